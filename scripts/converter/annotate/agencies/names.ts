/** Names of responsible bodies: what looks like one, and how a list of them is cut. */
import { matchesIn } from '../../read/matches.ts';
import { isWholeName } from './subjects.ts';

/** What the name of an office, a group of offices or a place that governs ends in. */
const ENDS = new RegExp(
  `(?:${[
    '局|委|办|厅|部|院|署|会|室|组|府|行|司|处|科|队|所|站|社|团|联|协|校|港|馆|社区|街道|乡镇',
    '中心|银行|公司|集团|大学|部门|单位|机关|机构|企业|主体|小组|专班|专委会|联席会议|指挥部|开发区|新区|功能区|园区|地区|地方|电网|铁路',
    '省|市|区|县|州|盟|旗|镇|乡|村|省区市|市州|州市|县区|区县|县市区',
  ].join('|')})$`,
);

const GROUP =
  /^(?:各(?!界)|全[省市区县]|有关|相关|其他|[省市区县]?级?(?:直属|直|级)?(?:有关|相关|各|直属|成员)|所涉)|^[省市区县](?:直|级)?(?:部门|单位)$|(?:有关|相关|成员|各级|责任)(?:部门|单位|区县|县区|地区|机构|企业|功能区)/;

export const isGroup = (name: string): boolean => GROUP.test(name) || /管委会等$/.test(name);

/** Words no name of an office holds: a list with one of them is a sentence. */
const NO_NAME = /[，。；：:！？“”《》=+×%％]|\d{2,}|应当|可以|不得|以上的|以下的|进行|如果|其中/;

export const looksLikeAgency = (name: string): boolean =>
  name.length >= 2 && name.length <= 30 && !NO_NAME.test(name) && ENDS.test(name.replace(/[（(].*$/, ''));

/** Says whose office it is, or ends as only offices do: a bank or a company alone is none. */
export const isOffice = (name: string): boolean =>
  name.length >= 3 &&
  (LEVEL.test(name) || /(?:局|厅|委|办|部|署|院|委员会|管委会|办公室|支行|分行|支队|政府|街道)$/.test(name));

/** 市教育局, 国务院, 某区政府: the level or the place at the front. */
export const LEVEL =
  /^(?:国务院|国家|中央|中国|全国|省|市|区|县|州|盟|旗|各|有关|相关|[一-鿿]{2,6}(?:省|市|区|县|州))|(?:部|委|总局|署)$/;

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
  /** Carries ★ or * or ** of its own. */
  readonly starred: boolean;
}

const STAR = /[★☆*＊▲△●]+/g;
const LEAD = /^(?:[\s★☆*＊▲△●·]|由(?!于)|请|并?会同|以及|并由|其中)+/;
/** Tried from the beginning of a run only: what begins later in it would have begun there. */
const TAIL =
  /(?<![\s★☆*＊▲△●·。.等])(?:[\s★☆*＊▲△●·。.]|等(?:相关|有关|各)?(?:职能|责任|市级|省级)?(?:部门|单位|地区|机构|区县)?(?:和单位)?)+$/;

const ROLE_MARK = /[（(](牵头|主办|主责|配合|协办|参与|协同)(?:单位|部门)?[）)]$/;

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

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly parting: Body['parting'];
}

/** 省、自治区、直辖市人民政府 is one body of each. */
const PROVINCES = /省、自治区[、和]直辖市|市、县(?=级?(?:人民)?政府)/g;

/** 市财政局 市审计局: a blank parts them where what stands before it is a whole name and a level begins the next. */
const endsName = (text: string, from: number, to: number): boolean =>
  to - from <= 30 &&
  isWholeName(text.slice(from, to).trim()) &&
  /^\s*(?:[省市区县州镇乡]|各|国|中央|人行|有关|相关)/.test(text.slice(to, to + 12));

/** Cuts at 、，； and the like, but not inside a bracket. */
function pieces(text: string): Piece[] {
  const whole = matchesIn(text, PROVINCES).map((m) => ({ from: m.index, to: m.index + m[0].length }));
  const found: Piece[] = [];
  let depth = 0;
  let from = 0;
  let parting: Body['parting'] = '';
  for (let i = 0; i <= text.length; i++) {
    const char = text.charAt(i);
    if (char !== '' && '（(〔［['.includes(char)) depth += 1;
    if (char !== '' && '）)〕］]'.includes(char)) depth = Math.max(0, depth - 1);
    const cut = PARTING[char] ?? (char === ' ' && endsName(text, from, i) ? '、' : undefined);
    const joined = whole.some(({ from: start, to }) => i > start && i < to);
    if (i < text.length && (cut === undefined || depth > 0 || joined)) continue;
    found.push({ from, to: i, parting });
    from = i + 1;
    parting = cut ?? '';
  }
  return found;
}

/** No body has a longer one: what is longer is not looked at again and again. */
const LONGEST_NAME = 80;

const JOINT = /以及|等?[和及与]|等(?=(?:国务院|中央|国家|[省市县区])?(?:有关|相关|各))/g;

/** 和, 与, 及 part two bodies only behind a name that is complete: 市自然资源和规划局 stays whole. */
function atJoints(text: string, piece: Piece): Piece[] {
  let from = piece.from;
  const cuts: Piece[] = [];
  for (const joint of matchesIn(text.slice(piece.from, piece.to), JOINT)) {
    const at = piece.from + joint.index;
    if (at - from > LONGEST_NAME) continue;
    const left = text.slice(from, at);
    const right = text.slice(at + joint[0].length, piece.to);
    const outside = !/[（(][^）)]*$/.test(left);
    if (/^政府(?:等|$)/.test(right)) continue;
    if (!outside || !looksLikeAgency(left.trim()) || !looksLikeAgency(right.replace(TAIL, '').trim()))
      continue;
    cuts.push({ from, to: at, parting: cuts.length === 0 ? piece.parting : '、' });
    from = at + joint[0].length;
  }
  return [...cuts, { from, to: piece.to, parting: cuts.length === 0 ? piece.parting : '、' }];
}

function body(text: string, { from, to, parting }: Piece): Body | null {
  const raw = text.slice(from, to);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const kept = raw.slice(lead).replace(TAIL, '');
  const marked = ROLE_MARK.exec(kept.trimEnd());
  const said = marked ? (/牵头|主办|主责/.test(marked[1] ?? '') ? 'lead' : 'joint') : '';
  const written = (marked ? kept.slice(0, marked.index) : kept)
    .replace(/(?<=[^A-Za-z])\s+|\s+(?=[^A-Za-z])/g, '')
    .replace(STAR, '')
    .replace(/[（(](?:以下)?(?:简称|统称)[^（）()]*[）)]$/, '')
    .replace(/^([^〔［[]*)[〕］\]]$/, '$1');
  const name = written
    .replace(/[（(][^（）()]*[）)]$/, '')
    .replace(/[〔［[]/g, '（')
    .replace(/[〕］\]]/g, '）');
  if (written === '') return null;
  const at = from + lead;
  return {
    written,
    name: name === '' ? written : name,
    from: at,
    to: at + (marked?.index ?? kept.length),
    parting,
    said,
    starred: STAR_ONE.test(raw),
  };
}

const STAR_ONE = /[★☆*＊▲△●]/;

/** The bodies of a list, in order; places are counted in `text`. */
export function bodiesIn(text: string): Body[] {
  return pieces(text)
    .flatMap((piece) => atJoints(text, piece))
    .flatMap((piece) => body(text, piece) ?? []);
}
