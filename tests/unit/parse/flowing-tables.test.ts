import { describe, expect, test } from 'vitest';
import { outline } from '../../helpers/outline.ts';

describe('tables of a page whose cells became lines', () => {
  test('a header broken over lines above rows parted by TABs', () => {
    const text = [
      '一、种植\n',
      '表1 播种情况',
      '项目\t面积',
      '（万亩）',
      '比上年增长',
      '（%）',
      '小麦\t162.5\t-6.8',
      '油料\t6.5\t0.9',
      '',
    ].join('\n');
    expect(outline(text)).toContain(
      [
        '  table table-1 表1 播种情况',
        '    header: 项目 | 面积（万亩） | 比上年增长（%）',
        '    body: 小麦 | 162.5 | -6.8',
      ].join('\n'),
    );
  });

  test('one cell a line, as far as the rows are alike: what follows is text', () => {
    const rows = ['粮食', '98.1', '0.2', '油料', '4.8', '-0.4', '蔬菜', '197', '1.1', '水果', '12.5', '3'];
    const text = `一、种植\n\n表2 产量\n产品名称\n产量（万吨）\n比上年±%\n${rows.join('\n')}\n农业机械\n持续增加\n`;
    expect(outline(text)).toContain(
      [
        '  table table-2 表2 产量',
        '    header: 产品名称 | 产量（万吨） | 比上年±%',
        '    body: 粮食 | 98.1 | 0.2',
        '    body: 油料 | 4.8 | -0.4',
        '    body: 蔬菜 | 197 | 1.1',
        '    body: 水果 | 12.5 | 3',
      ].join('\n'),
    );
  });
});
