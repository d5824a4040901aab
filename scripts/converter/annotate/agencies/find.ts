/** All duties of a document, each with the measure it belongs to. */

import type { Passage } from '../../passages.ts';
import { wholeCharacters } from '../../read/radicals.ts';
import type { Range } from '../../tree.ts';
import type { Genre } from '../genre.ts';
import { asWritten, simplifiedPassages } from '../words/simplified.ts';
import { bareList } from './bare-list.ts';
import { belonging, type Placed } from './belonging.ts';
import { bodiesInCell, cellMeant, rowsOf } from './cells.ts';
import { dutyColumn } from './columns.ts';
import { deadlineIn } from './deadlines.ts';
import { readDuties } from './duty-text.ts';
import { isLabelAlone, openingLabels } from './labels.ts';
import { instructionIn, type LeadRule } from './lead-rule.ts';
import { anyBrackets, withoutEnd } from './marks.ts';
import type { Mood } from './predicates.ts';
import { dutiesInProse } from './prose.ts';
import type { DutyBody } from './roles.ts';
import { looksLikeAgency, startOf } from './whole-name.ts';

export interface FoundDuty extends Omit<DutyBody, 'from' | 'to'> {
  readonly passage: number;
  /** Where the name stands; null for a cell, which is marked as a whole. */
  readonly range: Range | null;
  readonly anchors: readonly string[];
  /** As written: 2025年底前; '' where none is told. */
  readonly deadline: string;
}

/** Ranges in order, none inside another. */
function masked(text: string, ranges: readonly Range[]): string {
  const parts = ranges.map(
    ({ from, to }, i) => text.slice(ranges[i - 1]?.to ?? 0, from) + '｜'.repeat(to - from),
  );
  return parts.join('') + text.slice(ranges.at(-1)?.to ?? 0);
}

/** As much of the text beside a bracket as tells where it stands. */
const NEAR = 40;

function aside(text: string, rule: LeadRule | null): Placed[] {
  let remembered = rule;
  return anyBrackets(text).flatMap(({ range, inner, innerFrom }) => {
    const read = readDuties(inner, remembered);
    const bare = read
      ? null
      : bareList(
          inner,
          text.slice(Math.max(0, range.from - NEAR), range.from),
          text.slice(range.to, range.to + NEAR),
          remembered,
        );
    const found = read ?? (bare ? { bodies: bare, instruction: null } : null);
    if (!found) return [];
    if (found.instruction?.lasting) remembered = found.instruction.rule;
    return [{ ...found, at: innerFrom, whole: range, told: 'aside' as const }];
  });
}

const LONGEST_LIST = 200;

/** Behind a label the list goes on to the end of the sentence or of the bracket; 1.5 ends none. */
function listEnd(text: string, from: number): number {
  for (let at = from; at < Math.min(text.length, from + LONGEST_LIST); at++) {
    const char = text.charAt(at);
    const decimal = char === '.' && startsWithDigit(text.slice(at + 1));
    if ('。\n.]］'.includes(char) && !decimal) return at;
  }
  return Math.min(text.length, from + LONGEST_LIST);
}
const startsWithDigit = (text: string): boolean => text !== '' && '0123456789'.includes(text.charAt(0));

function labelled(text: string, rule: LeadRule | null): Placed[] {
  const found: Placed[] = [];
  let done = 0;
  for (const { from, to } of openingLabels(text)) {
    if (from < done) continue;
    done = listEnd(text, to);
    const read = readDuties(text.slice(from, done), rule);
    if (read) found.push({ ...read, at: from, whole: { from, to: done }, told: 'aside' });
  }
  return found;
}

const LONGEST_LINE = 400;

const isLabelLine = (passage: Passage | undefined): boolean =>
  passage?.kind === 'paragraph' && isLabelAlone(passage.text.text);

/** The line below a label, read with it; null where it is a sentence. */
function underLabel(label: string, text: string, rule: LeadRule | null): Placed[] | null {
  if (text.length > LONGEST_LINE || text.slice(0, -1).includes('。')) return null;
  const read = readDuties(label + text, rule);
  const sound = read?.bodies.every((d) => d.group || looksLikeAgency(d.written));
  const whole = { from: 0, to: text.length };
  return read && sound ? [{ ...read, at: -label.length, whole, told: 'aside' }] : null;
}

const OF_DUTIES = ['职责', '分工', '责任'];

function placedIn(passage: Passage, rule: LeadRule | null, mood: Mood): Placed[] {
  const { text } = passage.text;
  const told = EXPLAINS.has(passage.kind) ? 'report' : mood;
  const heading = passage.headings.at(-1) ?? '';
  const underDuties = OF_DUTIES.some((word) => heading.includes(word));
  const inBrackets = aside(text, rule);
  const outside = masked(
    text,
    inBrackets.map((p) => p.whole),
  );
  const behindLabels = labelled(outside, rule);
  const rest = masked(
    outside,
    behindLabels.map((p) => p.whole),
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
  return [...inBrackets, ...behindLabels, ...prose].sort((a, b) => a.whole.from - b.whole.from);
}

const withoutOpening = (text: string): string => {
  const words = text.trimStart();
  return '（('.includes(words.charAt(0) || ' ') ? words.slice(1).trimStart() : words;
};

/** An instruction that stands by itself (注：责任单位排第一位的为牵头单位) holds for the whole document. */
function standingRule(passages: readonly Passage[]): LeadRule | null {
  for (const { text, kind } of passages) {
    const found = kind === 'folded' ? null : instructionIn(text.text);
    if (!found) continue;
    const bracketed = anyBrackets(text.text).some((b) => b.range.from < found.from && found.to <= b.range.to);
    if (!bracketed || startOf(withoutOpening(text.text), ['备注', '注', '说明']) !== '') return found.rule;
  }
  return null;
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

function dutiesIn(passages: readonly Passage[], mood: Mood): FoundDuty[] {
  let rule = standingRule(passages);
  const columns = passages.map((p, i) => (p.kind === 'folded' ? [] : inColumn(p, i, rule)));
  const placed = passages.map((p, i) => {
    if (p.kind === 'folded' || p.wordless || columns[i]) return [];
    if (isLabelLine(p))
      return [
        {
          bodies: [],
          instruction: null,
          at: 0,
          whole: { from: 0, to: p.text.text.length },
          told: 'aside' as const,
        },
      ];
    const label = isLabelLine(passages[i - 1]) ? (passages[i - 1]?.text.text ?? '') : '';
    const found = (label === '' ? null : underLabel(label, p.text.text, rule)) ?? placedIn(p, rule, mood);
    rule = found.findLast((f) => f.instruction?.lasting)?.instruction?.rule ?? rule;
    return found;
  });
  const anchorOf = belonging(passages, placed);
  return passages.flatMap((_, i) => {
    const inText = placed[i] ?? [];
    return (
      columns[i]?.slice() ??
      inText.flatMap((p) => {
        const anchors = [anchorOf(i, p)];
        const aside = withoutEnd(passages[i]?.text.text.slice(p.whole.from, p.whole.to) ?? '', '）)〕］]】');
        const deadline = p.told === 'aside' ? deadlineIn(aside) : '';
        return p.bodies.map(({ from, to, ...body }) => ({
          ...body,
          passage: i,
          range: { from: from + p.at, to: to + p.at },
          anchors,
          deadline,
        }));
      })
    );
  });
}
