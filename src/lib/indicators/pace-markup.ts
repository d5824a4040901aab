/** A target in small, as markup: from its base to it, and what that takes a year, worked out by the site and said so. */
import { apart } from '../../../scripts/converter/read/apart.ts';
import type { Value } from '../../schemas/index.ts';
import { el, type Markup, toMarkup } from '../markup.ts';
import { chart as words } from '../strings.ts';
import { spanOf, spark } from '../svg/spark.ts';
import { amount } from './number.ts';
import { paceInShort, paceInWords } from './pace.ts';
import { type linesByValue, type TargetPace, targetPace } from './target-pace.ts';

function titleOf(value: Value, { pace, unit }: TargetPace): string {
  const { base, target } = pace;
  return `${apart(value.indicator)}：${base.year}年${amount(base)}${unit}，${target.year}年${amount(target)}${unit}`;
}

export function paceNode(value: Value, lines: ReturnType<typeof linesByValue>): Markup | null {
  const found = targetPace(value, lines);
  if (!found) return null;
  const { pace, line, unit } = found;
  const told = `${words.pace}：${pace.base.year}—${pace.target.year}年${paceInWords(pace, unit)}`;
  return el(
    'span',
    { class: 'pace' },
    spark(line, spanOf([line]), titleOf(value, found)),
    el('small', {}, told),
  );
}

/** For a margin, which is narrow: one line. '' where nothing says from where the target starts. */
export function paceMarkup(value: Value, lines: ReturnType<typeof linesByValue>): string {
  const found = targetPace(value, lines);
  if (!found) return '';
  const { pace, line, unit } = found;
  const told = el('small', {}, `${words.pace}${paceInShort(pace, unit)}`);
  return toMarkup(el('span', { class: 'pace in' }, spark(line, spanOf([line]), titleOf(value, found)), told));
}
