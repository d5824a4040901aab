import { describe, expect, it } from 'vitest';
import { inOrder, pair } from '../../../scripts/evaluation/match.ts';
import { add, agreement, f1, nothing, precision, recall, tally } from '../../../scripts/evaluation/tally.ts';

describe('matching', () => {
  it('gives every expected thing its best partner', () => {
    const found = pair([10, 20], [21, 11, 40], (e, c) => (Math.abs(e - c) < 5 ? -Math.abs(e - c) : null));
    expect(found.pairs).toEqual([
      [10, 11],
      [20, 21],
    ]);
    expect(found.missed).toEqual([]);
    expect(found.extra).toEqual([40]);
  });

  it('uses a claim only once', () => {
    const found = pair(['a', 'a'], ['a'], (e, c) => (e === c ? 1 : null));
    expect(found.pairs).toHaveLength(1);
    expect(found.missed).toEqual(['a']);
  });

  it('keeps the order of headings', () => {
    expect(inOrder(['一', '二', '三'], ['一', '三', '二'])).toHaveLength(2);
    expect(inOrder([], ['一'])).toEqual([]);
  });
});

describe('counting', () => {
  it('says nothing where there was nothing to measure', () => {
    expect([precision(nothing), recall(nothing), f1(nothing)]).toEqual([null, null, null]);
  });

  it('adds up documents by what they hold', () => {
    const sum = add(tally(3, ['x'], []), tally(1, [], ['y', 'z']));
    expect(recall(sum)).toBe(0.8);
    expect(precision(sum)).toBeCloseTo(4 / 6);
    expect(f1(sum)).toBeCloseTo(8 / 11);
    expect(sum.missed).toEqual(['x']);
  });

  it('counts a disagreement once', () => {
    expect(recall(agreement(3, ['a']))).toBe(0.75);
  });
});
