import { describe, expect, it } from 'vitest';
import { findThemes } from '../../../scripts/converter/annotate/themes.ts';
import { type Line, madeText } from '../../helpers/passages.ts';

const themes = [
  {
    id: 'water',
    name: '节水',
    definition: '节约用水的各项举措',
    strong: ['节水灌溉', '再生水'],
    weak: ['用水', '管网', '计量', '水价'],
  },
  {
    id: 'school',
    name: '教育',
    definition: '学校建设与教师培养',
    strong: ['义务教育', '幼儿园'],
    weak: ['教师'],
  },
];
const found = (lines: readonly Line[]) =>
  findThemes('a-2020', madeText(lines).passages, themes).map((h) => `${h.anchor} ${h.theme}`);

describe('themes of a measure', () => {
  it('follow the heading', () => {
    expect(found([{ text: '（一）推进节水灌溉', kind: 'heading', anchor: 's1-1' }])).toEqual(['s1-1 water']);
    expect(found([{ text: '（二）加强教师培养', kind: 'heading', anchor: 's1-2' }])).toEqual(['s1-2 school']);
  });

  it('need more than a word in passing in a long text', () => {
    const long = `做好各项保障工作，${'统筹安排资金，'.repeat(24)}保障幼儿园。`;
    expect(found([{ text: long, anchor: 's1' }])).toEqual([]);
    expect(found([{ text: `${long}发展义务教育。`, anchor: 's1' }])).toEqual(['s1 school']);
  });

  it('give a heading the paragraphs below it, and say which words told', () => {
    const { passages } = madeText([
      { text: '（三）综合施策', kind: 'heading', anchor: 's1-3' },
      { text: '利用再生水，改造管网。', anchor: 's1-3-p1', parents: ['s1', 's1-3'] },
    ]);
    const [hit] = findThemes('a-2020', passages, themes);
    expect(hit).toMatchObject({ anchor: 's1-3', theme: 'water' });
    expect(hit?.keywords.map((k) => k.word)).toEqual(['再生水', '管网']);
  });

  it('tell run-in items apart', () => {
    const text = '一是利用再生水。二是新建幼儿园。';
    const items = [
      { anchor: 's1-i1', marker: '一是', number: 1, range: { from: 0, to: 8 }, title: '利用再生水' },
      { anchor: 's1-i2', marker: '二是', number: 2, range: { from: 8, to: 16 }, title: '新建幼儿园' },
    ];
    expect(found([{ text, anchor: 's1', items }])).toEqual(['s1-i1 water', 's1-i2 school']);
  });
});
