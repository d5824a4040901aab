/** A report to a congress says under its title when and where it was given, and by whom: its date and its author. */
import { isoDate, plainForm } from './dates.ts';
import { bodiesIn } from './organs.ts';

export interface Session {
  readonly date: string;
  /** The body whose head speaks. */
  readonly speaker: string;
}

const MEETING = /^[—－―（(\s-]*(.{6,24}?日)\s*在(.{4,60}?)(?:会议?上?)[）)]?$/u;
const SPEAKER =
  /^(\p{Script=Han}{0,24}?)(?:代)?(省长|市长|区长|县长|州长|旗长|盟长|主席|主任|院长|检察长|局长|厅长|部长|总理)[\s\u3000]+\p{Script=Han}/u;
const FOR_WHOM =
  /(?:我|现在|谨)(?:，)?(?:谨)?代表(国务院|\p{Script=Han}{0,16}?(?:人民政府|人民法院|人民检察院|人大常委会|人民代表大会常务委员会))/u;
/** 省人民政府, 市财政局: the place itself is told by the meeting. */
const WITHOUT_PLACE = /^(?:省|市|县|区|州|旗|自治区|自治州|自治县)(?=\p{Script=Han}{2})/u;
const CONGRESS = /^(\p{Script=Han}{2,20}?)(?:第[一二三四五六七八九十百\d]+届|人民代表大会|人大)/u;

/** 云州市 of 在云州市第三届人民代表大会; 市第三届 leaves the place to the title. */
function placeOf(meeting: string): string {
  const place = CONGRESS.exec(meeting)?.[1] ?? '';
  return /.[省市县区州盟旗]$/.test(place) ? place : '';
}

function whole(body: string, place: string): string {
  const level = WITHOUT_PLACE.exec(body)?.[0] ?? '';
  return level !== '' && place.endsWith(level) ? `${place}${body.slice(level.length)}` : body;
}

const GOVERNMENT = /^(?:省长|市长|区长|县长|州长|旗长|主席)$/;

function speakerIn(line: string, place: string): string {
  const [, of = '', office = ''] = SPEAKER.exec(plainForm(line)) ?? [];
  if (office === '总理') return '国务院';
  const body = /[局厅]长|部长/.test(office) ? `${of}${office.charAt(0)}`.replace(/([局厅部])\1$/, '$1') : of;
  if (GOVERNMENT.test(office) && !/政府$/.test(of)) return place === '' ? '' : `${place}人民政府`;
  const named = whole(body, place);
  return bodiesIn(named).length > 0 ? named : '';
}

/** `lines`: the head of the document; `opening`: its first paragraphs; `region`: the place of its title. */
export function sessionIn(lines: readonly string[], opening: string, region: string): Session {
  const meetings = lines.map((line) => MEETING.exec(plainForm(line)));
  const [, when = '', where = ''] = meetings.find(Boolean) ?? [];
  const place = placeOf(where) || region;
  const spoken = lines.map((line) => speakerIn(line, place)).find(Boolean) ?? '';
  const forWhom = whole(FOR_WHOM.exec(plainForm(opening))?.[1] ?? '', place);
  return { date: isoDate(when), speaker: forWhom || spoken };
}
