import { describe, expect, test } from 'vitest';
import { outline } from '../../helpers/outline.ts';

describe('a table of indicators whose cells ran together', () => {
  test('figures are parted where decimals and growth fit, a row without a number stays in its place', () => {
    const text =
      '一、目标\n\n专栏1 林业指标序号指　标2027年2032年2032年比2027年增长1造林面积（万亩）2551.72347.6-8%2水土流失面积占比（%）17.7<15-2.7个百分点林场达标率（%）55>605个百分点3道路绿化率（%）72≥808个百分点\n\n二、任务\n';
    expect(outline(text)).toContain(
      [
        'header: 序号 | 指　标 | 2027年 | 2032年 | 2032年比2027年增长',
        'body: 1 | 造林面积（万亩） | 2551.7 | 2347.6 | -8%',
        'body: 2 | 水土流失面积占比（%） | 17.7 | <15 | -2.7个百分点',
        'body:  | 林场达标率（%） | 55 | >60 | 5个百分点',
        'body: 3 | 道路绿化率（%） | 72 | ≥80 | 8个百分点',
      ].reduce((all, line, i) => `${all}${i === 0 ? '' : '\n'}      ${line}`, ''),
    );
  });

  test('a sentence about indicators of two years is text', () => {
    expect(outline('主要指标2027年2032年的变化见下文，各地按年上报。\n')).not.toContain('table');
  });
});
