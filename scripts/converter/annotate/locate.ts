/** From a statement in a passage to a record with its place in the source. */
import { anchorAt, type Passage } from '../passages.ts';
import { canonical } from '../read/canonical.ts';
import { wholeAt } from '../read/characters.ts';
import { sourceSpan } from '../read/prose.ts';
import type { Range, Span } from '../tree.ts';
import { baseOf } from './base.ts';
import type { ValueDraft } from './draft.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { Statement } from './statements/statement.ts';

function trimmed(text: string, { from, to }: Range): Range {
  const words = text.slice(from, to);
  return {
    from: from + (words.length - words.trimStart().length),
    to: to - (words.length - words.trimEnd().length),
  };
}

/** A sentence that never ends would be quoted whole for each of its numbers. */
const LONGEST_QUOTE = 4000;

/** Of what is too long to quote, what stands around the number. */
function around(text: string, { from, to }: Range, number: Range): Range {
  if (to - from <= LONGEST_QUOTE) return { from, to };
  const half = LONGEST_QUOTE / 2;
  return {
    from: Math.max(from, wholeAt(text, number.from - half)),
    to: Math.min(to, wholeAt(text, number.to + half)),
  };
}

/** The sentence as it stands in the source; of a cell, the whole paragraph. */
function quoteOf(source: string, passage: Passage, sentence: Range, number: Range): Span {
  const { text } = passage.text;
  const range = passage.cell ? { from: 0, to: text.length } : sentence;
  return sourceSpan(source, passage.text, around(text, trimmed(text, range), number));
}

/** 億元, ％: the unit in the spelling of the document, where it stands with its number. */
function unitAsWritten(text: string, { from, to, unit }: Quantity): string {
  const written = text
    .slice(from, to)
    .replace(/\s/g, '')
    .replace(/[余多餘]/g, '');
  const tail = written.slice(-unit.length);
  return unit !== '' && canonical(tail) === unit ? tail : unit;
}

export interface Extra {
  readonly table: ValueDraft['table'];
  readonly subject: string;
  readonly parent: string;
  readonly growth: ValueDraft['growth'];
}

export const NO_EXTRA: Extra = { table: null, subject: '', parent: '', growth: null };

const NONE: string[] = [];

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export function draftOf(
  source: string,
  passage: Passage,
  statement: Statement,
  extra: Extra = NO_EXTRA,
): ValueDraft {
  const { quantity } = statement;
  const span = sourceSpan(source, passage.text, quantity);
  const valueText = source.slice(span.start, span.end);
  const quoted = quoteOf(source, passage, statement.sentence, quantity);
  return {
    ...extra,
    anchor: anchorAt(passage, quantity.from),
    class: statement.class,
    rule: statement.rule,
    indicator: statement.indicator,
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    valueText,
    start: span.start,
    end: span.end,
    quote: isSame(quoted, span) ? valueText : source.slice(quoted.start, quoted.end),
    op: statement.op,
    hedges: statement.hedges.length === 0 ? NONE : [...statement.hedges],
    unit: unitAsWritten(passage.text.text, quantity),
    base: baseOf(quantity, statement.indicator),
    kind: statement.kind,
    year: statement.year,
    yearText: statement.yearText,
    yearBasis: statement.yearBasis,
    period: statement.period ?? null,
    place: passage.cell ? 'table' : 'prose',
    masked: quantity.form === 'masked',
    confidence: statement.confidence,
  };
}
