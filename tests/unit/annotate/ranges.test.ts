import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, mergeRanges } from '../../../scripts/converter/annotate/ranges.ts';

const mark = (kind: Annotation['kind'], from: number, to: number, passage = 0): Annotation => ({
  kind,
  ref: `${kind}-${from}`,
  passage,
  from,
  to,
});
const kept = (...all: Annotation[]) => (mergeRanges(all).get(0) ?? []).map((a) => a.ref);

describe('ranges that meet', () => {
  it('leave the longer one', () => {
    expect(kept(mark('value', 2, 4), mark('term', 0, 6))).toEqual(['term-0']);
  });

  it('of one length leave value, reference, agency, term in this order', () => {
    expect(kept(mark('term', 0, 4), mark('reference', 0, 4), mark('value', 0, 4))).toEqual(['value-0']);
    expect(kept(mark('term', 0, 4), mark('agency', 0, 4))).toEqual(['agency-0']);
  });

  it('that only touch stay both, in reading order', () => {
    expect(kept(mark('term', 4, 6), mark('value', 0, 4))).toEqual(['value-0', 'term-4']);
  });

  it('in different passages know nothing of each other', () => {
    expect([...mergeRanges([mark('term', 0, 4), mark('term', 0, 4, 1)]).keys()]).toEqual([0, 1]);
  });

  it('never overlap in the result, whatever comes in', () => {
    const one = fc.record({
      from: fc.integer({ min: -2, max: 20 }),
      length: fc.integer({ min: -2, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const merged =
          mergeRanges(list.map(({ from, length }) => mark('term', from, from + length))).get(0) ?? [];
        merged.forEach((a, i) => {
          expect(a.from >= 0 && a.to > a.from).toBe(true);
          expect(a.from >= (merged[i - 1]?.to ?? 0)).toBe(true);
        });
      }),
    );
  });
});
