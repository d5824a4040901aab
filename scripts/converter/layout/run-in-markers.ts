/** Numbers inside a long text that may each begin a paragraph whose break is lost: …意见。一、目标（一）总量。… */
import { matchesIn } from '../read/matches.ts';
import { chineseNumber } from '../read/numerals.ts';
import type { MarkerStyle } from '../tree.ts';
import { isSpace } from './lines.ts';

/** What stands before a number: the more it ends something, the likelier something begins. */
export type Boundary = 'stop' | 'gap' | 'bracket' | 'colon' | 'word';

export interface RunInMarker {
  readonly at: number;
  /** One past the number as written. */
  readonly end: number;
  readonly style: MarkerStyle;
  readonly number: number;
  readonly before: Boundary;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const LONG_HAN = '[一二三四五六七八九十百零〇]{1,6}';
const MARKS = new RegExp(
  [
    `第\\s?(?<part>${HAN})\\s?[编篇](?=[\\s：:])`,
    `第\\s?(?<chapter>${HAN})\\s?(?:章|部分)(?![程，。、的])`,
    `第\\s?(?<section>${HAN})\\s?节(?![能水约，。、的])`,
    `第\\s?(?<article>${LONG_HAN})\\s?条(?![款例件，、。；的至和或及之第）(（〔])`,
    `[（(]\\s?(?<inBracket>${HAN})\\s?[）)](?!项(?!目)|[款条号、，（(])`,
    `[（(]\\s?(?<arabicInBracket>\\d{1,2})\\s?[）)](?!项(?!目)|[款条号、，（(])`,
    `(?<chinese>${HAN})、`,
    // 2．2026年底前…: the figure after the stop is a year; 1.5 is one number.
    '(?<arabic>\\d{1,2})[．.、](?!\\d)',
    '(?<dated>\\d{1,2})[．.、](?=20\\d\\d年)',
  ].join('|'),
  'g',
);

const STYLES: Readonly<Record<string, MarkerStyle>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  inBracket: 'chinese-bracket',
  arabicInBracket: 'arabic-bracket',
  chinese: 'chinese',
  arabic: 'arabic',
  dated: 'arabic',
};

const NAMES = Object.keys(STYLES);

/** What stands before a number that is part of a longer word: 第一、, 十一、, 3—5., 至（三）. */
const JOINED = /[第，、,至到和与及或—－\-~～/．.\d%×《〈“（(〔一二三四五六七八九十百零〇年月]$/;

const WIDEST_GAP = 40;

function boundaryAt(text: string, at: number): Boundary | null {
  if (at === 0) return 'stop';
  let from = at;
  while (from > 0 && at - from < WIDEST_GAP && isSpace(text.charAt(from - 1))) from--;
  const gap = text.slice(from, at);
  const before = text.charAt(at - gap.length - 1);
  if (/[。！？；!?;]/.test(before)) return 'stop';
  if (/\u3000|[\s\u3000]{2}/.test(gap)) return 'gap';
  if (/[：:]/.test(before)) return 'colon';
  if (/[）)〕】」』”]/.test(before)) return 'bracket';
  return JOINED.test(before) ? null : 'word';
}

function toMarker(text: string, match: RegExpExecArray): RunInMarker | null {
  const groups = match.groups ?? {};
  const name = NAMES.find((n) => groups[n] !== undefined) ?? '';
  const [style, written] = [STYLES[name], groups[name]];
  const before = boundaryAt(text, match.index);
  if (!style || !written || !before) return null;
  const number = /\d/.test(written) ? Number(written) : (chineseNumber(written) ?? 0);
  return { at: match.index, end: match.index + match[0].length, style, number, before };
}

export function runInMarkers(text: string): RunInMarker[] {
  return matchesIn(text, MARKS).flatMap((match) => toMarker(text, match) ?? []);
}
