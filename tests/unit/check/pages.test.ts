import { describe, expect, it } from 'vitest';
import { checkPages } from '../../../scripts/check/all.ts';
import { checkLedgers } from '../../../scripts/check/lasting.ts';
import { builtWith, htmlPage } from '../../helpers/built.ts';

const broken = (changed: Readonly<Record<string, string | null>>): string[] =>
  checkPages(builtWith(changed))
    .filter((verdict) => verdict.faults.length > 0)
    .map((verdict) => verdict.promise);

const home = (body: string, extra = ''): Record<string, string> => ({ 'index.html': htmlPage(body, extra) });

describe('checkPages', () => {
  it('finds nothing wrong with a whole site, and says how much it looked at', () => {
    const verdicts = checkPages(builtWith());
    expect(verdicts.flatMap((v) => v.faults)).toEqual([]);
    expect(verdicts[0]?.figures).toBe('5 页');
  });

  it.each<[string, string, Record<string, string | null>]>([
    ['a link to a page that is not there', '站内链接都有去处', home('<a href="/x/nowhere/">无</a>')],
    ['a link that forgets the base path', '站内链接都有去处', home('<a href="/policies/a/">无</a>')],
    ['a script that is not there', '站内链接都有去处', { 'boot.js': null }],
    ['a link to a place that is not there', '锚点都有位置', home('<a href="/x/policies/a/#s9">无</a>')],
    ['a link to a place of its own page', '锚点都有位置', home('<a href="#nothing">无</a>')],
    ['an id that stands twice', '页内编号不重复', home('<p id="a">一</p><p id="a">二</p>')],
    ['a picture that is not there', '图片都在', home('<img src="/x/lost.png" alt="">')],
    [
      'a picture of a set that is not there',
      '图片都在',
      home('<img srcset="/x/icon.svg 1x, /x/lost.png 2x" alt="">'),
    ],
    [
      'a preview picture that is not there',
      '图片都在',
      home('', '<meta property="og:image" content="https://example.com/x/lost.png">'),
    ],
    [
      'a redirect to nowhere',
      '转址都有去处',
      { 'policies/a/s0/index.html': '<meta http-equiv="refresh" content="0;url=/x/policies/a/s8/">' },
    ],
    [
      'a redirect to itself',
      '转址都有去处',
      { 'policies/a/s0/index.html': '<meta http-equiv="refresh" content="0;url=/x/policies/a/s0/">' },
    ],
    [
      'a picture of another host',
      '不向别的网站取任何东西',
      home('<img src="https://cdn.example.net/a.png" alt="">'),
    ],
    [
      'a script of another host',
      '不向别的网站取任何东西',
      home('<script src="//cdn.example.net/a.js"></script>'),
    ],
    [
      'a font of another host',
      '不向别的网站取任何东西',
      { 'assets/a.css': '@font-face{src:url("https://f.example.net/a.woff2")}' },
    ],
    [
      'a hint to another host',
      '不向别的网站取任何东西',
      home('', '<link rel="preconnect" href="https://cdn.example.net">'),
    ],
    ['a script in a page', '网页里没有脚本和样式，安全策略严格', home('<script>alert(1)</script>')],
    ['a style in a page', '网页里没有脚本和样式，安全策略严格', home('<style>p{}</style>')],
    ['a style on an element', '网页里没有脚本和样式，安全策略严格', home('<p style="color:red">甲</p>')],
    ['a handler on an element', '网页里没有脚本和样式，安全策略严格', home('<p onclick="a()">甲</p>')],
    [
      'an address that runs',
      '网页里没有脚本和样式，安全策略严格',
      home('<a href=" javascript:alert(1)">甲</a>'),
    ],
    [
      'a page without a policy',
      '网页里没有脚本和样式，安全策略严格',
      { '404.html': '<html><meta name="robots" content="noindex"></html>' },
    ],
    ['an outward link without rel', '外部链接都带 rel', home('<a href="https://example.org/">外</a>')],
    ['a page that the sitemap forgets', '网站地图与页面一致', { 'about/index.html': htmlPage('') }],
    ['a sitemap entry without a page', '网站地图与页面一致', { 'policies/a/s1/index.html': null }],
    [
      'a hidden page in the sitemap',
      '网站地图与页面一致',
      home('', '<meta name="robots" content="noindex">'),
    ],
    ['no sitemap', '网站地图与页面一致', { 'sitemap.xml': null }],
  ])('names %s', (_fault, promise, changed) => {
    expect(broken(changed)).toContain(promise);
  });

  it('takes a data block for data, and text that looks like markup for text', () => {
    expect(
      broken(home('<script type="application/ld+json">{"a":"<img src=x>"}</script>&lt;script&gt;')),
    ).toEqual([]);
  });
});

describe('checkLedgers', () => {
  const ledgers = [{ policy: 'a', text: '# 注\ns0\ns1\n' }];

  it('is content while every published address has a page, a redirect among them', () => {
    expect(checkLedgers(builtWith(), '# 注\na\n', ledgers).faults).toEqual([]);
  });

  it('names a published policy and a published anchor that have gone', () => {
    const { faults } = checkLedgers(builtWith({ 'policies/a/s0/index.html': null }), 'a\nb\n', ledgers);
    expect(faults).toEqual(['/policies/b/：已发布，现在没有页面', '/policies/a/s0/：已发布，现在没有页面']);
  });
});
