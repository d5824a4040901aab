import { describe, expect, test } from 'vitest';
import { classes, inPlan, valuesIn, valuesInTable } from '../../helpers/value-drafts.ts';

const rules = inPlan({ genre: 'rules' });

describe('fees are no figures of what is', () => {
  test('a table whose rows are brackets of what is paid for sets norms', () => {
    const rows = [
      ['成交金额（万元）', '货运', '客运'],
      ['100 以下', '1.5%', '1.0%'],
      ['100-500', '1.1%', '0.7%'],
      ['500 以上', '0.8%', '0.5%'],
    ];
    expect(valuesInTable(rows)).toEqual([]);
  });

  test('companies by size are counted as before', () => {
    const rows = [
      ['规模', '企业数'],
      ['100人以下', '35家'],
      ['100-500人', '12家'],
    ];
    expect(valuesInTable(rows)).toHaveLength(2);
  });

  test('rates by bracket behind the word that heads them', () => {
    const text = '代理服务费差额费率：成交额在5—10亿元的为0.035%；10—50亿元的为0.008%；50亿元以上为0.004%。';
    expect(valuesIn(text, rules)).toEqual([]);
  });

  test('an example that is made up is an assumption', () => {
    expect(classes(valuesIn('例如：某工程中标金额为6000万元，计算如下：', rules))).toEqual([
      '6000万元 assumption',
    ]);
  });
});
