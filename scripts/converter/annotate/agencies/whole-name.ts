/** Is this the name of a public body? By its ending, and by whose it is or what its field is. */
import * as known from './body-words.ts';

type Words = readonly string[];

/** The longest of the words that the text begins with; '' for none. */
export const startOf = (text: string, words: Words): string =>
  words.reduce((best, word) => (word.length > best.length && text.startsWith(word) ? word : best), '');

export const endOf = (text: string, words: Words): string =>
  words.reduce((best, word) => (word.length > best.length && text.endsWith(word) ? word : best), '');

/** 水务集团（供水公司） → 水务集团 */
export function withoutGloss(name: string): string {
  const [open, close] = [name.indexOf('（'), name.lastIndexOf('）')];
  return open < 0 || close < open ? name : name.slice(0, open) + name.slice(close + 1);
}

/** 云岭省, 甲市: a place of two characters or more before an office. */
export function placeOf(name: string): string {
  for (let at = 2; at <= Math.min(9, name.length - 3); at++) {
    const end = startOf(name.slice(at), known.PLACE_ENDS);
    if (end !== '' && name.length - at - end.length >= 2) return name.slice(0, at + end.length);
  }
  return '';
}

/** 负责药品监督管理的部门, also behind a level: 设区的市级负责航道管理的部门. */
export function byTask(name: string): string {
  const of = name.lastIndexOf('的');
  const head = of < 0 ? '' : name.slice(of + 1);
  const at = Math.min(...known.BY_TASK.map((verb) => name.indexOf(verb)).filter((i) => i >= 0), of);
  const field = name.slice(at, of);
  const kind = endOf(head, ['部门', '机构', '机关']);
  const fits =
    kind !== '' && head.length - kind.length <= 2 && at < of && field.length >= 4 && field.length <= 30;
  return fits && !'应由向可'.split('').some((char) => field.includes(char)) ? name.slice(at) : '';
}

const ALL_OFFICES = [...known.OFFICES, ...known.OWN_NAMES, ...known.KINDS, ...known.AGENCIES];

/** The ending of an office; '' for 格局 and 大厅, and for what ends otherwise. */
export const officeEnd = (name: string): string =>
  endOf(name, known.NO_OFFICE) === '' ? endOf(name, ALL_OFFICES) : '';

/** 业务部门, 业主委员会, 受托机构: ends as an office, and is none. */
function isNobody(name: string): boolean {
  if (known.ALONE.includes(name) || startOf(name, known.PRIVATE) !== '') return true;
  const kind = endOf(name, ['部门', '委员会', '机构']);
  return kind !== '' && endOf(name.slice(0, -kind.length), known.NO_FIELDS) !== '';
}

/** 各区县, 各县（市、区）, 地方各地区, 镇街 */
export function isArea(piece: string): boolean {
  const name = withoutGloss(piece);
  const of = ['地方各', '各有关', '各相关', '各'].find((front) => name.startsWith(front)) ?? '';
  const bare = '省市区县'.includes(name.charAt(0)) ? name.slice(1) : name;
  const groups =
    [name, bare].some((n) => known.GROUPS_ALONE.includes(n)) || known.GROUPS_ALONE.includes(piece);
  return groups || isMembers(name) || (of !== '' && known.GROUPS.includes(name.slice(of.length)));
}

/** 市返乡创业联席会议制度成员单位: whose members is said. */
const isMembers = (name: string): boolean =>
  name.endsWith('成员单位') && officeEnd(name.slice(0, name.endsWith('制度成员单位') ? -6 : -4)) !== '';

/** 环保总局, 海关总署 */
const isMinistry = (name: string): boolean =>
  known.MINISTRIES.has(name) ||
  (endOf(name, ['总局', '总署']) !== '' && name.length <= 10 && name.length > 3);

/** A company of its own name that has a public task. */
function isFirm(name: string): boolean {
  const end = endOf(name, known.FIRM_ENDS);
  const any = known.ANY_FIRM.some(
    (word) => name.slice(0, 6).startsWith(word) || name.slice(1, 7).startsWith(word),
  );
  const many = ['企业集团', '机构', '和', '大型'].some((word) => name.includes(word));
  return end !== '' && !any && !many && name.length >= 6;
}

const WITH_FIELDS = [...known.KINDS, '政府', '党委', ...'局委办厅站所', '机构', '中心'];

/** 市民政局, 登记机关, 各区: a whole name; 发展改革 is the beginning of one. */
export function isWholeName(piece: string): boolean {
  const name = withoutGloss(piece);
  if (name.length < 2 || isNobody(name)) return false;
  if (name.length === 2 && name.endsWith('委') && '省市区县州旗'.includes(name.charAt(0))) return true;
  if (isArea(piece) || isMinistry(name) || isFirm(name)) return true;
  if (byTask(name) !== '') return true;
  const end = officeEnd(name);
  if (end === '' || name.length < 3 || (name.includes('、') && endOf(name, WITH_FIELDS) === '')) return false;
  if (known.KINDS.includes(end)) return name.length > end.length;
  if (known.AGENCIES.includes(end)) return true;
  const own = known.OWN_NAMES.includes(end) && name.length - end.length >= 2;
  return own || startOf(name, known.WHOSE) !== '' || placeOf(name) !== '';
}

const hasFigures = (name: string): boolean =>
  [...name].some(
    (char, i) => char >= '0' && char <= '9' && name.charAt(i + 1) >= '0' && name.charAt(i + 1) <= '9',
  );

const beforeBracket = (name: string): string =>
  name.slice(0, Math.min(...['（', '('].map((b) => name.indexOf(b)).map((i) => (i < 0 ? name.length : i))));

/** As names look in a list of nothing but bodies. */
export const looksLikeAgency = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 30 &&
  !known.NO_NAME_SIGNS.some((sign) => name.includes(sign)) &&
  !hasFigures(name) &&
  endOf(beforeBracket(name), known.LIST_ENDS) !== '';

/** 市教育局, 国务院, 某区政府: the level or the place at the front. */
export const tellsWhose = (name: string): boolean =>
  startOf(name, known.LIST_FRONTS) !== '' ||
  placeOf(name) !== '' ||
  endOf(name, ['部', '委', '总局', '署']) !== '';

/** Says whose office it is, or ends as only offices do: a bank or a company alone is none. */
export const isOffice = (name: string): boolean =>
  name.length >= 3 && (tellsWhose(name) || endOf(name, known.OFFICE_ENDS) !== '');

/** 各区县, 市有关部门, 省直单位, 成员单位 */
export function isGroup(name: string): boolean {
  const level = '省市区县'.includes(name.charAt(0)) ? name.slice(1) : name;
  const rest = ['直属', '直', '级'].reduce(
    (words, front) => (words.startsWith(front) ? words.slice(front.length) : words),
    level,
  );
  if (startOf(name, known.GROUP_FRONTS) !== '') return !name.startsWith('各界');
  if (
    level !== name &&
    (startOf(rest, ['有关', '相关', '各', '成员']) !== '' ||
      level.startsWith('直属') ||
      ['部门', '单位'].includes(rest))
  )
    return true;
  return known.GROUP_WORDS.some((word) => known.GROUP_NOUNS.some((noun) => name.includes(word + noun)));
}
