/** Sums that a document writes out: 2000元/人*300人=60万元, 6-1.5-2.5=2亿. */

import type { Passage } from '../../passages.ts';
import { anchorAt } from '../../passages.ts';
import { withoutBlanks } from '../../read/blanks.ts';
import { matchesIn } from '../../read/matches.ts';
import { sourceOffset } from '../../read/prose.ts';
import { wordList } from '../../words/word-list.ts';
import type { Facts } from './facts.ts';
import { shown } from './figures.ts';
import { beginning } from './lookup.ts';
import { type Finding, verdictWords } from './record.ts';

interface Term {
  readonly n: number;
  readonly half: number;
}

const SCALES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, '%': 0.01, '％': 0.01 };
/** A number with its scale and unit; a slash before a character belongs to the unit, before a digit it divides. */
const TERM =
  '\\d[\\d,]{0,20}(?:\\.\\d{1,8})?\\s{0,2}(?:万亿|亿|万|[%％])?(?:[㎡\\p{Script=Han}]{1,5})?(?:/[㎡\\p{Script=Han}]{1,4})?';
const EQUATION = new RegExp(
  `(?<![\\d,.])${TERM}(?:\\s{0,2}[*×✕÷/+＋\\-－]\\s{0,2}${TERM}){1,6}\\s{0,2}[=＝]\\s{0,2}${TERM}`,
  'gu',
);
const ONE = new RegExp(TERM, 'gu');

const SCALE = wordList('万亿 亿 万 % ％');
const FIGURE = /^\d[\d,]*(?:\.(\d+))?/;

function termOf(text: string): Term {
  const [digits = '0', decimals = ''] = FIGURE.exec(text) ?? [];
  const scale = SCALES[SCALE.at(text.slice(digits.length).trimStart())] ?? 1;
  return { n: Number(digits.replaceAll(',', '')) * scale, half: 0.5 * 10 ** -decimals.length * scale };
}

/** × and ÷ before + and −. */
function evaluate(numbers: readonly number[], signs: readonly string[]): number {
  const sums: number[] = [numbers[0] ?? 0];
  signs.forEach((sign, i) => {
    const n = numbers[i + 1] ?? 0;
    const last = sums.length - 1;
    if ('*×✕'.includes(sign)) sums[last] = (sums[last] ?? 0) * n;
    else if ('÷/'.includes(sign)) sums[last] = (sums[last] ?? 0) / n;
    else sums.push('+＋'.includes(sign) ? n : -n);
  });
  return sums.reduce((a, b) => a + b, 0);
}

/** 40*5%=2亿: a scale left out on one side (万, 亿) or a per cent sign is no fault. */
function matches(computed: number, { n, half }: Term): boolean {
  const slack = half + Math.abs(n) * 0.002;
  return [1, 1e4, 1e8, 1e-4, 1e-8, 100, 0.01].some((f) => Math.abs(computed * f - n) <= slack);
}

function read(text: string): Pick<Finding, 'formula' | 'declared' | 'computed' | 'verdict' | 'note'> | null {
  const [left = '', right = ''] = text.split(/[=＝]/);
  const parts = matchesIn(left, ONE);
  const signs = parts
    .slice(1)
    .map((m, i) => left.slice((parts[i]?.index ?? 0) + (parts[i]?.[0].length ?? 0), m.index).trim());
  const result = termOf(right.trim());
  if (signs.some((s) => s.length !== 1) || result.n === 0) return null;
  const computed = evaluate(
    parts.map((p) => termOf(p[0]).n),
    signs,
  );
  if (!Number.isFinite(computed)) return null;
  const verdict = matches(computed, result) ? 'holds' : 'differs';
  const note = `文中算式“${withoutBlanks(text)}”，按左边计算得${shown(computed, 4)}，${verdictWords(verdict)}。`;
  return {
    formula: withoutBlanks(text),
    declared: result.n,
    computed: Number(computed.toPrecision(8)),
    verdict,
    note,
  };
}

export function equationChecks(passages: readonly Passage[], facts: Facts): Finding[] {
  return passages.flatMap((passage) =>
    passage.kind === 'folded' || passage.wordless
      ? []
      : matchesIn(passage.text.text, EQUATION).flatMap((match): Finding[] => {
          const found = read(match[0]);
          if (!found) return [];
          const at = sourceOffset(facts.source, passage.text, match.index);
          const end = sourceOffset(facts.source, passage.text, match.index + match[0].length - 1) + 1;
          const inputs = beginning(facts.all, at, end)
            .filter(({ value: v }) => v.end <= end)
            .map(({ value }) => value.id);
          return [{ kind: 'sum', inputs, anchor: anchorAt(passage, match.index), at, ...found }];
        }),
  );
}
