/** Duties beside the text that they belong to: in brackets, behind a label, on the line below one. */
import type { Passage } from '../../passages.ts';
import type { Range } from '../../tree.ts';
import { bareList } from './bare-list.ts';
import type { Placed } from './belonging.ts';
import { readDuties } from './duty-text.ts';
import { isLabelAlone, openingLabels } from './labels.ts';
import { instructionIn, type LeadRule } from './lead-rule.ts';
import { anyBrackets } from './marks.ts';
import { looksLikeAgency, startOf } from './whole-name.ts';

/** Ranges in order, none inside another. */
export function masked(text: string, ranges: readonly Range[]): string {
  const parts = ranges.map(
    ({ from, to }, i) => text.slice(ranges[i - 1]?.to ?? 0, from) + '｜'.repeat(to - from),
  );
  return parts.join('') + text.slice(ranges.at(-1)?.to ?? 0);
}

/** As much of the text beside a bracket as tells where it stands. */
const NEAR = 40;

export function inBrackets(text: string, rule: LeadRule | null): Placed[] {
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

export function behindLabels(text: string, rule: LeadRule | null): Placed[] {
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

export const isLabelLine = (passage: Passage | undefined): boolean =>
  passage?.kind === 'paragraph' && isLabelAlone(passage.text.text);

/** The line below a label, read with it; null where it is a sentence. */
export function underLabel(label: string, text: string, rule: LeadRule | null): Placed[] | null {
  if (text.length > LONGEST_LINE || text.slice(0, -1).includes('。')) return null;
  const read = readDuties(label + text, rule);
  const sound = read?.bodies.every((d) => d.group || looksLikeAgency(d.written));
  const whole = { from: 0, to: text.length };
  return read && sound ? [{ ...read, at: -label.length, whole, told: 'aside' }] : null;
}

const withoutOpening = (text: string): string => {
  const words = text.trimStart();
  return '（('.includes(words.charAt(0) || ' ') ? words.slice(1).trimStart() : words;
};

/** An instruction that stands by itself (注：责任单位排第一位的为牵头单位) holds for the whole document. */
export function standingRule(passages: readonly Passage[]): LeadRule | null {
  for (const { text, kind } of passages) {
    const found = kind === 'folded' ? null : instructionIn(text.text);
    if (!found) continue;
    const bracketed = anyBrackets(text.text).some((b) => b.range.from < found.from && found.to <= b.range.to);
    if (!bracketed || startOf(withoutOpening(text.text), ['备注', '注', '说明']) !== '') return found.rule;
  }
  return null;
}
