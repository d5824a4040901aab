/** Bodies as subjects of a sentence: 县级以上人民政府应当…, 由市财政局会同市教育局制定…, 每年6月底前各区报送…. */
import { matchesIn } from '../../read/matches.ts';
import {
  anyOf,
  BY_TASK,
  FIRM,
  FIRM_ENDS,
  GROUP_ENDS,
  INNER_OF,
  MINISTRIES,
  NO_BODY,
  NO_NAME_IN_SENTENCE,
  OFFICE_ENDS,
  WHOSE,
} from './body-words.ts';
import type { Body } from './names.ts';
import { endsHelpers, type Mood, taskBehind } from './predicates.ts';

/** No list of bodies in a sentence is longer. */
const LONGEST_LIST = 140;
/** As much behind the name as tells what it has to do. */
const BEHIND = 60;

const GLOSS = '(?:（[^（）]{1,24}）)?';
/** 甲局、乙局等部门: says that there are others. */
const OTHERS =
  '等(?:相关|有关|各|[\\d一二三四五六七八九十]{1,3}个?)?(?:职能|行政|责任)?(?:部门|部委|单位|地区|机构|区县|方面)?(?:和单位)?';
const NAME_END = new RegExp(
  `(?:${BY_TASK}|${anyOf([...OFFICE_ENDS, ...GROUP_ENDS, ...FIRM_ENDS])})${GLOSS}(?:${OTHERS})?`,
  'g',
);
const ENDS_WITH_OTHERS = new RegExp(`^(.*?)${OTHERS}$`);
const ENDS_AS_OFFICE = new RegExp(`(?:${BY_TASK}|${anyOf(OFFICE_ENDS)})$`);
const IS_GROUP = new RegExp(`^(?:地方各|各|[省市区县]{0,2})?${anyOf(GROUP_ENDS)}$`);
const TELLS_WHOSE = new RegExp(`^${anyOf(WHOSE)}|^[一-鿿]{2,9}?(?:省|市|区|县|州|镇|街道)(?=[一-鿿]{2})`);
const MINISTRY = new RegExp(`^${anyOf(MINISTRIES)}$`);
const BY_KIND = /(?:部门|机关|机构)$/;
/** 教育、体育、海关 is no name; 教育、体育等部门 is one. */
const SHARED_HEAD = /(?:部门|机关|机构|政府|党委|[局委办厅站所]|中心|委员会)$/;
const TASKED = new RegExp(`^[一-鿿、（）]{0,40}?${BY_TASK}$`);
const OWN_NAME =
  /[一-鿿]{2,}(?:领导小组|协调小组|指挥部|联席会议|管委会|开发区|委员会|管理局|中心支行|办公室|法院|检察院|建设兵团)$/;

const withoutGloss = (name: string): string => name.replace(/（[^（）]*）/g, '');

/** 市民政局, 登记机关, 各区: a whole name; 发展改革 is the beginning of one. */
export function isWholeName(piece: string): boolean {
  const name = withoutGloss(piece);
  if (name.length < 2 || NO_BODY.test(name)) return false;
  if (/^[省市区县州旗]委$/.test(name)) return true;
  if (IS_GROUP.test(piece) || MINISTRY.test(name) || FIRM.test(name)) return true;
  if (!ENDS_AS_OFFICE.test(name) || name.length < 3 || (name.includes('、') && !SHARED_HEAD.test(name)))
    return false;
  return BY_KIND.test(name) || TELLS_WHOSE.test(name) || OWN_NAME.test(name) || TASKED.test(name);
}

/** Words that no name holds; the inner 的 of 设区的市 and 负责…的部门 is none of them. */
function soundsLikeName(piece: string): boolean {
  const name = withoutGloss(piece)
    .replace(INNER_OF, '')
    .replace(new RegExp(`${BY_TASK}$`), '');
  return (
    name.split('、').every((part) => part.length <= 30) &&
    !NO_NAME_IN_SENTENCE.test(name) &&
    !/的|^[其该此这那另及和与或等]/.test(name)
  );
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** 各省、自治区, 各级党委、政府, 直辖市和计划单列市税务局: one name, where a joint would part it. */
const NOT_AT = /^(?:、[省市县区](?:、|级)|、自治区|[、和及与]政府|(?:和|及|或者)计划单列市)/;
const PARTING =
  /、|以及|及其(?!他)|或者|和|与|及|或|等(?:和|及)?(?=[国省市县区各中]?[一-鿿]{0,4}(?:有关|相关|各)[一-鿿]{0,6}(?:部门|单位|地区|机构))/g;

/** Parts behind whole names only: 财政、教育等部门 is one name, 财政局和教育局 are two. */
function piecesOf(list: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  let depth = 0;
  let seen = 0;
  for (const { 0: joint, index } of matchesIn(list, PARTING)) {
    for (; seen < index; seen++)
      depth += Number(list.charAt(seen) === '（') - Number(list.charAt(seen) === '）');
    const left = list.slice(from, index);
    if (depth > 0 || index < from || !isWholeName(left) || NOT_AT.test(list.slice(index))) continue;
    found.push({ from, to: index });
    from = index + joint.length;
  }
  found.push({ from, to: list.length });
  return found;
}

/** 市卫生健康局（牵头） */
function saidIn(piece: string): Body['said'] {
  const said = /（(牵头|主办|主责|配合|协办|参与|协同)(?:单位|部门)?）$/.exec(piece)?.[1] ?? '';
  if (said === '') return '';
  return /牵头|主/.test(said) ? 'lead' : 'joint';
}

function bodyAt(list: string, { from, to }: Piece): Body {
  const whole = list.slice(from, to);
  const first = ENDS_WITH_OTHERS.exec(whole)?.[1] ?? '';
  const written = (isWholeName(first) ? first : whole).replace(
    /（(?:以下|下)?(?:简称|统称|称)[^（）]*）$/,
    '',
  );
  const name = written.replace(/（[^（）]*）$/, '');
  return { written, name, from, to: from + written.length, parting: '', said: saidIn(whole), starred: false };
}

/** The bodies of a list in a sentence; null where a part of it is none. */
export function listed(list: string): Body[] | null {
  const pieces = piecesOf(list);
  const bodies = pieces.map((piece) => bodyAt(list, piece));
  if (!bodies.every(({ written }) => soundsLikeName(written))) return null;
  // 县粮食局和企业: who is no public body is left out.
  const whole = bodies.filter(({ written }) => isWholeName(written));
  return whole.length > 0 ? whole : null;
}

export interface Subject {
  readonly bodies: readonly Body[];
  /** Where the last name ends, counted in the text. */
  readonly end: number;
  /** The words behind it, by which its role is told. */
  readonly verb: string;
}

/** 每年3月底前, 必要时, 同时: what may stand before the name without a comma. */
const BEFORE =
  /^\s*(?:(?:每|\d{4}|当|次|今|明)?年)?(?:\d{1,2}月)?(?:底|末|\d{1,2}日)?(?:之?前|起|内)|^\s*(?:必要时|同时|其中|此外|另外|因此|今后|凡|请|而|但|并)/;

/** The subject of the clause that begins at `at`. */
export function subjectAt(text: string, at: number, by: boolean, mood: Mood): Subject | null {
  const lead = by ? 0 : (BEFORE.exec(text.slice(at, at + 24))?.[0].length ?? 0);
  const start = at + lead + (/^\s*/.exec(text.slice(at + lead, at + lead + 8))?.[0].length ?? 0);
  const clause = clauseAt(text, start);
  for (const { 0: word, index } of matchesIn(clause, NAME_END)) {
    const to = index + word.length;
    const verb = taskBehind(text.slice(start + to, start + to + BEHIND), by, mood);
    if (verb === null) continue;
    const bodies = subjectIn(clause.slice(0, to));
    if (bodies) return { bodies: moved(bodies, start), end: start + to, verb };
  }
  return null;
}

/** 原发证的粮食部门, 经营者的主管部门: where the whole is no name, what stands behind its last 的 may be one. */
function subjectIn(words: string): readonly Body[] | null {
  const bodies = listed(words);
  const at = words.lastIndexOf('的') + 1;
  if (bodies || at === 0) return bodies;
  const behind = listed(words.slice(at));
  return behind && moved(behind, at);
}

const moved = (bodies: readonly Body[], by: number): Body[] =>
  bodies.map((b) => ({ ...b, from: b.from + by, to: b.to + by }));

/** The bodies behind 会同, which begins no clause of its own. */
export function helpersAt(text: string, at: number): readonly Body[] {
  const clause = clauseAt(text, at);
  for (const { 0: word, index } of matchesIn(clause, NAME_END)) {
    const to = index + word.length;
    const bodies = endsHelpers(text.slice(at + to, at + to + BEHIND)) ? listed(clause.slice(0, to)) : null;
    if (bodies) return moved(bodies, at);
  }
  return [];
}

/** The clause, brackets kept whole. */
function clauseAt(text: string, start: number): string {
  const stretch = text.slice(start, start + LONGEST_LIST);
  let depth = 0;
  for (let i = 0; i < stretch.length; i++) {
    const char = stretch.charAt(i);
    depth = Math.max(0, depth + Number(char === '（') - Number(char === '）'));
    if ('。；！？：\n｜由'.includes(char) || (char === '，' && depth === 0)) return stretch.slice(0, i);
  }
  return stretch;
}
