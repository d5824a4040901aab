/** Lists of contents are folded away, whatever they look like, and never counted as headings. */
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import type { Block } from '../../../scripts/converter/tree.ts';

const anchors = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((b) => (b.type === 'heading' ? [b.anchor, ...anchors(b.children)] : []));
const listed = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((b) => (b.type === 'folded' && b.why === 'contents' ? b.lines.map((l) => l.text) : []));
const read = (text: string): { headings: string[]; contents: string[] } => {
  const { children } = parsePolicy(text).tree;
  return { headings: anchors(children), contents: listed(children) };
};

const SENTENCE = '坚持因地制宜，推进造林绿化，改善人居环境。\n';
const BODY = `一、发展基础\n${SENTENCE}二、总体要求\n（一）指导思想\n${SENTENCE}（二）主要目标\n${SENTENCE}三、重点任务\n${SENTENCE}四、保障措施\n${SENTENCE}`;
const HEADINGS = ['s1', 's2', 's2-1', 's2-2', 's3', 's4'];
const ENTRIES = [
  '一、发展基础',
  '二、总体要求',
  '（一）指导思想',
  '（二）主要目标',
  '三、重点任务',
  '四、保障措施',
];
const TITLE = '云岭县绿化规划\n';

describe('a list of contents', () => {
  test('with dots that lead to page numbers, broken by the number of its own page', () => {
    const entries = ENTRIES.map((entry, i) => `${entry} ........................ ${i + 1}`);
    const list = [...entries.slice(0, 3), '- 1 -', ...entries.slice(3)].join('\n');
    expect(read(`${TITLE}目　录\n${list}\n${BODY}`)).toEqual({
      headings: HEADINGS,
      contents: ['目录', ...entries],
    });
    expect(read(`${TITLE}${list}\n${BODY}`).headings).toEqual(HEADINGS);
  });

  test('with page numbers glued to the words', () => {
    const list = ENTRIES.map((entry, i) => `${entry}${i + 1}`).join('\n');
    expect(read(`${TITLE}目录\n${list}\n${BODY}`).headings).toEqual(HEADINGS);
  });

  test('with a preface between it and the first heading', () => {
    expect(
      read(`${TITLE}目录\n${ENTRIES.join('\n')}\n为了做好全县绿化工作，制定本规划。\n${BODY}`).headings,
    ).toEqual(HEADINGS);
  });

  test('with entries that differ from the headings', () => {
    const list = ENTRIES.map((entry) => `${entry}概述`).join('\n');
    expect(read(`${TITLE}目录\n${list}\n为了做好全县绿化工作，制定本规划。\n${BODY}`).headings).toEqual(
      HEADINGS,
    );
  });

  test('on one line, and without a name', () => {
    expect(read(`${TITLE}目录\n${ENTRIES.join('　')}\n${BODY}`).headings).toEqual(HEADINGS);
    expect(read(`${TITLE}${ENTRIES.join('\n')}\n${BODY}`).headings).toEqual(HEADINGS);
  });

  test('is none where short lines only bear the name', () => {
    const { contents } = read(`云岭县树种\n目录\n油松\n侧柏\n国槐\n一、造林\n${SENTENCE}`);
    expect(contents).toEqual([]);
  });
});
