/** 本办法所称X，是指符合下列条件的机构： goes on over the items below: （一）…；（二）…。 */
import { markerAt } from '../../parse/markers.ts';
import type { Passage } from '../../passages.ts';
import { withoutMarker } from './clauses.ts';
import type { FoundDefinition } from './definition.ts';

const MOST_ITEMS = 20;
const LONGEST = 1500;

const opensList = (text: string): boolean => /[：:]\s*$/.test(text);

/** The numbered paragraphs right below; those of an article stand under its anchor or beside it. */
function itemsBelow(passages: readonly Passage[], at: number): string[] {
  const own = passages[at];
  const items: string[] = [];
  let length = 0;
  for (let i = at + 1; i <= at + MOST_ITEMS && own; i += 1) {
    const next = passages[i];
    const text = next?.text.text.trim() ?? '';
    const below = next?.parents.includes(own.anchor) === true;
    const beside = next?.parents.at(-1) === own.parents.at(-1) && next?.anchor !== own.anchor;
    const style = markerAt(text)?.style;
    const numbered =
      style !== undefined && style !== 'article' && style === markerAt(items[0] ?? text)?.style;
    length += text.length;
    if (next?.kind === 'folded' || !(below || beside) || !numbered || length > LONGEST) break;
    items.push(text);
  }
  return items;
}

/** 有下列情况之一者： says nothing without its items. */
export const saysNothing = ({ text }: FoundDefinition): boolean =>
  /^(?:有|具有|符合|属于)?(?:下列|以下)[^，。；]{0,12}[：:]$/.test(text);

const FINISHED = /[。；：！？”）)]\s*$/;
const SHORTEST_LINE = 15;
const MOST_LINES = 3;

/** Paragraphs that a page has made of one: without a stop the sentence goes on in the next. */
function linesBelow(passages: readonly Passage[], at: number): string[] {
  const lines: string[] = [];
  for (let i = at; i < at + MOST_LINES; i += 1) {
    const text = passages[i]?.text.text ?? '';
    const next = passages.slice(i + 1, i + 4).find(({ kind }) => kind !== 'folded');
    const broken = !FINISHED.test(text) && text.length >= SHORTEST_LINE;
    if (!broken || next?.kind !== 'paragraph' || withoutMarker(next.text.text) !== next.text.text) break;
    lines.push(next.text.text.trim());
  }
  return FINISHED.test(lines.at(-1) ?? '') ? lines : [];
}

/** A meaning that the end of its paragraph cuts short goes on below: in the items that ： announces, or in the next lines. */
export function withRest(d: FoundDefinition, passages: readonly Passage[]): FoundDefinition {
  const { text, kind } = passages[d.passage] ?? { text: { text: '' } };
  const told = d.kind === 'inline' || d.kind === 'glossary';
  if (!told || kind === 'cell' || text.text.slice(d.range.to).trim() !== '') return d;
  if (opensList(d.text)) return { ...d, text: [d.text, ...itemsBelow(passages, d.passage)].join('\n') };
  return text.text.endsWith(d.text) ? { ...d, text: d.text + linesBelow(passages, d.passage).join('') } : d;
}
