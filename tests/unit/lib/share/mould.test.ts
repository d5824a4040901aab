import { describe, expect, it } from 'vitest';
import { el, toMarkup } from '../../../../src/lib/markup.ts';
import { castFrom, mouldPage } from '../../../../src/lib/share/mould.ts';
import { linkedOf, type SharePage } from '../../../../src/lib/share/page.ts';

const site = new URL('https://example.com');

/** As the frame of the site writes a page: title, description, address, data block, body. */
function framed(page: SharePage): string {
  const data = JSON.stringify(linkedOf(page, site)).replace(/</g, '\\u003c');
  return [
    toMarkup(el('title', {}, `${page.title} · 策览`)),
    toMarkup(el('meta', { name: 'description', content: page.description })),
    toMarkup(el('link', { rel: 'canonical', href: new URL(page.path, site).href })),
    `<script type="application/ld+json">${data}</script>`,
    page.body.map(toMarkup).join(''),
  ].join('\n');
}

const cast = castFrom(framed(mouldPage));

const page = (words: string): SharePage => ({
  path: '/policies/a-2021/s1-2/',
  title: words,
  description: words,
  citation: words,
  policy: { title: words, path: '/policies/a-2021/' },
  body: [el('p', { title: words }, words)],
});

describe('a page cast from the frame', () => {
  it.each([
    '一、总体要求',
    '</title><script>alert(1)</script>',
    '"quotes" & <tags> \\ back\u2028slash',
    '⟦title⟧ ⟦body⟧ /policies/_/_/',
    '$& $1 $$',
  ])('is the same as one that was rendered by itself: %s', (words) => {
    expect(cast(page(words))).toBe(framed(page(words)));
  });
});
