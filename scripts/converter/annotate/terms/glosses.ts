/** Words explained in brackets: “一老一小”（…）, 区县（含代管镇，下同）, “稳岗十条”（即《…》）. */
import type { Range } from '../../tree.ts';
import { bodiesIn } from '../agencies/bodies.ts';
import { looksLikeAgency } from '../agencies/whole-name.ts';
import { type Bracket, bracketsOf, endBefore, stretchBefore } from '../words/brackets.ts';
import { nameBefore } from '../words/name-before.ts';
import type { Definition } from './definition.ts';
import { inline, quotedName } from './inline.ts';

const OPENERS =
  /^(?:即(?!将|可|时|便)|就是|指|是指|系指|意为|包括|包含|包括但不限于|包含但不限于|含|不含|不包括|主要(?:包括|是|指|包含)|具体(?:指|包括))/;
const AMOUNT = /^[含不包括含]*\s*[\d.,]+/;
const COUNTED = /\d\s*(?:家|个|项|支|只|所|户|处|栋|座|人|名|条|类|种|次|场|期|万|亿|元|%|％)$/;

/** Words before a bracket that are no term: a measure, a clause, a single character. */
const NO_TERM =
  /^.?$|的$|平方米$|以上$|以下$|^.{19,}$|[\d%％]$|[\d.]+(?:万|亿)?[元人家个项户吨]|[内外前后时中下]$|[将已被应须需]|^\d|^(?:报|距|扣除|飞往|核定|主持|申报|获得|取得|被|从|向|按|在|到|对)/;
/** （指…）, （是指…）: the meaning without the word that says so. */
const SAYS = /^(?:是指|系指|指|意为|就是)/;
/** A bracket that gives a task or a short form is read elsewhere. */
const ELSEWHERE = /负责|牵头|配合|责任(?:单位|部门)|简称|统称|下称/;
const isBodies = (inner: string): boolean =>
  bodiesIn(inner).every(
    ({ written }) => looksLikeAgency(written) && /局|委|厅|部$|办|政府|支队|行$|署|院$/.test(written),
  );

/** “四个最严”要求（…）: the noun behind a quotation belongs to it. */
const QUOTED_NOUN = /”(要求|工程|行动|机制|模式|体系|计划|政策|战略|工作|格局|制度|方针|原则|目标|布局)$/;

function inBracket(text: string, { range, inner }: Bracket): Definition[] {
  const before = stretchBefore(text, range.from).trimEnd();
  const opens = OPENERS.test(inner) && !AMOUNT.test(inner) && inner.length >= 3;
  const tail = QUOTED_NOUN.exec(before)?.[1]?.length ?? 0;
  const quoted = quotedName(text, endBefore(text, range.from) - tail);
  const meaning = inner.replace(/[，,]\s*(?:以)?下同$/, '');
  const whole = (from: number): Range => ({ from, to: range.to });
  const names = /[、，和及]/.test(meaning) && !/\d{4}年|[。：]/.test(meaning);
  if (ELSEWHERE.test(inner)) return [];
  const title = /^即《([^《》]+)》$/.exec(inner)?.[1];
  // A nickname of a document is a short form of its title: “稳岗十条”（即《…》）.
  if (quoted && title) {
    const nickname = inline(quoted.term, text.slice(quoted.from, range.to), whole(quoted.from), false);
    return [{ ...nickname, kind: 'abbreviation', aliases: [title], full: title, short: quoted.term }];
  }
  if (quoted && (opens || names)) return [inline(quoted.term, meaning, whole(quoted.from), false)];
  const alias = /^(?:即|也就是)((?!\d)[^，。；：、%％]{2,14})$/.exec(inner)?.[1];
  if (alias && !quoted) return namedSo(text, range, alias);
  if (COUNTED.test(before) || before.endsWith('》')) return [];
  if (!opens && isBodies(inner)) return [];
  // 含… and 包括… tell how far one mention goes; they explain the word only where it is to be read so from here on.
  const told =
    /^(?:即|就是|指|是指|系指|意为)/.test(inner) ||
    /^(?:主要)?(?:包括|包含|含|均指|均含|专指|特指).*下同$/.test(inner);
  const name = told ? nameBefore(text, range.from) : null;
  const term = name ? text.slice(name.from, name.to) : '';
  return name && !NO_TERM.test(term) ? [inline(term, meaning.replace(SAYS, ''), whole(name.from))] : [];
}

/** 具备车网互动功能的充电站（即V2G充电站）: the name stands inside, what it means before. */
function namedSo(text: string, { from, to }: Range, alias: string): Definition[] {
  const name = nameBefore(text, from);
  if (!name) return [];
  const start = clauseFrom(text, name.from);
  return [inline(alias, text.slice(start, to), { from: name.from, to })];
}

/** From where a phrase with 的 runs up to its noun. */
function clauseFrom(text: string, at: number): number {
  return text.charAt(at - 1) === '的'
    ? at - (/[^，。；：、]*$/.exec(stretchBefore(text, at))?.[0].length ?? 0)
    : at;
}

export function glossesIn(text: string): Definition[] {
  return bracketsOf(text).flatMap((bracket) => inBracket(text, bracket));
}
