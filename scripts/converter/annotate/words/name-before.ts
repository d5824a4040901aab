/** Where a name begins that ends just before a bracket: 借助应用程序编程接口（API） → 应用程序编程接口. */
import { matchesIn } from '../../read/matches.ts';
import type { Range } from '../../tree.ts';
import { endBefore, quotedBefore } from './brackets.ts';
import { FIRST_ONLY, LEADING } from './lead-words.ts';

const EDGE = /[，,。；;：:、！!？?（()）【】“”《》「」\s—…·|]/;

const LEAD = new RegExp(LEADING, 'g');
/** 防治和减轻: two of them may be joined. */
const FIRST = new RegExp(`^(?:(?:${FIRST_ONLY})(?:[和与及并](?=${FIRST_ONLY}))?)+`);
const JOINING =
  /的|(?<!共)和|与|及|或|占(?![地有比])|在(?![线建职校岗])|对(?!外|口)|向|为|(?<!自)由|将|以(?![上下内外来前后])|从(?![业事])|是|(?<![财已])经(?![济营费验贸过常理纪开信络典由认批核审登评授备])/g;
const AMOUNT = /^[\d.,]+(?:万|亿|万亿)?(?:美元|欧元|元|家|个|项|名|所|条|%|％)?(?:额度|以上|左右)?/;
const SHORTEST = 2;

/** 三省（区）六地, 首台（套）: a bracket of a character or two is part of the name. */
const SHORT_ASIDE = /[（(](?![一二三四五六七八九十]+[）)])\p{Script=Han}{1,2}[）)]$/u;

function clauseStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 60) {
    const aside = SHORT_ASIDE.exec(text.slice(Math.max(0, from - 4), from));
    if (!aside && EDGE.test(text.charAt(from - 1))) break;
    from -= aside?.[0].length ?? 1;
  }
  return from;
}

/** Past the last leading word that still leaves a name of some length. */
function afterLast(text: string, { from, to }: Range, pattern: RegExp, shortest: number): number {
  const clause = text.slice(from, to);
  const ends = matchesIn(clause, pattern).map((m) => m.index + m[0].length);
  const last = ends.filter((end) => clause.length - end >= shortest).at(-1);
  return from + (last ?? 0);
}

/** 政府和社会资本合作: behind a word or two 和 stands inside a name, unless the letters of the short form begin behind it. */
function afterJoint(text: string, range: Range, shortest: number, letters = false): number {
  const cut = afterLast(text, range, JOINING, shortest);
  const left = text.slice(range.from, cut);
  return !letters && /^\p{Script=Han}{1,3}[和与及]$/u.test(left) ? range.from : cut;
}

/** 账户管理人 of 账户管理机构: where not all letters are found, the first ones show the place. */
const STEM = 3;

/** The place in the clause where the letters of a short form begin to appear in order: 智造区 in 智能制造示范区. */
function alignedStart(clause: string, short: string): number {
  const letters = [...short];
  for (let from = clause.length - letters.length - 1; from >= 0; from--) {
    if (clause.charAt(from) !== letters[0]) continue;
    let at = from;
    const all = letters.every((letter) => {
      const next = clause.indexOf(letter, at);
      at = next + 1;
      return next >= 0;
    });
    if (all) return from;
  }
  return -1;
}

export interface NameOptions {
  /** The short form that stands in the bracket: its letters show where the full name begins. */
  readonly short?: string;
  /** Names already known (glossary): the longest that ends here wins. */
  readonly known?: readonly string[];
}

/** 同意中国（某地）…: a name that begins with the country begins there. */
function countryWide(text: string, { from, to }: Range): number {
  const at = text
    .slice(from, Math.max(from, to))
    .search(/(?<!驻|在|我)(?:中国|中华人民共和国)(?!家|内|外|资|产|际|境)/);
  return at > 0 ? from + at : from;
}

const firstOf = (text: string, from: number, to: number): number =>
  FIRST.exec(text.slice(from, Math.max(from, to)))?.[0].length ?? 0;

/** The name that ends at `at`; quotation marks and 《》 stay outside. Null where nothing fit for a name stands there. */
export function nameBefore(
  text: string,
  at: number,
  { short = '', known = [] }: NameOptions = {},
): Range | null {
  const end = endBefore(text, at);
  const quoted = quotedBefore(text, end);
  if (quoted) return { from: quoted.from + 1, to: quoted.to - 1 };
  const listed = known.filter((name) => text.endsWith(name, end)).sort((a, b) => b.length - a.length)[0];
  if (listed !== undefined) return { from: end - listed.length, to: end };
  const clause: Range = { from: clauseStart(text, end), to: end };
  const words = text.slice(clause.from, end);
  const whole = short === '' ? -1 : alignedStart(words, short);
  const aligned = whole < 0 && short.length > STEM ? words.lastIndexOf(short.slice(0, STEM)) : whole;
  const latest = aligned < 0 ? end : clause.from + aligned;
  let from = countryWide(text, {
    from: afterLast(text, clause, LEAD, Math.max(SHORTEST, end - latest)),
    to: latest,
  });
  if (aligned >= 0) {
    from += firstOf(text, from, latest);
    const behindLeads = Math.min(from, latest);
    from = afterJoint(text, { from, to: end }, end - latest, !words.endsWith(short));
    const begin = Math.min(latest, from + firstOf(text, from, latest));
    // 采购和使用协调小组（以下简称协调小组）: a name in full is longer than its short form.
    const joined = !/[的为由是对向将占在以从]/.test(text.slice(behindLeads, begin));
    return { from: end - begin === short.length && joined ? behindLeads : begin, to: end };
  }
  from += firstOf(text, from, end - SHORTEST);
  from = afterJoint(text, { from, to: end }, SHORTEST + 2);
  from += firstOf(text, from, end - SHORTEST);
  from += AMOUNT.exec(text.slice(from, end))?.[0].length ?? 0;
  return end - from >= 2 ? { from, to: end } : null;
}
