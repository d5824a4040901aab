/**
 * Line breaks that a letter lost: 某市政府关于…的通知某政发〔2021〕3号各县人民政府：《…办法》已…。某市政府2021年3月2日某市…办法第一条…
 * What a rest of a line begins with is peeled off it, part by part, as long as the words say where the part ends.
 */

import { isRecipients } from '../parse/front-lines.ts';
import { isLabelLine } from '../parse/labels.ts';
import { markerAt } from '../parse/markers.ts';
import { bodiesIn } from '../parse/organs.ts';
import { matchesIn } from '../read/matches.ts';
import type { MarkerStyle } from '../tree.ts';
import type { Line } from './lines.ts';
import { splitAt } from './split.ts';

const KIND =
  '(?:通知|意见|方案|规划|办法|规定|细则|条例|纲要|计划|报告|公告|通告|决定|决议|规则|批复|复函|函|要点|措施|政策|预案|公报|说明|命令|指南|草案)(?:[》”]|[（(][^（）()]{1,14}[）)])*';
const YEAR = '(?:19|20)\\d{2}';
const DAY = `(?:${YEAR}|[二一][〇○零OＯ九][〇○零OＯ一二三四五六七八九]{2})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日`;
const NUMBER = `(?!的)[\\p{Script=Han}A-Za-z]{1,14}\\s*[〔\\[［【（(]\\s*${YEAR}\\s*[〕\\]］】）)]\\s*(?:第\\s*)?\\d{1,5}\\s*号`;
const SESSION = `(?:[—－-]{1,2}\\s*|[（(]\\s*)?${DAY}\\s*在\\p{Script=Han}{4,50}?会议?上[）)]?`;
const STAMP = `${YEAR}\\s*[-年/.]\\s*\\d{1,2}\\s*[-月/.]\\s*\\d{1,2}\\s*日?\\s+\\d{1,2}[:：]\\d{2}`;
const BODY =
  '(?:\\p{Script=Han}{2,10}?[省市县区州盟旗]|国家|国务院|中国|中共|财政部)[\\p{Script=Han}\\s]{2,40}$';

/** A sentence that speaks of a letter is not the letter's title. */
const NO_TITLE = '(?!为|根据|按照|依据|现将|现就|经)';
/** （此件公开发布） */
const NOTE = /^[（(](?:此件|本文|本件|主动公开|联系)[^（）()]{1,40}[）)]\s*(?=\S)/u;
const PARTS: readonly RegExp[] = [
  NOTE,
  new RegExp(`^${NO_TITLE}[^。；：]{4,120}${KIND}\\s*(?=${NUMBER}|${SESSION}|${STAMP}|${BODY})`, 'u'),
  new RegExp(`^${NUMBER}\\s*(?=[\\p{Script=Han}《])`, 'u'),
  new RegExp(`^${SESSION}\\s*(?=\\p{Script=Han})`, 'u'),
  /^\p{Script=Han}{2,60}令\s*第\s*\d{1,4}\s*号\s*(?=《)/u,
  new RegExp(`^[《“\\p{Script=Han}][^。；：]{4,90}[\\p{Script=Han}》）]\\s*(?=${STAMP})`, 'u'),
];
/** No part of a head is longer. */
const REACH = 420;

/** 全区机构存款达到…，其中：… is a sentence: whom a letter is addressed to, its last word before the colon says. */
const ADDRESSED =
  /^[^。；0-9*#|>]{2,300}(?:政府|部门|单位|机构|企业|公司|院校|学校|同志|兵团|办公厅（室）|[部委局院行署厅会办团县区社队所])[：:]/u;

function recipientsLength(rest: string): number {
  if (!ADDRESSED.test(rest) || isLabelLine(rest)) return 0;
  const colon = rest.search(/[：:]/);
  return colon > 0 && rest.length > colon + 6 && isRecipients(rest.slice(0, colon + 1)) ? colon + 1 : 0;
}

/** 某某办法，某某部等7部门某某办法第一条: a collection's headline runs into the document that begins with the same words. */
function repeatedLength(rest: string): number {
  const opening = rest.slice(0, 10);
  const again = /^[\p{Script=Han}“《]{10}$/u.test(opening) ? rest.indexOf(opening, 10) : -1;
  const headline = rest.slice(0, again);
  if (again < 0 || again > 160 || /[。；：]/.test(headline) || isOpen(headline)) return 0;
  const [, twice = ''] = /(\p{Script=Han}{2,20})\1$/u.exec(headline) ?? [];
  return again - twice.length;
}

/** Inside 《》 the words are cited. */
const isOpen = (text: string): boolean => text.lastIndexOf('《') > text.lastIndexOf('》');

/** The documents that a letter passes on: 《某市…办法》已经…审议通过，现印发给你们. */
const namedIn = (letter: string): string[] =>
  matchesIn(letter, /《((?:[^《》]|《[^《》]*》){4,80})》/g).map(([, name = '']) => name.replace(/\s/g, ''));

const DATE_FIRST = new RegExp(`^${DAY}\\s*`, 'u');

function namedLength(rest: string, named: readonly string[]): number {
  for (const name of named) {
    const words = [...name].map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
    const found = new RegExp(`^${words}\\s*(?=\\S)(?!的)`, 'u').exec(rest);
    if (found) return found[0].length;
  }
  return 0;
}

/** 2021年3月2日某市…办法: behind the date of a letter stands the title of what it passes on, or its first line. */
function dateLength(rest: string, named: readonly string[]): number {
  const date = DATE_FIRST.exec(rest)?.[0].length ?? 0;
  const behind = rest.slice(date);
  const line = behind.slice(0, 100).replace(/\s/g, '');
  const begins = line.length >= 8 && named.some((name) => name.startsWith(line));
  return date > 0 && (begins || namedLength(behind, named) > 0 || NOTE.test(behind)) ? date : 0;
}

/** 某市…实施意见为…: no letter names it, but its kind and the words behind it say where it ends. */
const BEFORE_BODY = new RegExp(
  `^(?!为|根据|按照)[^，。；：]{4,60}?${KIND}\\s*(?=为(?:了|进|贯|深|全|切|加|落|推|规)|根据|按照|第一[章条]|一、|近年来)`,
  'u',
);

/** `passedOn`: a date or a note stands right before. */
function partLength(rest: string, named: readonly string[], passedOn: boolean): number {
  const again = repeatedLength(rest);
  if (again > 0) return again;
  for (const part of PARTS) {
    const length = part.exec(rest)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return (
    recipientsLength(rest) ||
    (passedOn ? namedLength(rest, named) : 0) ||
    dateLength(rest, named) ||
    (BEFORE_BODY.exec(rest)?.[0].length ?? 0)
  );
}

const DATE_ALONE = new RegExp(`^${DAY}$`, 'u');
const isClosing = (text: string): boolean =>
  DATE_ALONE.test(text.trim()) || /^[（(].{4,40}[）)]$/.test(text.trim());

/** Where the parts of a head begin that stand in one line; `before`: the line above it. */
function headSeams(text: string, named: readonly string[], before: string): number[] {
  const seams: number[] = [];
  let [at, last] = [0, before];
  for (;;) {
    const length = partLength(text.slice(at, at + REACH), named, isClosing(last));
    if (length === 0 || at + length >= text.length) return seams;
    last = text.slice(at, at + length);
    at += length;
    seams.push(at);
  }
}

const DATES = new RegExp(
  `${DAY}(?!\\s*(?:公布|发布|颁布|印发|下发|通过|批准|施行|起|前|后|以|至|，|、|在|的))`,
  'gu',
);
/** Two bodies and the blanks between them. */
const LONGEST_SIGNATURE = 80;

/** …，认真贯彻执行。某市人民政府2021年3月2日: a body between a full stop and a date has signed. */
function signatureSeams(text: string): number[] {
  return matchesIn(text, DATES).flatMap(({ index, 0: date }) => {
    const before = text.slice(Math.max(0, index - LONGEST_SIGNATURE), index);
    const stop = Math.max(before.lastIndexOf('。'), before.lastIndexOf('）'), before.lastIndexOf('！'));
    const signs = stop >= 0 && bodiesIn(before.slice(stop + 1).trim()).length > 0;
    return signs ? [index - before.length + stop + 1, index, index + date.length] : [];
  });
}

/** The date on the next line: what stands between the last full stop and the end of this one has signed. */
function closingSeam(text: string, next: string): number[] {
  if (!DATE_ALONE.test(next)) return [];
  const stop = text.lastIndexOf('。');
  const name = text.slice(stop + 1).trim();
  return stop > 0 && name !== '' && bodiesIn(name).length > 0 ? [stop + 1] : [];
}

/** 附件：1.… behind the last sentence, and 附件1名单 where the attachment itself begins behind a gap. */
const LISTED =
  /(?<=[。；）)〕日])\s*(?=(?:相关)?附件\s*\d{0,2}\s*[：:])|(?<=[\s\u3000])(?=附件\s?\d{1,2}\s?[\p{Script=Han}“])/gu;

/** Lines that may belong to the head: these many, and none behind the first heading. */
const HEAD = 24;
const OUTER: ReadonlySet<MarkerStyle> = new Set(['part', 'chapter', 'section', 'article', 'chinese']);

function headEnd(lines: readonly Line[]): number {
  const heading = lines.slice(0, HEAD).findIndex(({ text }) => OUTER.has(markerAt(text)?.style ?? 'none'));
  return heading < 0 ? HEAD : heading + 1;
}

const LETTER = 2000;

/** Where the lines of a letter begin in a text without any breaks. */
export function letterBreaks(text: string): number[] {
  const signed = signatureSeams(text);
  const edges = [0, ...signed, ...matchesIn(text, LISTED).map(({ index }) => index)].sort((a, b) => a - b);
  const named = namedIn(text.slice(0, LETTER));
  const parts = edges.flatMap((from, i) =>
    headSeams(text.slice(from, edges[i + 1]), named, text.slice(edges[i - 1] ?? 0, from)).map(
      (at) => from + at,
    ),
  );
  return [...new Set([...edges, ...parts])].filter((at) => at > 0).sort((a, b) => a - b);
}

/** The lines with the breaks that head and signature lost. Nothing is known of Markdown yet: a line is one stretch of the source. */
export function findLetterBreaks(lines: readonly Line[]): Line[] {
  const signed = lines.flatMap((line, i) =>
    splitAt(line, [...signatureSeams(line.text), ...closingSeam(line.text, lines[i + 1]?.text ?? '')]),
  );
  const end = headEnd(signed);
  const named = namedIn(
    signed
      .slice(0, end)
      .map(({ text }) => text.slice(0, LETTER))
      .join('\n'),
  );
  return signed.flatMap((line, i) => {
    const before = signed[i - 1]?.text ?? '';
    return i < end || isClosing(before) ? splitAt(line, headSeams(line.text, named, before)) : [line];
  });
}
