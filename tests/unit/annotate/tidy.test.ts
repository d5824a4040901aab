import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../../scripts/converter/annotate/tidy.ts';

describe('a reckoned number', () => {
  it('loses the rounding of the machine', () => {
    expect(tidy(0.1 + 0.2)).toBe(0.3);
    expect(tidy(100.6 * 1e8)).toBe(10060000000);
    expect(tidy(-0)).toBe(0);
  });

  it('is the same as written down with twelve digits and read again', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.nat(6),
        fc.constantFrom(1, 0.01, 2000 / 3, 1e4, 1e8, 1e12),
        (value, decimals, factor) => {
          const reckoned = Number(value.toFixed(decimals)) * factor;
          expect(tidy(reckoned) === Number(reckoned.toPrecision(12))).toBe(true);
        },
      ),
    );
  });
});
