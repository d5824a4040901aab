import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/lib/csv.ts';
import { escapeHtml, topElements } from '../../../src/lib/html.ts';
import { nearest, shorter } from '../../../src/lib/nearest.ts';
import { byLetter } from '../../../src/lib/pinyin.ts';
import { contentsOf, hasCut } from '../../../src/lib/toc.ts';
import { absolute, passageUrl, shareUrl } from '../../../src/lib/urls.ts';
import type { Section } from '../../../src/schemas/index.ts';

const section = (anchor: string, parent: string, more: Partial<Section> = {}): Section => ({
  policy: 'a-2021',
  anchor,
  parent,
  type: 'heading',
  level: anchor.split('-').length,
  marker: '',
  path: [],
  heading: anchor,
  citation: '',
  text: '',
  lines: [1, 1],
  url: '',
  cut: false,
  shareUrl: '',
  ...more,
});

describe('the contents list', () => {
  it('nests headings under headings and leaves out what is none', () => {
    const entries = contentsOf([
      section('s1', '', { marker: '一、', heading: '总则' }),
      section('s1-1', 's1'),
      section('s1-1-p1', 's1-1', { type: 'paragraph', level: 0 }),
      section('s2', ''),
    ]);
    expect(entries.map(({ label, children }) => [label, children.map((child) => child.anchor)])).toEqual([
      ['一、总则', ['s1-1']],
      ['s2', []],
    ]);
  });

  it('shortens a heading that is a whole sentence', () => {
    const [entry] = contentsOf([section('s1', '', { heading: '长'.repeat(60) })]);
    expect(entry?.label.length).toBeLessThan(30);
  });

  it('shows how a text without a title begins, and says so', () => {
    const text = `第三条　${'正文'.repeat(30)}`;
    const entries = contentsOf([section('s1-3', '', { marker: '第三条', heading: '', cut: true, text })]);
    expect(entries[0]?.label).toMatch(/^第三条\s?正文.*…$/);
    expect(hasCut(entries)).toBe(true);
  });
});

describe('addresses', () => {
  it('lead to the passage in the text and to the page of its own', () => {
    expect(passageUrl('a-2021', 's1')).toBe('/policies/a-2021/#s1');
    expect(shareUrl('a-2021', 's1')).toBe('/policies/a-2021/s1/');
  });

  it('stay as they are where no host is configured', () => {
    expect(absolute('/a/', undefined)).toBe('/a/');
    expect(absolute('/a/', 'https://celan.example.org')).toBe('https://celan.example.org/a/');
  });
});

describe('an address that is wrong', () => {
  it('is shortened step by step to what may exist', () => {
    expect(shorter('policies/a-2021/s4-1-9/')).toEqual([
      'policies/a-2021/s4-1/',
      'policies/a-2021/s4/',
      'policies/a-2021/',
      'policies/',
    ]);
  });

  it('leads to the nearest anchor of the page', () => {
    expect(nearest('s4-1-9', (id) => id === 's4')).toBe('s4');
    expect(nearest('x', () => false)).toBe('');
  });
});

describe('text for other programs', () => {
  it('is safe in HTML', () => {
    expect(escapeHtml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  });

  it('opens in a spreadsheet without being run by it', () => {
    expect(csv([['甲,乙', '"丙"', '=1+1', 3]])).toBe('\ufeff"甲,乙","""丙""",\'=1+1,3\r\n');
  });
});

describe('pieces of HTML', () => {
  it('are cut at the top level only', () => {
    expect(topElements('<p>甲<br>乙</p><div><p>丙</p></div>')).toEqual([
      '<p>甲<br>乙</p>',
      '<div><p>丙</p></div>',
    ]);
  });

  it('are not cut at a bracket inside an attribute', () => {
    expect(topElements('<p title="a>b">甲</p><p>乙</p>')).toHaveLength(2);
  });
});

describe('a list by letter', () => {
  it('follows the spelling and puts the rest apart', () => {
    const groups = byLetter([
      { pinyin: 'zulin' },
      { pinyin: 'baoli' },
      { pinyin: '' },
      { pinyin: 'baoxian' },
    ]);
    expect(groups.map(([letter, items]) => [letter, items.length])).toEqual([
      ['#', 1],
      ['B', 2],
      ['Z', 1],
    ]);
  });
});
