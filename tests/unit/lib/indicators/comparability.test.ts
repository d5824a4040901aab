import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/lib/indicators/line.ts';
import { panelsOf } from '../../../../src/lib/indicators/panel.ts';
import { pictureOf, tonesOf, type View } from '../../../../src/lib/indicators/picture.ts';
import { byId, indicatorWith, journey, seriesWith } from '../../../helpers/values.ts';

const grades = fc.array(fc.constantFrom('A' as const, 'B' as const, 'C' as const), {
  minLength: 1,
  maxLength: 6,
});
const views: readonly View[] = ['value', 'index', 'pace'];

function linesWith(list: readonly ('A' | 'B' | 'C')[]) {
  const all = list.map((_, i) => journey(`p${i}-2021`, 10 + i, 20 + i));
  const indicator = indicatorWith(all.map((values, i) => seriesWith(values, list[i])));
  return linesOf(indicator, byId(all.flat()), new Map());
}

describe('panelsOf', () => {
  it('puts only figures of grade A on one axis, whatever grades come together', () => {
    fc.assert(
      fc.property(grades, (list) => {
        for (const { lines } of panelsOf(linesWith(list)))
          if (lines.length > 1) expect(lines.every((line) => line.grade === 'A')).toBe(true);
      }),
    );
  });

  it('draws every line once', () => {
    fc.assert(
      fc.property(grades, (list) => {
        const lines = linesWith(list);
        const drawn = panelsOf(lines).flatMap((panel) => panel.lines.map((l) => l.policy));
        expect(drawn.toSorted()).toEqual(lines.map((l) => l.policy).toSorted());
      }),
    );
  });

  it('shows what compares first, what does not last', () => {
    expect(panelsOf(linesWith(['C', 'B', 'A'])).map((p) => p.grade)).toEqual(['A', 'B', 'C']);
  });
});

describe('pictureOf', () => {
  it('joins no grade B or C with another policy, in no view', () => {
    fc.assert(
      fc.property(grades, fc.constantFrom(...views), (list, view) => {
        const lines = linesWith(list);
        const setting = { unit: '亿元', factor: 1, tones: tonesOf(lines), declared: [] };
        for (const panel of panelsOf(lines)) {
          const picture = pictureOf(panel, view, setting);
          const count =
            picture.kind === 'line' ? picture.tracks.length : new Set(picture.bars.map((b) => b.tone)).size;
          if (panel.grade !== 'A') expect(count).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
