import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dot, Picture } from '../../../../src/lib/indicators/picture.ts';
import { el, type Markup, type Piece, toMarkup } from '../../../../src/lib/markup.ts';
import { draw } from '../../../../src/lib/svg/draw.ts';
import { hatch, operatorGlyph } from '../../../../src/lib/svg/glyphs.ts';
import { placeLabels } from '../../../../src/lib/svg/labels.ts';
import { linear, ticks } from '../../../../src/lib/svg/scale.ts';

const dot = (fields: Partial<Dot>): Dot => ({
  year: 2020,
  value: 10,
  low: null,
  high: null,
  op: 'eq',
  role: 'baseline',
  joined: true,
  label: '10',
  ...fields,
});
const picture = (...dots: Dot[]): Picture => ({
  kind: 'line',
  unit: '家',
  tracks: [{ name: '东市', tone: 0, dots }],
});
const all = (node: Piece): Markup[] =>
  node === null || node === false || typeof node === 'string' ? [] : [node, ...node.children.flatMap(all)];
const markup = (p: Picture): string => toMarkup(draw(p, '东市'));

describe('markup', () => {
  it('escapes whatever a policy says', () => {
    expect(toMarkup(el('text', { title: '"><script>' }, '<script>&'))).toBe(
      '<text title="&quot;&gt;&lt;script&gt;">&lt;script&gt;&amp;</text>',
    );
  });

  it('has no style and no script, so that the security policy of the page holds', () => {
    const html = markup(picture(dot({}), dot({ year: 2025, role: 'target', op: 'ge', value: 20 })));
    expect(html).not.toMatch(/style=|<style|<script| on\w+=/);
  });

  it('names what it shows', () => {
    expect(markup(picture(dot({})))).toContain('<title>东市</title>');
  });
});

describe('a line picture', () => {
  it('spaces years as far apart as they are', () => {
    const nodes = all(draw(picture(dot({}), dot({ year: 2021 }), dot({ year: 2023 })), ''));
    const xs = nodes.filter((n) => n.tag === 'circle').map((n) => Number(n.attributes['cx']));
    const [a = 0, b = 0, c = 0] = xs;
    expect((c - b) / (b - a)).toBeCloseTo(2);
  });

  it('begins at zero', () => {
    expect(markup(picture(dot({ value: 9 }), dot({ year: 2025, value: 11 })))).toMatch(/>0<\/text>/);
  });

  it('fills what is known, leaves open what is promised, and dashes the way there', () => {
    const html = markup(picture(dot({}), dot({ year: 2025, role: 'target', value: 20 })));
    expect(html).toMatch(/class="solid tone0"/);
    expect(html).toMatch(/class="hollow tone0"/);
    expect(html).toMatch(/stroke-dasharray/);
  });

  it('draws no dot for a withheld figure, but a hatched slot in its year', () => {
    const html = markup(picture(dot({ role: 'masked', value: null, joined: false, label: '**' })));
    expect(html).toMatch(/class="masked"/);
    expect(html).not.toMatch(/<circle/);
    expect(html).toMatch(/>2020<\/text>/);
  });
});

describe('a bar picture', () => {
  const bar = {
    name: '东市',
    tone: 0,
    op: 'eq' as const,
    label: '80',
    value: 80,
    role: 'target' as const,
    computed: false,
  };

  it('begins its bars at zero', () => {
    const node = draw({ kind: 'bar', unit: '%', bars: [bar, { ...bar, value: 40 }] }, '');
    const rects = all(node).filter((n) => n.tag === 'rect');
    expect(rects[0]?.attributes['x']).toBe(rects[1]?.attributes['x']);
    expect(Number(rects[0]?.attributes['width']) / Number(rects[1]?.attributes['width'])).toBeCloseTo(2);
  });

  it('shows what the site worked out otherwise than what the document says', () => {
    const said = markup({ kind: 'bar', unit: '%', bars: [{ ...bar, role: 'fact' }] });
    const computed = markup({ kind: 'bar', unit: '%', bars: [{ ...bar, computed: true }] });
    expect([said.includes('hollow'), computed.includes('hollow')]).toEqual([false, true]);
  });
});

describe('bounds', () => {
  it('point up for at least, down for at most, and nowhere for exactly', () => {
    const tip = (op: 'ge' | 'le' | 'eq') => operatorGlyph(op, 0, 0)[0]?.points[1]?.[1];
    expect([tip('ge'), tip('le'), tip('eq')]).toEqual([-17, 17, undefined]);
  });

  it('hatch a slot without leaving it', () => {
    for (const { points } of hatch(10, 20, 26, 100))
      for (const [x, y] of points) expect(x >= 10 && x <= 36 && y >= 20 && y <= 120).toBe(true);
  });
});

describe('scales', () => {
  it('put the only year in the middle', () => {
    expect(linear([2025, 2025], [0, 100])(2025)).toBe(50);
  });

  it('have round steps that begin at zero and hold every figure', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const steps = ticks(values);
        expect(steps[0]).toBe(0);
        expect(steps.at(-1) ?? 0).toBeGreaterThanOrEqual(Math.max(...values) * 0.999999);
        expect(steps.length).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('go below zero where a figure does', () => {
    expect(ticks([-3, 5])[0]).toBeLessThanOrEqual(-3);
  });
});

describe('placeLabels', () => {
  it('moves labels of one column apart and keeps them inside', () => {
    const heights = placeLabels(
      [
        { x: 0, y: 50 },
        { x: 2, y: 52 },
        { x: 200, y: 51 },
      ],
      14,
      30,
      [10, 100],
    );
    const [a = 0, b = 0, c = 0] = heights;
    expect(Math.abs(a - b)).toBeGreaterThanOrEqual(14);
    expect(c).toBe(51);
    expect(heights.every((y) => y >= 10 && y <= 100)).toBe(true);
  });
});
