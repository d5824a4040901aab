import { describe, expect, it } from 'vitest';
import { type Weft, weave } from '../../../src/lib/weave.ts';

const plain: Weft = { noteFor: () => null, isTarget: () => false };
const noted = (id: string, lines = 3): Weft => ({
  noteFor: (ids) => (ids.includes(id) ? { html: '<a href="x/">注</a>', lines: () => lines } : null),
  isTarget: () => false,
});
const inSection = (html: string): string => `<section>${html}</section>`;
const textOf = (html: string): string => html.replace(/<[^>]*>/g, '');

describe('weave', () => {
  it('takes the first lines of the document as its red head', () => {
    const woven = weave(
      inSection(
        '<p class="issuer" id="issuer">某市人民政府</p><p class="title" id="title">通知</p><p id="p1">正文</p>',
      ),
      plain,
    );
    expect(woven.head).toEqual([
      '<p class="issuer" id="issuer">某市人民政府</p>',
      '<p class="title" id="title">通知</p>',
    ]);
    expect(woven.text).toContain('<p id="p1">正文</p>');
  });

  it('leaves every word of the text in its place', () => {
    const html = inSection(
      '<h2 id="s1"><a>一、</a>要求</h2><p id="s1-p1">加快<a href="/glossary/x/" class="t">租赁</a>，达到<b id="s1-p1-v1">3家</b>。</p>',
    );
    const woven = weave(html, { ...plain, isTarget: () => true });
    expect(textOf(woven.text)).toBe('一、要求加快租赁，达到3家。');
  });

  it('leads from a marker to the page of its measure', () => {
    const woven = weave(inSection('<p id="s1-2" class="lead"><a>2．</a><strong>题。</strong>文</p>'), plain);
    expect(woven.text).toContain('<a href="s1-2/">2．</a>');
  });

  it('links a term where a section uses it first, and only there', () => {
    const use = '<a href="/glossary/x/" class="t">租赁</a>';
    const woven = weave(
      inSection(`<p id="a">${use}</p><p id="b">${use}</p>`) + inSection(`<p id="c">${use}</p>`),
      plain,
    );
    expect(woven.text.match(/class="t"/g)).toHaveLength(2);
    expect(woven.text).toContain('<p id="b"><span>租赁</span></p>');
  });

  it('marks the numbers that are targets', () => {
    const woven = weave(inSection('<p id="a"><b id="a-v1">3家</b><b id="a-v2">4家</b></p>'), {
      ...plain,
      isTarget: (id) => id === 'a-v2',
    });
    expect(woven.text).toContain('<b id="a-v1">3家</b><b id="a-v2" class="g">4家</b>');
  });

  it('puts a note after its block, marked as not of the text', () => {
    const woven = weave(inSection('<p id="a">短</p><p id="b">短</p>'), noted('a'));
    expect(woven.text).toMatch(/<p id="a">短<\/p><aside data-editorial[^>]*>.*?<\/aside><p id="b">/);
  });

  it('lets a long note run down beside the blocks that have none', () => {
    const woven = weave(inSection('<p id="a">短</p><p id="b">短</p><p id="c">短</p>'), noted('a', 4));
    expect(woven.text).toContain('<aside data-editorial class="r3">');
  });

  it('never skips a level of headings, however the document numbers', () => {
    const woven = weave(inSection('<h3 id="a">（一）</h3><h5 id="b">（1）</h5><h2 id="c">二、</h2>'), plain);
    expect(woven.text).toContain('<h2 id="a">（一）</h2><h3 id="b">（1）</h3><h2 id="c">二、</h2>');
  });

  it('makes header cells of what has words, and of nothing else', () => {
    const table =
      '<figure class="tb" id="table-1"><table><thead><tr><td></td><td>2025年</td></tr></thead><tbody><tr><td>甲</td><td>1</td></tr></tbody></table></figure>';
    expect(weave(inSection(table), plain).text).toContain('<thead><tr><td></td><th>2025年</th></tr></thead>');
  });

  it('does not keep a column of mere numbers in sight', () => {
    const row = (n: number): string => `<tr><td>${n}</td><td>甲</td></tr>`;
    const table = `<figure class="tb" id="t"><table><tbody>${row(1)}${row(2)}</tbody></table></figure>`;
    expect(weave(inSection(table), plain).text).toContain('<figure class="tb n" id="t">');
  });

  it('links a footnote and its mark both ways', () => {
    const html =
      '<p id="a">增长8.4%¹，占比<span class="fn" id="fn-1" role="note">¹ 减计近100亿元。</span>居首。</p>';
    const woven = weave(inSection(html), plain);
    expect(woven.text).toContain('8.4%<a id="fn-1-r" href="#fn-1">¹</a>');
    expect(woven.text).toContain('<a href="#fn-1-r">¹</a> 减计');
    expect(textOf(woven.text)).toBe('增长8.4%¹，占比¹ 减计近100亿元。居首。');
  });

  it('takes signs in a footnote for text, whatever a replacement would take them for', () => {
    const html =
      '<p id="a">增长8.4%¹，居首<span class="fn" id="fn-1" role="note">¹ 注$&amp;、$\'、$`、$1、$$。</span>。</p>';
    expect(textOf(weave(inSection(html), plain).text)).toBe(textOf(html));
  });
});
