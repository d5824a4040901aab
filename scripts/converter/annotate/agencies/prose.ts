/** Duties told in sentences: 由甲会同乙负责解释; 甲牵头制定…，乙、丙配合; 市级以上人民政府应当…. */
import { matchesIn } from '../../read/matches.ts';
import { stretchBefore } from '../words/brackets.ts';
import { type DutyBody, type Role, roleOf } from './duty-text.ts';
import { type Body, bodiesIn, isGroup, looksLikeAgency } from './names.ts';
import type { Mood } from './predicates.ts';
import { helpersAt, listed, type Subject, subjectAt } from './subjects.ts';

/** 第三条, （一）, 1.: the number of a clause is no part of the first name. */
const MARKER =
  /^\s*(?:\d+(?:[.．]\d+)+[.．、]?\s*|第[一二三四五六七八九十百零\d]+[条款章节]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、．.]|[①-⑳]|[—-]{1,2}|[一二三四五六七八九十]是)\s*/;

/** Where a clause begins, and 由. An article that runs on in a line begins one too. */
const STARTS =
  /(?<![自理事缘案经])由(?!于|此|来)|^|[。；：，！？\n｜]|第[一二三四五六七八九十百零]+条\s*|[一二三四五六七八九十]、|\.\s|[一二三四五六七八九十]是/g;

const duty = ({ name, written, from, to, said }: Body, role: Role): DutyBody => ({
  name,
  written,
  group: isGroup(name),
  role: said === '' ? role : said,
  inferred: false,
  from,
  to,
});

const HEDGE = '(?:应当|应|要|须|必须|积极|密切|依法|共同|予以|给予|协同|全力|主动|统一|具体|负责|总)*';
const LEADS = new RegExp(`^[，,]?${HEDGE}牵头`);
const HELPS = new RegExp(`^${HEDGE}(?:配合|协助|协同|参与|参加)`);
const MEETS = /^(?:应当|应|要|须|必须|负责|可|牵头|[，,]|\s)*(?:会同|商(?=[国有市省财]))/;

function roleIn(verb: string): Role {
  if (LEADS.test(verb)) return 'lead';
  return HELPS.test(verb) ? 'joint' : 'unspecified';
}

/** 会同乙、丙建立…: the subject leads, the others help. */
function ofSubject(text: string, subject: Subject): DutyBody[] {
  const meet = MEETS.exec(subject.verb);
  const helpers = meet ? helpersAt(text, subject.end + meet[0].length) : [];
  const role = meet ? 'lead' : roleIn(subject.verb);
  return [...subject.bodies.map((b) => duty(b, role)), ...helpers.map((b) => duty(b, 'joint'))];
}

/** 2021年5月，某局印发…: what was done on a day; 2021年5月底前 sets a time. */
const TOLD_OF = /(?:\d{4}|[去同当])年(?:\d{1,2}月(?:\d{1,2}日)?)?[，,]$/;

function subjects(text: string, mood: Mood): DutyBody[] {
  let done = 0;
  return matchesIn(text, STARTS).flatMap((start) => {
    const at = start.index + start[0].length;
    if (at < done || TOLD_OF.test(text.slice(Math.max(0, at - 16), at))) return [];
    const subject = subjectAt(text, at, start[0] === '由', mood);
    if (!subject) return [];
    const found = ofSubject(text, subject);
    done = Math.max(subject.end, ...found.map((d) => d.to));
    return found;
  });
}

const NAMES = '((?:[^，。；：:！？“”《》（）()｜]|[（(][^，。；（）()]{1,20}[）)]){2,80}?)';
const OFFICE = /(?:局|委|办|厅|部|院|署|会|中心|公司|集团|支行|分行|办公室|管委会|委员会|政府|街道)$/;
const VERB_FIRST =
  /(?<!自)由|^(?:形成|明确|建立|健全|完善|加强|强化|推动|推进|支持|鼓励|坚持|按照|根据|通过|构建|实行|落实|指导|督促|协调|组织|发挥|确定|成立|设立|依托|充分|要求)/;
/** 经济发展局牵头，财政局、科技局配合: the pair of words says that these are offices, with or without a place. */
const PAIRED = new RegExp(`(?<=^|[。；：，｜由])\\s*${NAMES}(牵头|配合|协助|参与|参加)(?=[，。；]|$)`, 'g');

/** 牵头 and 配合 in neighbouring clauses. */
function paired(text: string): DutyBody[] {
  const all = matchesIn(text, PAIRED);
  const both = all.some((m) => m[2] === '牵头') && all.some((m) => m[2] !== '牵头');
  return both
    ? all.flatMap((m) => {
        const names = m[1] ?? '';
        const read = bodiesIn(names).map((b) => duty(b, roleOf(m[2] ?? '')));
        const sound = read.every(
          (d) => d.group || (OFFICE.test(d.name) && looksLikeAgency(d.written) && !VERB_FIRST.test(d.name)),
        );
        const at = m.index + m[0].indexOf(names);
        return sound ? read.map((d) => ({ ...d, from: d.from + at, to: d.to + at })) : [];
      })
    : [];
}

/** 甲牵头建立…制度，乙、丙等配合: the helpers close the sentence that named the leader. */
const HELPERS = new RegExp(
  `(?<=[，；｜])\\s*${NAMES}(?:积极|密切|共同|予以|给予|协同)?((?:配合|协助|参与|参加|支持)(?:做好|落实|实施|推进|工作|完成)?)(?=[，。；]|$)`,
  'g',
);

/** Helpers count where their sentence has told who leads. */
function helping(text: string): DutyBody[] {
  return matchesIn(text, HELPERS).flatMap((m) => {
    const before = stretchBefore(text, m.index);
    const sentence = before.slice(before.lastIndexOf('。') + 1);
    const names = m[1] ?? '';
    const bodies = /牵头|会同|负责/.test(sentence) ? listed(names) : null;
    const at = m.index + m[0].indexOf(names);
    return (bodies ?? []).map((b) => duty({ ...b, from: b.from + at, to: b.to + at }, 'joint'));
  });
}

/** Under a heading that speaks of 职责: 区应急管理局：组织协调抢险救援. */
const LISTED = new RegExp(`(?<=^[\\s｜]*|[。；;.]\\s*)${NAMES}[：:](?=[^：:]{4,})`, 'g');

function underTitle(text: string): DutyBody[] {
  return matchesIn(text, LISTED).flatMap((m) => {
    const names = (m[1] ?? '').trimStart();
    const at = m.index + (m[1] ?? '').length - names.length;
    return (listed(names) ?? []).map((b) => duty({ ...b, from: b.from + at, to: b.to + at }, 'unspecified'));
  });
}

/** Bodies with a task in running text; the places do not overlap. */
export function dutiesInProse(whole: string, underDuties = false, mood: Mood = 'tasks'): DutyBody[] {
  const text = whole
    .replace(/[()]/g, (b) => (b === '(' ? '（' : '）'))
    .replace(MARKER, (m) => '｜'.repeat(m.length));
  const seen = new Set<number>();
  const under = underDuties ? underTitle(text) : [];
  return [...helping(text), ...subjects(text, mood), ...paired(text), ...under].filter(
    ({ from }) => !seen.has(from) && seen.add(from),
  );
}
