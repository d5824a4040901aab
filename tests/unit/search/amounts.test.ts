import { describe, expect, it } from 'vitest';
import { amountKey, amountsIn, standsAlone } from '../../../src/client/search/amounts.ts';
import { folded } from '../../../src/client/search/fold.ts';

const keys = (text: string): string[] => amountsIn(folded(text)).map(amountKey);

describe('equal amounts have one key', () => {
  it('for shares', () => {
    for (const written of ['30%', '３０％', '百分之三十', '三成']) expect(keys(written)).toEqual(['30%']);
    expect(keys('百分之八点五')).toEqual(['8.5%']);
  });

  it('for sums of money', () => {
    for (const written of ['2.5万亿元', '25000亿元', '25,000亿元', '两万五千亿元'])
      expect(keys(written)).toEqual(['2500000000000元']);
    for (const written of ['1000万元', '1千万元', '一千万元', '0.1亿元'])
      expect(keys(written)).toEqual(['10000000元']);
  });

  it('for counts', () => {
    expect(keys('100家')).toEqual(keys('一百家'));
  });
});

it('keeps different units apart', () => {
  expect(keys('30家')).not.toEqual(keys('30个'));
  expect(keys('5亿元')).not.toEqual(keys('5亿美元'));
});

it('takes no words of the language for amounts', () => {
  for (const words of ['三个', '“十四五”成果', '一成不变', '千方百计', '二是'])
    expect(keys(words)).toEqual([]);
});

it('finds each amount of a sentence', () => {
  expect(keys('到2025年，余额突破350亿元，占比达到百分之九以上')).toEqual(['2025年', '35000000000元', '9%']);
});

it('sees whether an amount stands by itself', () => {
  const text = '达到125000亿元，占百分之三十';
  expect(standsAlone(text, text.indexOf('25000亿元'), text.indexOf('25000亿元') + 7)).toBe(false);
  expect(standsAlone(text, text.indexOf('百分之'), text.length)).toBe(true);
});
