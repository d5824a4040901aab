/**
 * The numbers of each place of a document, counted as they stand: the id of a record is its number's turn, so this list
 * never changes with what is recorded, and the patterns here never change at all.
 */

import { anchorAt, type Passage } from '../passages.ts';
import { matchesIn } from '../read/matches.ts';
import { firstWhere } from '../read/sorted.ts';
import type { Prose, Span } from '../tree.ts';

const FIGURES = '[0-9０-９]+(?:[.．,，][0-9０-９]+)*';
const MASKED = '\\*[*\\s]*\\*';
const CHINESE = '〇零一二两三四五六七八九十百千万亿';
const BEHIND_RANK = `(?<=[第翻前之])[${CHINESE}]+`;
const MEASURES = '个家项所座户条名人倍成分元亩公平万千亿年天日月小';
const BEFORE_MEASURE = `(?<![0-9０-９]\\s?|[${CHINESE}半])[${CHINESE}半]+(?=[${MEASURES}])`;
/** 1,325.4 · １２ · ** · 三家, 百分之三十, 翻一番, 首位: figures, and Chinese numerals before a measure or behind 第. */
const NUMERAL = new RegExp([FIGURES, MASKED, BEHIND_RANK, BEFORE_MEASURE, '首(?=位)'].join('|'), 'g');

/** Where in the source the indices of a text stand; one walk for all of them. */
function spansOf(source: string, { spans, text }: Prose, found: readonly Span[]): Span[] {
  const placed: Span[] = [];
  let index = 0;
  let next = 0;
  for (const { start, end } of spans) {
    // a space glued between two Latin words stands in no stretch
    while (index < text.length && text.charAt(index) !== source.charAt(start)) index += 1;
    const last = index + end - start;
    for (let one = found[next]; one && one.start < last; one = found[next]) {
      placed.push({ start: start + one.start - index, end: start + one.end - index });
      next += 1;
    }
    index = last;
  }
  return placed;
}

const numeralsIn = (text: string): Span[] =>
  matchesIn(text, NUMERAL).map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** For each anchor the places of its numbers in the source, in order. */
export function numeralsByAnchor(source: string, passages: readonly Passage[]): Map<string, Span[]> {
  const byAnchor = new Map<string, Span[]>();
  for (const passage of passages) {
    const found = numeralsIn(passage.text.text);
    const placed = spansOf(source, passage.text, found);
    for (const [i, span] of placed.entries()) {
      const anchor = anchorAt(passage, found[i]?.start ?? 0);
      const list = byAnchor.get(anchor) ?? [];
      list.push(span);
      byAnchor.set(anchor, list);
    }
  }
  for (const list of byAnchor.values()) list.sort((a, b) => a.start - b.start);
  return byAnchor;
}

/** Which of the numbers of its anchor a record begins with, from 1; what is no numeral belongs to the one before it. */
export function turnOf(numerals: readonly Span[], { start, end }: Span): number {
  const at = firstWhere(numerals, (n) => n.end > start);
  const own = numerals[at];
  return own && own.start < end ? at + 1 : at;
}
