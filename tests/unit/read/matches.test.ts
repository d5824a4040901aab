import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../../scripts/converter/read/matches.ts';

const PATTERNS = [/\d+/g, /a*/g, /(?=一)/g, /.?/gu, /[一-鿿]{2}|$/g];

describe('matches of a pattern', () => {
  it('are those that matchAll gives, empty ones included', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', 'a', '一', '甲', '𠮷', ' ') }), (text) => {
        for (const pattern of PATTERNS)
          expect(matchesIn(text, pattern).map((m) => [m.index, m[0]])).toEqual(
            [...text.matchAll(pattern)].map((m) => [m.index, m[0]]),
          );
      }),
    );
  });

  it('are the same when asked for again, and are refused for a pattern that finds only one', () => {
    const pattern = /家/g;
    expect(matchesIn('5家、6家', pattern)).toHaveLength(2);
    expect(matchesIn('5家、6家', pattern)).toHaveLength(2);
    expect(() => matchesIn('5家', /家/)).toThrow(TypeError);
  });
});
