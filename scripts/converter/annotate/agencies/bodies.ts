/** Reads bodies: 市教育局、财政局和各区县政府, 市公安、水务等部门, 市体育局（牵头）. Brackets, lines, cells and sentences are read alike. */
import * as known from './body-words.ts';
import { endOf, isWholeName, looksLikeAgency, placeOf, startOf } from './whole-name.ts';

export interface Body {
  /** Without white space, leading 由 and trailing 等部门. */
  readonly written: string;
  /** `written` without a bracketed gloss: 水务集团（供水公司） → 水务集团. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What parts it from the body before it; '' for the first. */
  readonly parting: '' | '、' | '，' | '；';
  /** Its own bracket says so: 市教育局（牵头）, 市财政局（配合）; '' where none does. */
  readonly said: '' | 'lead' | 'joint';
  /** Carries ★ or * of its own. */
  readonly starred: boolean;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly parting: Body['parting'];
}

const PARTING: Readonly<Record<string, Body['parting']>> = {
  '、': '、',
  '，': '，',
  ',': '，',
  '；': '；',
  ';': '；',
  '/': '、',
  '\n': '、',
  '\t': '、',
  '　': '、',
};
const OPEN = '（(〔［[';
const CLOSE = '）)〕］]';
const STARS = '★☆*＊▲△●';
const JOINTS = ['以及', '等和', '等及', '等与', '及其他', '及其', '或者', '和', '及', '与', '或', '等'];
/** No body has a longer one: what is longer is not looked at again and again. */
const LONGEST_NAME = 80;

/** How deep in brackets each character stands. */
function depthsOf(text: string): number[] {
  let depth = 0;
  return Array.from({ length: text.length }, (_, i) => {
    const char = text.charAt(i);
    if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    const here = depth;
    if (OPEN.includes(char)) depth += 1;
    return here;
  });
}

/** 市财政局 市审计局: a blank parts them where what stands before it is a whole name and a level begins the next. */
const endsName = (text: string, from: number, to: number): boolean =>
  to - from <= 30 &&
  isWholeName(text.slice(from, to).trim()) &&
  startOf(text.slice(to).trimStart(), [...known.LIST_FRONTS, '镇', '乡', '人行']) !== '';

/** 省、自治区、直辖市人民政府, 市、县级人民政府: one body of each. */
function isOneOfLevels(left: string, right: string): boolean {
  const lone = known.LONE_LEVELS.includes(
    left
      .split(/[、和及的地者]/)
      .at(-1)
      ?.trim() ?? '',
  );
  const level = startOf(right, [...known.LONE_LEVELS, ...known.NO_LEVELS]);
  return right.startsWith('政府') || (lone && known.LONE_LEVELS.includes(level));
}

function cutAtMarks(text: string, depths: readonly number[]): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  let parting: Body['parting'] = '';
  for (let i = 0; i <= text.length; i++) {
    const char = text.charAt(i);
    const cut = PARTING[char] ?? (char === ' ' && endsName(text, from, i) ? '、' : undefined);
    const inside = (depths[i] ?? 0) > 0;
    const levels =
      char === '、' &&
      isOneOfLevels(text.slice(from, i), text.slice(i + 1, i + 12).split(/[、，；]/)[0] ?? '');
    if (i < text.length && (cut === undefined || inside || levels)) continue;
    found.push({ from, to: i, parting });
    from = i + 1;
    parting = cut ?? '';
  }
  return found;
}

/** 等 parts only from a group: 水利厅等省有关部门. */
const OF_GROUP = ['有关', '相关', '各'].flatMap((word) =>
  ['', '国务院', '中央', '国家', '市直', '省直', '区直', '县直', '州直', ...'省市区县'].map(
    (level) => level + word,
  ),
);

/** 和, 与, 及 part two bodies only behind a name that is complete: 市自然资源和规划局 stays whole. */
function cutAtJoints(text: string, piece: Piece, depths: readonly number[], sure: boolean): Piece[] {
  const cuts: Piece[] = [];
  let from = piece.from;
  for (let at = from; at < piece.to; at++) {
    const joint = (depths[at] ?? 0) > 0 ? '' : startOf(text.slice(at, at + 3), JOINTS);
    if (joint === '' || at - from > LONGEST_NAME) continue;
    const [left, right] = [text.slice(from, at).trim(), text.slice(at + joint.length, piece.to)];
    if (
      startOf(right, ['政府', '计划单列市', '办公室']) !== '' ||
      (joint === '等' && startOf(right, OF_GROUP) === '')
    )
      continue;
    const complete =
      isWholeName(left) || (!sure && looksLikeAgency(left) && looksLikeAgency(withoutOthers(right.trim())));
    if (!complete || right.trim() === '') continue;
    cuts.push({ from, to: at, parting: cuts.length === 0 ? piece.parting : '、' });
    from = at + joint.length;
    at = from - 1;
  }
  return [...cuts, { from, to: piece.to, parting: cuts.length === 0 ? piece.parting : '、' }];
}

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
function frontOf(raw: string): number {
  let at = 0;
  for (;;) {
    const rest = raw.slice(at);
    const sign = ` \n\t　·${STARS}`.includes(rest.charAt(0)) && rest !== '' ? 1 : 0;
    const step = sign || startOf(rest, known.LIST_LEADS).length;
    if (step === 0 || rest.startsWith('由于')) return at;
    at += step;
  }
}

const ROLES: Readonly<Record<string, 'lead' | 'joint'>> = {
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

const trimmedEnd = (text: string): string => {
  let to = text.length;
  while (to > 0 && ` \n\t　·。.${STARS}`.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
};

/** Blanks of a broken line go; those between Latin words stay. */
const closed = (text: string): string => text.replace(/(?<=[^A-Za-z])\s+|\s+(?=[^A-Za-z])/g, '');

/** 航运监管总局（以下简称航运总局）: a short form is no part of the name; nor is a bracket that closes what never opened. */
function withoutShortForm(name: string): string {
  const at = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
  const short =
    at >= 0 &&
    startOf(name.slice(at + 1), ['以下简称', '以下统称', '下称', '简称', '统称', '下简称', '以下称']) !== '';
  const open =
    CLOSE.includes(name.charAt(name.length - 1)) && at < 0 && !OPEN.split('').some((b) => name.includes(b));
  return short ? name.slice(0, at) : open ? name.slice(0, -1) : name;
}

const round = (name: string): string => name.replace(/[〔［[]/g, '（').replace(/[〕］\]]/g, '）');

function glossAt(name: string): number {
  const at = round(name).lastIndexOf('（');
  return at > 0 && round(name).endsWith('）') ? at : name.length;
}

/** 各县（市、区） keeps its bracket: that is no gloss. */
const isLevels = (name: string): boolean =>
  name.startsWith('各') && '市区县镇乡街州旗盟'.includes(name.charAt(glossAt(name) + 1) || ' ');

function bodyOf(text: string, { from, to, parting }: Piece): Body | null {
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

/** The level in front: 市 of 市公安, none of 市场监管. */
const levelStart = (words: string, levels: readonly string[]): string =>
  startOf(words, known.NO_LEVELS) === '' ? startOf(words, levels) : '';

/** 市场监管等有关部门, 财政部门: the last of a list that shares its head. */
interface Shared {
  readonly field: string;
  readonly head: string;
}

function sharedBy(last: string): Shared | null {
  const at = last.lastIndexOf('等');
  const told =
    at > 0 &&
    withoutOthers(`${last.slice(0, at)}等${last.slice(at + 1).replace(/主管|行政|监管|综合/g, '')}`) !== last;
  const head = endOf(last, known.SHARED_HEADS);
  if (head === '' || levelStart(last, known.LIST_FRONTS) !== '') return null;
  const field = at > 0 && told ? last.slice(0, at) : last.slice(0, -head.length);
  return field.length >= 2 && field.length <= 12 && !/[等、的]|所在/.test(field) ? { field, head } : null;
}

const isField = (piece: string, sure: boolean): boolean =>
  piece.length >= 2 &&
  piece.length <= 14 &&
  !isWholeName(piece) &&
  (sure || endOf(piece, known.LIST_ENDS) === '') &&
  !piece.includes('的');

/** 公安和市场监管 at the end of a list → two; 文化和旅游 is one, and so is what holds an 和 before the last. */
function fieldsOf(words: string, from: number, last: boolean): { word: string; from: number }[] {
  const field = endOf(words, known.FIELDS_WITH_AND);
  const at = words.slice(0, words.length - field.length).lastIndexOf('和');
  return at < 1 || !last
    ? [{ word: words, from }]
    : [
        { word: words.slice(0, at), from },
        { word: words.slice(at + 1), from: from + at + 1 },
      ];
}

const levelOf = (field: string): string => {
  const level = levelStart(field, known.LEVELS) || placeOf(field);
  return field.length - level.length >= 2 ? level : '';
};

/** 市公安、水务等部门 → 市公安部门, 市水务部门 */
function sharing(text: string, pieces: readonly Piece[]): Body[] | null {
  const last = pieces.at(-1);
  const shared = last && sharedBy(text.slice(last.from, last.to).trim());
  if (!last || !shared || pieces.length < 2) return null;
  const fields = pieces.flatMap((piece) => {
    const raw = piece === last ? shared.field : text.slice(piece.from, piece.to).trim();
    const lead = frontOf(raw);
    return fieldsOf(raw.slice(lead), piece.from + lead, piece === last);
  });
  const level = levelOf(fields[0]?.word ?? '');
  return fields.map(({ word, from }, i): Body => {
    // 金融办 and 审计部门 are named in full
    const whole = endOf(word, known.FIELDS_IN_FULL) !== '';
    const name = (i === 0 || levelOf(word) !== '' ? '' : level) + word + (whole ? '' : shared.head);
    const to = i === fields.length - 1 ? last.to : from + word.length;
    return {
      written: name,
      name,
      from,
      to,
      parting: i === 0 ? (pieces[0]?.parting ?? '') : '、',
      said: '',
      starred: false,
    };
  });
}

/** The bodies of a list, in order; places are counted in `text`. `sure`: in a sentence 和 parts only behind what is surely a name. */
export function bodiesIn(text: string, sure = false): Body[] {
  const depths = depthsOf(text);
  const pieces = cutAtMarks(text, depths).flatMap((piece) => cutAtJoints(text, piece, depths, sure));
  const found: Body[] = [];
  let fields: Piece[] = [];
  const settle = (): void => {
    found.push(...fields.flatMap((piece) => bodyOf(text, piece) ?? []));
    fields = [];
  };
  for (const piece of pieces) {
    const words = text.slice(piece.from, piece.to).trim();
    if (fields.length > 0 && piece.parting !== '、') settle();
    const shared = fields.length > 0 ? sharing(text, [...fields, piece]) : null;
    if (shared) {
      found.push(...shared);
      fields = [];
    } else if (isField(words.slice(frontOf(words)), sure)) fields.push(piece);
    else {
      settle();
      found.push(...[bodyOf(text, piece)].flatMap((b) => b ?? []));
    }
  }
  settle();
  return found;
}
