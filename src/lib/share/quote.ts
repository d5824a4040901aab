/** The official words of a measure; a table keeps its rows. */
import type { Section, TableRecord } from '../../schemas/index.ts';
import type { Library } from '../library.ts';
import { el, type Markup } from '../markup.ts';
import { wordsBelow } from '../words-below.ts';
import { tableText } from './table-text.ts';

const isHead = ({ type, level }: Section, line: string): boolean =>
  type === 'heading' && line.length < 50 && level > 0;

const linesOf = (section: Section): Markup[] =>
  section.text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => el('p', { class: isHead(section, line) ? 'h' : undefined }, line));

export function quoteOf(section: Section, data: Library): Markup {
  const inRow = section.type === 'row';
  const table: TableRecord | undefined = data.tables.get(
    `${section.policy}/${inRow ? section.parent : section.anchor}`,
  );
  const row = inRow ? Number(/-r(\d+)/.exec(section.anchor)?.[1] ?? 1) : undefined;
  const text = table
    ? [tableText(table, row)]
    : [section, ...wordsBelow(data, section).sections].flatMap(linesOf);
  return el('blockquote', { 'data-quote': true }, ...text);
}
