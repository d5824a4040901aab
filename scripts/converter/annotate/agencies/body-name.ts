/** One piece of a list as a body: without 由, stars, 等部门, a short form; with what its own bracket says of it. */
import * as known from './body-words.ts';
import type { ListPiece } from './list-pieces.ts';
import { endsIn, round, withoutEnd } from './marks.ts';
import { isWholeName, looksLikeAgency, startOf } from './whole-name.ts';

export interface Body {
  /** Without white space, leading 由 and trailing 等部门. */
  readonly written: string;
  /** `written` without a bracketed gloss: 水务集团（供水公司） → 水务集团. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly parting: ListPiece['parting'];
  /** Its own bracket says so: 市教育局（牵头）, 市财政局（配合）; '' where none does. */
  readonly said: '' | 'lead' | 'joint';
  /** Carries ★ or * of its own. */
  readonly starred: boolean;
}

const OPEN = '（(〔［[';
const CLOSE = '）)〕］]';
const STARS = '★☆*＊▲△●';

/** 甲局等3个部门 → 甲局; what says more than 等有关部门 stays. */
export function withoutOthers(name: string): string {
  const at = name.lastIndexOf('等');
  if (at < 0) return name;
  let rest = name.slice(at + 1).trim();
  for (let word = startOf(rest, known.OTHERS); word !== ''; word = startOf(rest, known.OTHERS))
    rest = rest.slice(word.length);
  return rest === '' ? name.slice(0, at) : name;
}

/** Cut off the front of a name: blanks, stars, 由, 会同. */
export function frontOf(raw: string): number {
  let at = 0;
  for (;;) {
    const rest = raw.slice(at);
    const sign = ` \n\t　·${STARS}`.includes(rest.charAt(0)) && rest !== '' ? 1 : 0;
    const step = sign || startOf(rest, known.LIST_LEADS).length;
    if (step === 0 || rest.startsWith('由于')) return at;
    at += step;
  }
}

export const ROLES: Readonly<Record<string, 'lead' | 'joint'>> = {
  牵头: 'lead',
  主办: 'lead',
  主责: 'lead',
  配合: 'joint',
  协办: 'joint',
  参与: 'joint',
  协同: 'joint',
};

/** 市卫生健康局（牵头单位）: what its own bracket says, and where that begins. */
export function saidAt(name: string): { said: Body['said']; at: number } {
  const end = name.trimEnd();
  const at = Math.max(end.lastIndexOf('（'), end.lastIndexOf('('));
  const inner = at >= 0 && '）)'.includes(end.charAt(end.length - 1)) ? end.slice(at + 1, -1) : '';
  const said = ROLES[['单位', '部门'].some((noun) => inner.endsWith(noun)) ? inner.slice(0, -2) : inner];
  return said ? { said, at } : { said: '', at: name.length };
}

const trimmedEnd = (text: string): string => withoutEnd(text, `·。.${STARS}`);

/** Blanks of a broken line go; those between Latin words stay. */
const closed = (text: string): string => text.replace(/(?<=[^A-Za-z])\s+|\s+(?=[^A-Za-z])/g, '');

/** 航运监管总局（以下简称航运总局）: a short form is no part of the name; nor is a bracket that closes what never opened. */
function withoutShortForm(name: string): string {
  const at = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
  const short =
    at >= 0 &&
    startOf(name.slice(at + 1), ['以下简称', '以下统称', '下称', '简称', '统称', '下简称', '以下称']) !== '';
  const open = endsIn(name, CLOSE) && ![...OPEN].some((bracket) => name.includes(bracket));
  return short ? name.slice(0, at) : open ? name.slice(0, -1) : name;
}

function glossAt(name: string): number {
  const at = round(name).lastIndexOf('（');
  return at > 0 && round(name).endsWith('）') ? at : name.length;
}

/** 各县（市、区） keeps its bracket: that is no gloss. */
const isLevels = (name: string): boolean =>
  name.startsWith('各') && '市区县镇乡街州旗盟'.includes(name.charAt(glossAt(name) + 1) || ' ');

export function bodyOf(text: string, { from, to, parting }: ListPiece): Body | null {
  const raw = text.slice(from, to);
  const lead = frontOf(raw);
  const whole = trimmedEnd(raw.slice(lead));
  const first = trimmedEnd(withoutOthers(whole));
  const kept =
    first === whole || isWholeName(first) || (looksLikeAgency(first) && !first.includes('、'))
      ? first
      : whole;
  const { said, at } = saidAt(kept);
  const written = withoutShortForm(
    [...closed(kept.slice(0, at))].filter((char) => !STARS.includes(char)).join(''),
  );
  if (written === '') return null;
  return {
    written,
    name: round(isLevels(written) ? written : written.slice(0, glossAt(written))) || written,
    from: from + lead,
    to: from + lead + at,
    parting,
    said,
    starred: [...STARS].some((star) => raw.includes(star)),
  };
}
