/** Duties told in sentences: each clause is held against the constructions, from its beginning and from 由. */

import { markerAt } from '../../parse/markers.ts';
import { canonical } from '../../read/canonical.ts';
import { listed } from '../../words/listed.ts';
import { type Token, tokensOf } from '../../words/tokens.ts';
import { EVERYBODY, SOMEBODY } from './body-words.ts';
import { fits, HELPS, isEdge, type Sentence, textAt } from './clause-forms.ts';
import { CONSTRUCTIONS } from './constructions.ts';
import { piecesBetween, round } from './marks.ts';
import type { Mood } from './predicates.ts';
import { type DutyBody, helps } from './roles.ts';

/** Clauses begin behind these. */
const OPENS_CLAUSE = new Set(['', ...'。；：，！？｜由.']);
const isStart = (words: readonly Token[], at: number): boolean => {
  const before = textAt(words, at - 1).trim();
  const listed = before.length === 2 && before.endsWith('是') && isCount(before.charAt(0));
  const counted =
    before === '、' && isCount(textAt(words, at - 2)) && (at < 3 || isEdge(textAt(words, at - 3)));
  return OPENS_CLAUSE.has(before) || listed || counted;
};
const isCount = (text: string): boolean =>
  text !== '' && [...text].every((char) => '一二三四五六七八九十'.includes(char));

/** 2021年5月，某局印发…: what was done on a day; 2021年5月底前 sets a time. */
const TOLD_OF = /(?:\d{4}|[去同当])年(?:\d{1,2}月(?:\d{1,2}日)?)?[，,]$/;
/** 每年3月底前, 必要时, 同时: what may stand before the name without a comma. */
const BEFORE =
  /^(?:(?:每|\d{4}|当|次|今|明)?年)?(?:\d{1,2}月)?(?:底|末|\d{1,2}日)?(?:之?前|起|内)|^(?:必要时|同时|其中|此外|另外|因此|今后|凡|请|而|但|并)/;

function behindTime(s: Sentence, at: number): number {
  const from = s.words[at]?.from ?? 0;
  const lead = BEFORE.exec(s.text.slice(from, from + 24))?.[0].length ?? 0;
  let next = at;
  while (next < s.words.length && (s.words[next]?.from ?? 0) < from + lead) next += 1;
  return next;
}

/** Is the sentence before this place one that names a leader? */
function ledBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return ['牵头', '会同', '负责'].some((word) => sentence.includes(word));
}

const inClause = (text: string, word: (clause: string) => boolean): boolean =>
  piecesBetween(text, '，。；｜').some((c) => word(c.text.trim()));
const isPaired = (text: string): boolean =>
  text.includes('牵头') &&
  inClause(text, (c) => c.endsWith('牵头')) &&
  inClause(text, (c) => helps(c) && HELPS.some((h) => c.endsWith(h)));

/** 各地要…, 会同有关部门 name nobody. */
const isNamed = ({ name, role }: DutyBody): boolean =>
  !EVERYBODY.includes(name) && (role !== 'joint' || !SOMEBODY.includes(name));

/** The words of the whole text, those of what is masked as signs. */
function wordsOf(whole: string, masked: string): readonly Token[] {
  const words = tokensOf(canonical(whole));
  if (!masked.includes('｜')) return words;
  return words.map((word) => (masked.charAt(word.from) === '｜' ? { ...word, text: '｜', tag: 'x' } : word));
}

function inSentences(text: string, words: readonly Token[], mood: Mood, titled: boolean): DutyBody[] {
  const paired = isPaired(text);
  const found: DutyBody[] = [];
  const ends = new Map<number, readonly number[]>();
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    if (at < done || !isStart(words, at)) continue;
    const from = words[at]?.from ?? 0;
    if (TOLD_OF.test(text.slice(Math.max(0, from - 16), from))) continue;
    const by = textAt(words, at - 1) === '由';
    const s: Sentence = { text, words, mood, led: ledBefore(text, from), paired, by, ends, tasks: new Map() };
    const start = by ? at : behindTime(s, at);
    for (const { form, needs } of CONSTRUCTIONS) {
      if ((needs === 'led' && !s.led) || (needs === 'paired' && !paired) || (needs === 'titled' && !titled))
        continue;
      const fit = fits(s, start, form, needs);
      if (!fit) continue;
      found.push(...fit.duties.filter(isNamed));
      done = fit.to;
      break;
    }
  }
  return found;
}

/** 第三条, （一）, 1., ——: the number of a clause is no part of the first name. */
function withoutMarker(text: string): string {
  const blanks = text.length - text.trimStart().length;
  const words = text.slice(blanks);
  const length = markerAt(words)?.length ?? words.length - withoutDashes(words).length;
  return '｜'.repeat(blanks + length) + words.slice(length);
}
const withoutDashes = (text: string): string =>
  '—-'.includes(text.charAt(0) || ' ') ? withoutDashes(text.slice(1)) : text;

/** Where none of these stands, nobody is given a task: most cells and reports are read no further. */
const NEEDED: Readonly<Record<Mood, readonly string[]>> = {
  report: ['由', '牵头', '：'],
  account: ['由', '牵头', '：', '应', '要', '须', '需', '负责', '承担'],
  tasks: listed('局 委 办 厅 部 署 院 会 机 府 组 心 所 站 公司 集团 队 行 各 有关 试点 联 镇 关'),
};

/** Bodies with a task in running text; the places do not overlap. In `text` what has been read already is masked by ｜. */
export function dutiesInProse(
  whole: string,
  underDuties = false,
  mood: Mood = 'tasks',
  text = whole,
): DutyBody[] {
  if (!NEEDED[mood].some((word) => text.includes(word))) return [];
  const masked = withoutMarker(round(text));
  return inSentences(masked, wordsOf(whole, masked), mood, underDuties);
}
