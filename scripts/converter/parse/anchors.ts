/**
 * Addresses. They come from the document's own numbers, never from its words: s4-1-2 is 四、（一）2., box-4-2, table-3-r5,
 * a1-s3, fn-1, g-3; what has no number counts within what holds it: -p2, -t1, -i3.
 */

import { superscriptNumber } from '../layout/footnotes.ts';
import { chineseNumber } from '../read/numerals.ts';
import type { Block, Heading, Paragraph, Row, RunInItem, Table } from '../tree.ts';
import { footnotesOf } from './link-footnotes.ts';
import { rankOf } from './markers.ts';

/** A place that gives addresses to what it holds. */
interface Scope {
  /** Put before the numbers of headings: `s`, `a1-s`, `box-4-`, `s4-1-`. */
  readonly headings: string;
  /** Put before everything else: ``, `a1-`, `box-4-`, `s4-1-`. */
  readonly others: string;
}

class Names {
  private readonly taken = new Set<string>();
  /** How often each was asked for: thousands of repeats are not counted from the first each time. */
  private readonly repeats = new Map<string, number>();

  /** Repeated numbers get b, c … after the number. */
  take(wanted: string): string {
    let name = wanted;
    let i = this.repeats.get(wanted) ?? 0;
    while (this.taken.has(name)) name = wanted + suffix(++i);
    this.repeats.set(wanted, i);
    this.taken.add(name);
    return name;
  }
}

const suffix = (i: number): string => (i < 25 ? String.fromCharCode(97 + i) : `z${i}`);

const COUNTED = ['p', 't', 'box', 'fig', 'h', 'i', 'folded'] as const;
type Counted = (typeof COUNTED)[number];

class Counter {
  private readonly counts = new Map<Counted, number>();

  next(kind: Counted): number {
    const n = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, n);
    return n;
  }
}

const ascii = (number: string): string => {
  const half = number.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (/^[0-9]/.test(half)) return half.replace(/[^0-9]+/g, '-');
  return String(chineseNumber(half) ?? '');
};

function headingName(heading: Heading, scope: Scope, counter: Counter): string {
  const { style, number, label } = heading.marker;
  if (style === 'none') {
    const preface = /^(?:前|引|序|导)/.test(heading.text.text.trim()) && scope.headings === 's';
    return preface ? 'preamble' : `${scope.others}h${counter.next('h')}`;
  }
  if (style === 'decimal') return `${scope.headings}${label.split('.').at(-1)}`;
  return scope.headings + number;
}

const within = (anchor: string): Scope => ({ headings: `${anchor}-`, others: `${anchor}-` });

function nameItems(items: readonly RunInItem[], anchor: string, names: Names): void {
  for (const item of items) item.anchor = names.take(`${anchor}-i${item.number}`);
}

function nameTable(table: Table, scope: Scope, counter: Counter, names: Names): void {
  const own =
    table.number && ascii(table.number)
      ? `table-${ascii(table.number)}`
      : `${scope.others}t${counter.next('t')}`;
  table.anchor = names.take(own);
  let body = 0;
  let group = 0;
  for (const row of table.rows as Row[]) {
    if (row.kind === 'body') row.anchor = names.take(`${table.anchor}-r${++body}`);
    else if (row.kind === 'group') row.anchor = names.take(`${table.anchor}-g${++group}`);
  }
}

function nameParagraph(block: Paragraph, scope: Scope, counter: Counter, names: Names): void {
  const kind = block.bullet ? 'i' : 'p';
  const prefix = scope.others === '' ? 'preamble-' : scope.others;
  block.anchor = names.take(`${prefix}${kind}${counter.next(kind)}`);
  // 二是 in a paragraph of its own belongs to the list of the section, not of the paragraph.
  const listed = block.items[0] && block.items[0].range.from === 0 && block.items[0].number !== 1;
  nameItems(block.items, listed || startsList(block) ? prefix.replace(/-$/, '') : block.anchor, names);
}

const startsList = ({ items }: Paragraph): boolean => items.length === 1 && items[0]?.range.from === 0;

function nameBox(number: string, scope: Scope, counter: Counter): string {
  return number && ascii(number) ? `box-${ascii(number)}` : `${scope.others}box${counter.next('box')}`;
}

function nameBlock(block: Block, scope: Scope, counter: Counter, names: Names): void {
  switch (block.type) {
    case 'heading':
      block.anchor = names.take(headingName(block, scope, counter));
      nameItems(block.items, block.anchor, names);
      nameBlocks(block.children, within(block.anchor), names);
      return;
    case 'paragraph':
      nameParagraph(block, scope, counter, names);
      return;
    case 'box':
      block.anchor = names.take(nameBox(block.number, scope, counter));
      nameBlocks(block.children, within(block.anchor), names);
      return;
    case 'table':
      nameTable(block, scope, counter, names);
      return;
    case 'figure':
      block.anchor = names.take(
        ascii(block.number) ? `fig-${ascii(block.number)}` : `${scope.others}fig${counter.next('fig')}`,
      );
      return;
    case 'folded':
      block.anchor = names.take(
        block.why === 'contents' ? 'contents' : `${scope.others}folded${counter.next('folded')}`,
      );
      return;
    case 'attachment':
      block.anchor = names.take(`a${ascii(block.number) || '1'}`);
      nameBlocks(block.children, { headings: `${block.anchor}-s`, others: `${block.anchor}-` }, names);
      return;
    case 'glossary':
      block.anchor = names.take('g');
      for (const entry of block.entries) entry.anchor = names.take(`${block.anchor}-${entry.number}`);
      return;
    case 'entry':
      block.anchor = names.take(`g-${block.number}`);
      return;
    case 'footnote':
      return;
    case 'front':
      block.anchor = names.take(FRONT_NAMES[block.role]);
      return;
  }
}

const FRONT_NAMES = {
  issuer: 'issuer',
  title: 'title',
  docNumber: 'number',
  index: 'index',
  recipients: 'recipients',
  signature: 'signature',
  date: 'date',
  remark: 'remark',
  copies: 'copies',
  imprint: 'imprint',
} as const;

const isNumbered = (block: Block): block is Heading =>
  block.type === 'heading' && block.marker.style !== 'none';

/** How many blocks stand before the first 第一章, where 一、 or 第一条 of their own precede it; 0 elsewhere. */
function beforeOutermost(blocks: readonly Block[]): number {
  const numbered = blocks.filter(isNumbered);
  const outermost = Math.min(...numbered.map((h) => rankOf(h.marker.style)));
  const first = numbered.find((h) => rankOf(h.marker.style) === outermost);
  return first && first !== numbered[0] ? blocks.indexOf(first) : 0;
}

/** 一、 and 第一条 that stand before 第一章 have addresses of their own: s0-1 beside s1. */
function nameBlocks(blocks: readonly Block[], scope: Scope, names: Names): void {
  const counter = new Counter();
  const before = beforeOutermost(blocks);
  const outside: Scope = { ...scope, headings: `${scope.headings}0-` };
  for (const [i, block] of blocks.entries()) nameBlock(block, i < before ? outside : scope, counter, names);
}

/** The letter's paragraphs stand between the recipients and the signature. */
function letterEnd(children: readonly Block[]): number {
  const body = children.findIndex((b) => b.type !== 'front' && b.type !== 'paragraph');
  const head = children.slice(0, body < 0 ? children.length : body);
  const addressed = head.findIndex((b) => b.type === 'front' && b.role === 'recipients');
  const signed = head.findLastIndex(
    (b) => b.type === 'front' && (b.role === 'signature' || b.role === 'date'),
  );
  return addressed >= 0 && signed > addressed ? signed : 0;
}

function nameFootnotes(children: readonly Block[], names: Names): void {
  for (const note of footnotesOf(children)) {
    const number = superscriptNumber(note.mark);
    note.anchor = names.take(`fn-${number > 0 ? number : 1}`);
  }
}

export function assignAnchors(children: readonly Block[]): void {
  const names = new Names();
  const letter = letterEnd(children);
  nameBlocks(children.slice(0, letter), { headings: 'letter-s', others: 'letter-' }, names);
  nameBlocks(children.slice(letter), { headings: 's', others: '' }, names);
  nameFootnotes(children, names);
}
