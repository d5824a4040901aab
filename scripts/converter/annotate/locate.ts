/** From a statement in a passage to a record with its place in the source. */
import { anchorAt, type Passage } from '../passages.ts';
import { withoutBlanks } from '../read/blanks.ts';
import { canonical } from '../read/canonical.ts';
import { sourceSpan } from '../read/prose.ts';
import type { Statement } from '../sentences/statement.ts';
import type { Range, Span } from '../tree.ts';
import { baseOf } from './base.ts';
import type { ValueDraft } from './draft.ts';
import type { Quantity } from './quantities/quantity.ts';
import { quoteAround } from './quote.ts';

/** The sentence as it stands in the source; of a cell, the whole paragraph. */
function quoteOf(source: string, passage: Passage, sentence: Range, number: Range): Span {
  const { text } = passage.text;
  const range = passage.cell ? { from: 0, to: text.length } : sentence;
  return sourceSpan(source, passage.text, quoteAround(text, range, number));
}

const DIGIT = /\d/;

/** 億元, ％: the unit in the spelling of the document, where it stands with its number. */
function unitAsWritten(text: string, { from, to, unit }: Quantity): string {
  const last = text.charAt(to - 1);
  if (DIGIT.test(last) && !unit.endsWith(last)) return unit;
  const written = withoutBlanks(text.slice(from, to)).replace(/[余多餘]/g, '');
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

/** A cell that is its figure and nothing else, as most cells of a table are. */
const fillsCell = ({ cell, text }: Passage, { from, to }: Quantity): boolean =>
  cell !== null && from === 0 && to === text.text.length;

export function draftOf(
  source: string,
  passage: Passage,
  statement: Statement,
  extra: Extra = NO_EXTRA,
): ValueDraft {
  const { quantity } = statement;
  const span = sourceSpan(source, passage.text, quantity);
  const valueText = source.slice(span.start, span.end);
  const quoted = fillsCell(passage, quantity) ? span : quoteOf(source, passage, statement.sentence, quantity);
  return {
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
    table: extra.table,
    subject: extra.subject,
    parent: extra.parent,
    growth: extra.growth,
    masked: quantity.form === 'masked',
    confidence: statement.confidence,
  };
}
