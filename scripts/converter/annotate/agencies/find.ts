/** All duties of a document, each with the measure it belongs to. */

import type { Passage } from '../../passages.ts';
import { wholeCharacters } from '../../read/radicals.ts';
import type { Range } from '../../tree.ts';
import type { Genre } from '../genre.ts';
import { asWritten, simplifiedPassages } from '../words/simplified.ts';
import { behindLabels, inBrackets, isLabelLine, masked, standingRule, underLabel } from './asides.ts';
import { belonging, type Placed } from './belonging.ts';
import { bodiesInCell, cellMeant, rowsOf } from './cells.ts';
import { dutyColumn } from './columns.ts';
import { deadlineIn } from './deadlines.ts';
import type { LeadRule } from './lead-rule.ts';
import { withoutEnd } from './marks.ts';
import type { Mood } from './predicates.ts';
import { dutiesInProse } from './prose.ts';
import type { DutyBody } from './roles.ts';

export interface FoundDuty extends Omit<DutyBody, 'from' | 'to'> {
  readonly passage: number;
  /** Where the name stands; null for a cell, which is marked as a whole. */
  readonly range: Range | null;
  readonly anchors: readonly string[];
  /** As written: 2025年底前; '' where none is told. */
  readonly deadline: string;
}

const OF_DUTIES = ['职责', '分工', '责任'];

function placedIn(passage: Passage, rule: LeadRule | null, mood: Mood): Placed[] {
  const { text } = passage.text;
  const told = EXPLAINS.has(passage.kind) ? 'report' : mood;
  const heading = passage.headings.at(-1) ?? '';
  const underDuties = OF_DUTIES.some((word) => heading.includes(word));
  const bracketed = inBrackets(text, rule);
  const outside = masked(
    text,
    bracketed.map((p) => p.whole),
  );
  const labelled = behindLabels(outside, rule);
  const rest = masked(
    outside,
    labelled.map((p) => p.whole),
  );
  const prose = (passage.kind === 'front' ? [] : dutiesInProse(text, underDuties, told, rest)).map(
    (d): Placed => ({
      bodies: [d],
      instruction: null,
      at: 0,
      whole: { from: d.from, to: d.to },
      told: 'prose',
    }),
  );
  return [...bracketed, ...labelled, ...prose].sort((a, b) => a.whole.from - b.whole.from);
}

function inColumn(passage: Passage, index: number, rule: LeadRule | null): FoundDuty[] | null {
  const { cell } = passage;
  if (cell?.row.kind !== 'body') return null;
  const column = dutyColumn(cell.table, cell.cell.column);
  if (!column) return null;
  if (cell.paragraph > 0) return [];
  const { bodies } = bodiesInCell(cellMeant(cell), column, rule);
  return rowsOf({ ...passage, cell }).flatMap((rows) =>
    bodies.map(({ from: _from, to: _to, ...body }) => {
      const at = passage.text.text.indexOf(body.written);
      const range = at < 0 ? null : { from: at, to: at + body.written.length };
      return { ...body, passage: index, range, ...rows };
    }),
  );
}

/** Names as the document spells them, radicals of a font read as the characters they stand for; a cell's names may stand in any of its paragraphs. */
function spelled(duty: FoundDuty, passage: Passage | undefined): FoundDuty {
  const cell = passage?.cell?.cell.paragraphs.map((p) => p.text).join('');
  const { from, to } = duty.range ?? { from: 0, to: undefined };
  const text = cell ?? passage?.text.text.slice(from, to) ?? '';
  const spelling = (words: string): string => wholeCharacters(asWritten(words, text));
  return { ...duty, name: spelling(duty.name), written: spelling(duty.written) };
}

/** Cells, notes and glosses explain: a verb alone gives no task there. */
const EXPLAINS: ReadonlySet<Passage['kind']> = new Set(['cell', 'table-note', 'entry', 'footnote']);

/** Reports and accounts tell what was done. */
const MOODS: Partial<Record<Genre, Mood>> = { report: 'report', account: 'account' };

export function findDuties(passages: readonly Passage[], genre: Genre = 'unknown'): FoundDuty[] {
  return dutiesIn(simplifiedPassages(passages), MOODS[genre] ?? 'tasks').map((duty) =>
    spelled(duty, passages[duty.passage]),
  );
}

/** What a passage without a column tells, before it is known to which measure it belongs. */
function toldIn(passages: readonly Passage[], at: number, rule: LeadRule | null, mood: Mood): Placed[] {
  const [above, passage] = [passages[at - 1], passages[at]];
  if (!passage || passage.kind === 'folded' || passage.wordless) return [];
  const { text } = passage.text;
  if (isLabelLine(passage))
    return [{ bodies: [], instruction: null, at: 0, whole: { from: 0, to: text.length }, told: 'aside' }];
  const below = isLabelLine(above) ? underLabel(above?.text.text ?? '', text, rule) : null;
  return below ?? placedIn(passage, rule, mood);
}

function foundAt(placed: Placed, passage: Passage | undefined, index: number, anchor: string): FoundDuty[] {
  const { told, whole, at, bodies } = placed;
  const aside = withoutEnd(passage?.text.text.slice(whole.from, whole.to) ?? '', '）)〕］]】');
  const deadline = told === 'aside' ? deadlineIn(aside) : '';
  return bodies.map(({ from, to, ...body }) => ({
    ...body,
    passage: index,
    range: { from: from + at, to: to + at },
    anchors: [anchor],
    deadline,
  }));
}

function dutiesIn(passages: readonly Passage[], mood: Mood): FoundDuty[] {
  let rule = standingRule(passages);
  const columns = passages.map((p, i) => (p.kind === 'folded' ? [] : inColumn(p, i, rule)));
  const placed = passages.map((_, i) => {
    const told = columns[i] ? [] : toldIn(passages, i, rule, mood);
    rule = told.findLast((f) => f.instruction?.lasting)?.instruction?.rule ?? rule;
    return told;
  });
  const anchorOf = belonging(passages, placed);
  return passages.flatMap(
    (passage, i) => columns[i] ?? (placed[i] ?? []).flatMap((p) => foundAt(p, passage, i, anchorOf(i, p))),
  );
}
