import { describe, expect, it } from 'vitest';
import { findDuties } from '../../../../scripts/converter/annotate/agencies.ts';
import { madeTable, madeText } from '../../../helpers/passages.ts';

describe('where a duty belongs', () => {
  it('gives the bracket that ends the only paragraph to its heading', () => {
    const { passages } = madeText([
      { text: '（一）扩大资源', kind: 'heading', anchor: 's1-1' },
      { text: '新建学校3所。（市教育局负责）', anchor: 's1-1-p1', parents: ['s1', 's1-1'] },
    ]);
    expect(findDuties(passages)[0]?.anchors).toEqual(['s1-1']);
  });

  it('gives the closing lines of leaders and helpers to their heading', () => {
    const parents = ['s2'];
    const { passages } = madeText([
      { text: '行动二：安居', kind: 'heading', anchor: 's2' },
      { text: '改造危房90户。', anchor: 's2-p1', parents },
      { text: '牵头单位：市住建局', anchor: 's2-p2', parents },
      { text: '配合单位：市财政局、市民政局', anchor: 's2-p3', parents },
    ]);
    expect(findDuties(passages).map((d) => d.anchors)).toEqual([['s2'], ['s2'], ['s2']]);
  });

  it('gives brackets inside run-in items to the items', () => {
    const text = '一是建站（市交通局负责）；二是购车（市财政局负责）。';
    const items = [
      { anchor: 's1-i1', marker: '一是', number: 1, range: { from: 0, to: 13 }, title: '建站' },
      { anchor: 's1-i2', marker: '二是', number: 2, range: { from: 13, to: text.length }, title: '购车' },
    ];
    const { passages } = madeText([{ text, anchor: 's1', items }]);
    expect(findDuties(passages).map((d) => d.anchors[0])).toEqual(['s1-i1', 's1-i2']);
  });

  it('reads the columns of a table of tasks: who leads, who helps, until when', () => {
    const { passages } = madeTable([
      ['序号', '任务', '市级牵头部门（单位）', '配合部门', '完成时限'],
      ['1', '修建粮库', '市粮食局', '市财政局 各区县政府', '2027年底'],
      ['2', '轮换存粮', '市粮食局、市农垦集团', '—', '每季度'],
    ]);
    expect(findDuties(passages).map((d) => `${d.anchors} ${d.name} ${d.role} ${d.deadline}`)).toEqual([
      'table-1-r1 市粮食局 lead 2027年底',
      'table-1-r1 市财政局 joint 2027年底',
      'table-1-r1 各区县政府 joint 2027年底',
      'table-1-r2 市粮食局 lead 每季度',
      'table-1-r2 市农垦集团 lead 每季度',
    ]);
  });

  it('takes a column 单位 for bodies only where its cells name some and another column names tasks', () => {
    const named = (header: string, second: string) =>
      findDuties(
        madeTable([
          [header, '单位'],
          ['修建粮库', second],
        ]).passages,
      ).map((d) => d.name);
    expect(named('工作内容', '市粮食局')).toEqual(['市粮食局']);
    expect(named('工作内容', '万吨')).toEqual([]);
    expect(named('得分', '市粮食局')).toEqual([]);
  });

  it('reads a column of bodies, with the role of its heading', () => {
    const { passages } = madeTable([
      ['任务', '牵头单位', '配合单位'],
      ['清淤', '市水利局', '市农业农村局、各乡镇'],
    ]);
    expect(findDuties(passages).map((d) => [d.name, d.role, d.anchors[0]])).toEqual([
      ['市水利局', 'lead', 'table-1-r1'],
      ['市农业农村局', 'joint', 'table-1-r1'],
      ['各乡镇', 'joint', 'table-1-r1'],
    ]);
  });
});
