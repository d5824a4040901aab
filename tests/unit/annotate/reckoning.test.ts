import { describe, expect, test } from 'vitest';
import { classes, inPlan, valuesIn } from '../../helpers/value-drafts.ts';

const values = (text: string) => valuesIn(text, inPlan({ genre: 'rules' }));
const named = (text: string) => values(text).map((v) => `${v.indicator} ${v.valueText}`);

describe('a sum in the text', () => {
  test('its result is called after its label, what is reckoned with has no name', () => {
    expect(named('月航行日：252天÷12月＝21天/月')).toEqual([' 252天', '月航行日 21天/月']);
  });

  test('of two sums each result has the label of its own', () => {
    expect(named('年收入：3亿元-1亿元=2亿元，年回报率为2/20=10%').at(-1)).toBe('年回报率 10%');
  });

  test('the greater first, both with their unit, is a difference and no range', () => {
    const found = values('年航行日＝（365天-113天）÷12月＝21天');
    expect(found.every((v) => v.op !== 'range')).toBe(true);
    expect(found.every((v) => v.class === 'assumption')).toBe(true);
    expect(found.at(-1)?.indicator).toBe('年航行日');
  });
});

describe('what people are paid by a standard', () => {
  test.each([
    ['（一）全县城乡低保标准为每人每月900元。', '城乡低保标准 900元'],
    ['县财政供养的孤儿基本生活标准为每人每月1600元；', '县财政供养的孤儿基本生活标准 1600元'],
  ])('is a benefit, called after the standard: %s', (text, name) => {
    expect(named(text)).toEqual([name]);
    expect(classes(values(text))[0]).toContain('incentive');
  });

  test('amounts for several places are benefits, each of them', () => {
    expect(classes(values('农村特困人员基本生活标准每人每月分别为1200元、1300元。'))).toEqual([
      '1200元 incentive',
      '1300元 incentive',
    ]);
  });

  test('a line drawn by a multiple of another standard is nothing to record', () => {
    expect(values('边缘家庭认定标准按低保标准的1.5倍确定，为每人每月1350元。')).toEqual([]);
  });
});
