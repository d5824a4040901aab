import { describe, expect, it } from 'vitest';
import { partsOf, sitemapOf } from '../../../src/lib/sitemap.ts';

const site = new URL('https://example.com');
const many = Array.from({ length: 90_001 }, (_, i) => `/policies/p/${i}/`);

describe('the sitemap', () => {
  it('is one list where search engines take it as one', () => {
    const text = sitemapOf(['/a/', '/b/'], site);
    expect(text).toContain('<urlset ');
    expect(text).toContain('<url><loc>https://example.com/b/</loc></url>');
  });

  it('is a list of lists beyond that, none of them too long and none of the addresses lost', () => {
    const parts = partsOf(many);
    expect(parts.flat()).toEqual(many);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(50_000);
    const named = [...sitemapOf(many, site).matchAll(/<sitemap><loc>([^<]*)<\/loc><\/sitemap>/g)];
    expect(named.map((match) => match[1])).toEqual(
      parts.map((_, i) => `https://example.com/sitemap/${i + 1}.xml`),
    );
  });
});
