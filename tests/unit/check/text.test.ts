import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../../scripts/check/tags.ts';
import { officialTextOf, textFault } from '../../../scripts/check/text.ts';
import { builtWith } from '../../helpers/built.ts';

const page = builtWith().read('policies/a/index.html');
const source = '一、总则\n到2025年，<达到>5亿元。\n';

describe('textFault', () => {
  it('finds the official text whole, without what the site says', () => {
    expect(textFault(page, source)).toBe('');
  });

  it.each([
    ['a character that is missing', page.replace('总则', '总')],
    ['a character too many', page.replace('总则', '总总则')],
    ['characters in another order', page.replace('总则', '则总')],
    ['a note of the site that is not marked', page.replace(' data-editorial', '')],
    [
      'official text that is marked as the site’s',
      page.replace('<p id="s1-p1">', '<p id="s1-p1" data-editorial>'),
    ],
    ['no text at all', page.replace(' data-policy-text', '')],
  ])('names %s', (_fault, html) => {
    expect(textFault(html, source)).not.toBe('');
  });

  it('goes on after a void element and a note inside a note', () => {
    const html =
      '<article data-policy-text>甲<img data-editorial>乙<b data-editorial>x<i data-editorial>y</i>z</b>丙</article>丁';
    expect(officialTextOf(html)).toBe('甲乙丙');
  });
});

describe('tagsOf', () => {
  it('gives back any text that was escaped, whatever it holds', () => {
    const escaped = (text: string): string =>
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&#34;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, value) => {
        const tags = [...tagsOf(`<p title="${escaped(value)}">${escaped(text)}</p>`)];
        expect(tags[0]?.attributes.get('title')).toBe(value);
        expect(
          tags
            .filter((t) => t.kind === 'text')
            .map((t) => t.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('ends on any input, in time that grows with its length alone', () => {
    const time = (html: string): number => {
      const started = performance.now();
      for (const tag of tagsOf(html))
        if (tag.kind === 'text' && tag.text === '\u0000') throw new Error(tag.name);
      return performance.now() - started;
    };
    for (const piece of ['<', '<a b="', '<!--', '<p a=', '&', "<x '", '<script>', '</'])
      expect(time(piece.repeat(20_000)), piece).toBeLessThan(2_000);
  });
});
