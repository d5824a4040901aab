/** Duties told in a sentence: 由甲会同乙负责解释; 甲牵头制定…; 某区人民政府重点推进…. */
import { stretchBefore } from '../words/brackets.ts';
import { type DutyBody, readDuties, roleOf } from './duty-text.ts';
import { bodiesIn, isGroup, looksLikeAgency } from './names.ts';

const NAMES = '((?:[^，。；：:！？“”《》（）()｜]|[（(][^，。；（）()]{1,20}[）)]){2,80}?)';
const NOT_A_TASK = '(?!人|同志|制|单位|部门|任|的)';
const BY = new RegExp(
  `由(?!于)${NAMES}(?:按照?(?:各自|相关)?职责(?:分工)?)?((?:统一|具体|统筹|分别|共同)?(?:负责|牵头|承担|组织实施|督办|解释))${NOT_A_TASK}`,
  'g',
);
const SUBJECT = new RegExp(
  `(?<=^|[。；：，｜]|\\.\\s)\\s*${NAMES}[：:]?((?:统一|具体|统筹|分别|共同|要|应当?)?(?:负责|牵头|重点推进|承担|按照?(?:各自|相关)?职责|在各自(?:的)?(?:职责|职权)范围内))${NOT_A_TASK}`,
  'g',
);
/** 二、某省人民政府要加强组织领导: a point of its own that speaks to one body. */
const ADDRESSED = new RegExp(
  `^｜+\\s*${NAMES}(要)(?=加强|强化|切实|认真|严格|抓紧|抓好|做好|落实|压实|加快|指导|统筹)`,
  'g',
);
/** 经济发展局牵头，财政局、科技局配合: the pair of words says that these are offices, with or without a place. */
const PAIRED = new RegExp(`(?<=^|[。；：，｜])\\s*${NAMES}(牵头|配合|协助|参与)(?=[，。；])`, 'g');
/** 甲牵头建立…制度，乙、丙等配合: the helpers close the sentence that named the leader. */
const HELPERS = new RegExp(
  `(?<=[，；｜])\\s*${NAMES}(?:积极|密切|共同|予以|给予|协同)?((?:配合|协助|参与|参加|支持)(?:做好|落实|实施|推进|工作|完成)?)(?=[，。；]|$)`,
  'g',
);
/** 甲会同乙、丙建立联席会议制度. */
const TOGETHER = new RegExp(
  `(?<=^|[。；，｜由])\\s*${NAMES}(?:牵头[，,]?\\s*|要|应当?|须)?会同${NAMES}(?=，?(?:建立|制定|组织|开展|推进|编制|研究|出台|统筹|指导|完善|实施|落实|提出|起草|定期|共同|做好|加强|优化|简化|强化|加快|健全|抓紧|抓好|督促|协调|负责|尽快|依法|明确|细化|改进|探索|梳理|排查|核查|审核))`,
  'g',
);
/** 第三条, （一）, 1.: the number of a clause is no part of the first name. */
const MARKER =
  /^\s*(?:\d+(?:[.．]\d+)+[.．、]?\s*|第[一二三四五六七八九十百零\d]+[条款章节]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、．.]|[①-⑳])\s*/;

/** A body named in running text must say whose it is, or call itself the competent one. */
const WHOSE =
  /^(?:国务院|国家|中央|中国|全国|省|市|区|县|州|盟|旗|镇|乡|街道|各|有关|相关|所涉|人民银行|[一-鿿]{2,7}(?:省|市|区|县|州|镇|街道))|(?:主管|行政|管理|监管|监督|执法)部门$|^(?:公安|司法|检察|监察|审判|审计|税务|海关|国家安全|移民管理|行政|主管|登记|监督|监管|执法)机关$|(?:消防救援|经办|主管|监督|监管|监察|执法|派出|疾病预防控制|气象|地震|海事)机构$|^[一-鿿]{2,10}部$/;
/** 由某某城投公司负责: a company of its own name. 物业公司 and the like are any such company. */
const FIRM =
  /^(?!.{0,4}(?:物业|中标|承建|承包|施工|运营|第三方|保险|专业|国有|民营|有关|相关|本))[一-鿿]{3,}(?:[投控股]|供电|供水|水务|燃气|热力|公交|地铁|轨道|港务|有限责任|有限|股份|集团|分)公司$|^(?!.{0,4}(?:企业|有关|相关|国有|大型|龙头))[一-鿿]{4,}集团$/;
const VERB_FIRST =
  /(?<!自)由|^(?:形成|明确|建立|健全|完善|加强|强化|推动|推进|支持|鼓励|坚持|按照|根据|通过|构建|实行|落实|指导|督促|协调|组织|发挥|确定|成立|设立|依托|充分|要求)/;

function named(bodies: readonly DutyBody[]): boolean {
  return (
    bodies.length > 0 &&
    bodies.every(
      ({ name, written, group }) =>
        group ||
        (name.length >= 3 &&
          looksLikeAgency(written) &&
          (WHOSE.test(name) || FIRM.test(name)) &&
          !VERB_FIRST.test(name)),
    ) &&
    bodies.some(({ group, name }) => !group || /^各.{0,8}(?:政府|管委会|街道办事处)$/.test(name))
  );
}

function duties(text: string, names: string, at: number, verb: string): DutyBody[] {
  const meet = /会同|联合/.test(names);
  const read = meet ? (readDuties(`${names}负责`, null)?.bodies ?? []) : plain(names, verb);
  if (!named(read)) return [];
  return read.map((d) => ({ ...d, from: d.from + at, to: d.to + at })).filter((d) => d.to <= text.length);
}

const plain = (names: string, verb: string): DutyBody[] =>
  bodiesIn(names).map(({ name, written, from, to, said }) => ({
    name,
    written,
    group: isGroup(name),
    role: said === '' ? roleOf(verb) : said,
    inferred: false,
    from,
    to,
  }));

const OFFICE = /(?:局|委|办|厅|部|院|署|会|中心|公司|集团|支行|分行|办公室|管委会|委员会|政府|街道)$/;

/** 牵头 and 配合 in neighbouring clauses. */
function paired(text: string): DutyBody[] {
  const all = [...text.matchAll(PAIRED)];
  const both = all.some((m) => m[2] === '牵头') && all.some((m) => m[2] !== '牵头');
  return both
    ? all.flatMap((m) => {
        const names = m[1] ?? '';
        const read = plain(names, m[2] ?? '');
        const sound = read.every(
          (d) => d.group || (OFFICE.test(d.name) && looksLikeAgency(d.written) && !VERB_FIRST.test(d.name)),
        );
        const at = m.index + m[0].indexOf(names);
        return sound ? read.map((d) => ({ ...d, from: d.from + at, to: d.to + at })) : [];
      })
    : [];
}

/** Helpers count where their sentence has told who leads. */
function helping(text: string): DutyBody[] {
  return [...text.matchAll(HELPERS)].flatMap((m) => {
    const before = stretchBefore(text, m.index);
    const sentence = before.slice(before.lastIndexOf('。') + 1);
    const names = m[1] ?? '';
    return /牵头|会同|负责/.test(sentence)
      ? duties(text, names, m.index + m[0].indexOf(names), m[2] ?? '')
      : [];
  });
}

function together(text: string): DutyBody[] {
  return [...text.matchAll(TOGETHER)].flatMap((m) => {
    const right = m[2] ?? '';
    // 具体办法由甲会同乙制定: the name begins behind 由.
    const left = (m[1] ?? '').replace(/^.*(?<!自)由(?!于)/, '');
    const at = m.index + m[0].indexOf(m[1] ?? '') + (m[1] ?? '').length - left.length;
    // 会同有关部门 names nobody in particular.
    if (bodiesIn(right).every(({ name }) => isGroup(name))) return [];
    const all = duties(text, `${left}会同${right}`, at, '会同');
    // 市农业农村部门会同市科技、教育等部门: the helpers are told by their fields, the leader by its name.
    return all.length > 0 || !/等(?:有关|相关|主管)?部门$/.test(right) ? all : duties(text, left, at, '牵头');
  });
}

/** Under a heading that speaks of 职责: 区应急管理局：组织协调抢险救援. */
const LISTED = new RegExp(`(?<=^[\\s｜]*|[。；;.]\\s*)${NAMES}[：:](?=[^：:]{4,})`, 'g');

function listed(text: string): DutyBody[] {
  return [...text.matchAll(LISTED)].flatMap((m) => duties(text, m[1] ?? '', m.index, '负责'));
}

/** Bodies with a task in running text; the places do not overlap. */
export function dutiesInProse(whole: string, underDuties = false): DutyBody[] {
  const text = whole.replace(MARKER, (marker) => '｜'.repeat(marker.length));
  const told = [BY, SUBJECT, ADDRESSED].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((m) => {
      const names = m[1] ?? '';
      return duties(text, names, m.index + m[0].indexOf(names), m[2] ?? '');
    }),
  );
  const seen = new Set<number>();
  const under = underDuties ? listed(text) : [];
  return [...together(text), ...told, ...paired(text), ...helping(text), ...under].filter(
    ({ from }) => !seen.has(from) && seen.add(from),
  );
}
