import { describe, expect, it } from 'vitest';
import { sameAmount } from '../../../scripts/evaluation/amounts.ts';

const amount = (
  value: number | null,
  unit: string,
  min: number | null = null,
  max: number | null = null,
) => ({ value, unit, min, max });

describe('amounts', () => {
  it('are the same in larger and smaller units', () => {
    expect(sameAmount(amount(2.5, '万亿元'), amount(25000, '亿元'))).toBe(true);
    expect(sameAmount(amount(1.2, '万平方米'), amount(12000, '㎡'))).toBe(true);
  });

  it('are money where a large unit has no name', () => {
    expect(sameAmount(amount(3650, '亿'), amount(3650, '亿元'))).toBe(true);
  });

  it('read doubling and tenths as factors and per cent', () => {
    expect(sameAmount(amount(1, '番'), amount(2, '倍'))).toBe(true);
    expect(sameAmount(amount(7, '成'), amount(70, '％'))).toBe(true);
  });

  it('differ in value, unit or range', () => {
    expect(sameAmount(amount(30, '%'), amount(30, '个百分点'))).toBe(false);
    expect(sameAmount(amount(3, '家'), amount(5, '家'))).toBe(false);
    expect(sameAmount(amount(null, '家', 3, 5), amount(null, '家', 3, 6))).toBe(false);
    expect(sameAmount(amount(null, '家', 3, 5), amount(5, '家'))).toBe(false);
  });
});
