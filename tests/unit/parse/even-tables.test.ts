import { describe, expect, test } from 'vitest';
import { outline } from '../../helpers/outline.ts';

describe('a table whose cells are parted by blanks, wherever they then stand', () => {
  test('two blanks between cells: an empty cell leaves its blanks, a broken name stands around its row', () => {
    const rows = [
      '一、目标\n\n表1 林业指标',
      '编号  指标项  属性  层级',
      '一、森林',
      '1  造林面积（公顷）  约束性  全域',
      '2  森林蓄积量（万立方米）    全域',
      '城镇、乡村和林场等居民步行十分钟可以到达公园的',
      '3  预期性  城区',
      '覆盖率（%）',
      '4  古树名木（株）  预期性  全域',
      '5  湿地面积（公顷）  约束性  全域',
      '注：按年统计。',
      '',
    ].join('\n');
    expect(outline(rows)).toContain(
      [
        '  table table-1 表1 林业指标',
        '    header: 编号 | 指标项 | 属性 | 层级',
        '    group: 一、森林 |  |  | ',
        '    body: 1 | 造林面积（公顷） | 约束性 | 全域',
        '    body: 2 | 森林蓄积量（万立方米） |  | 全域',
        '    body: 3 | 城镇、乡村和林场等居民步行十分钟可以到达公园的覆盖率（%） | 预期性 | 城区',
        '    body: 4 | 古树名木（株） | 预期性 | 全域',
        '    body: 5 | 湿地面积（公顷） | 约束性 | 全域',
        '    note: 注：按年统计。',
      ].join('\n'),
    );
  });

  test('a single blank between cells, as many in every row', () => {
    const rows = [
      '序号 指标 单位 2026年 2030年 属性',
      '1 粮食产量 万吨 63.9 65 约束性',
      '2 造林面积 公顷 120 300 预期性',
      '3 农民合作社 家 45 60 预期性',
      '',
    ].join('\n');
    expect(outline(rows)).toContain(
      [
        '  header: 序号 | 指标 | 单位 | 2026年 | 2030年 | 属性',
        '  body: 1 | 粮食产量 | 万吨 | 63.9 | 65 | 约束性',
      ].join('\n'),
    );
  });

  test('names one blank apart are no table', () => {
    expect(
      outline('出席 张三 李四 王五\n列席 赵六 钱七 孙八\n请假 周九 吴十 郑一\n记录 冯二 陈三 褚四\n'),
    ).not.toContain('table');
  });
});
