/** What the lines under the title of a law tell: who made it, by which order, when it was made public and took effect. */
import { matchesIn } from '../read/matches.ts';
import { bodiesIn } from './organs.ts';

export interface Step {
  readonly date: string;
  /** Between the date and what was done: 某市人民政府令第12号. */
  readonly by: string;
  readonly act: string;
}

const YEAR = '(?:(?:19|20)\\d{2}|[二一][〇○零OＯ九][〇○零OＯ一二三四五六七八九]{2})';
const DAY = `${YEAR}\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日`;
const STEP = new RegExp(
  `(${DAY})[\\s\\u3000]*((?:(?!${DAY})[^。；]){0,120}?)(第[一二三四五六七八九十百零〇\\d]+次修[订正]|通过|批准|公布|发布|颁布|修[订正改]|(?:起)?(?:施行|实施|生效))(?=$|[\\s\\u3000，,、；）)]|自)`,
  'g',
);

/** The steps in their order; a revision says nothing of how the law was made. */
export function stepsIn(text: string): Step[] {
  return matchesIn(text, STEP).map(([, date = '', by = '', act = '']) => ({ date, by: by.trim(), act }));
}

const ORDER =
  /^([\p{Script=Han}、\s]{2,90}?)令\s*[（(]?(?:\d{4}年)?第\s*(?:\d{1,4}|[一二三四五六七八九十百零〇]{1,6})\s*号[）)]?$/u;
const TIMES = '第[一二三四五六七八九十百零〇\\d]{1,6}次';
const MEETING = new RegExp(
  `^(\\p{Script=Han}{2,40}?(?:人民代表大会(?:常务委员会)?|委员会))${TIMES}(?:全体)?(?:会议)?$|^(\\p{Script=Han}{2,30}?[部委局署院厅府])${TIMES}\\p{Script=Han}{0,4}会议$`,
  'u',
);
const TERM = /第[一二三四五六七八九十百零〇\d]{1,4}届/;
const PUBLIC = /公布|发布|颁布/;

/** 某市第十五届人民代表大会常务委员会第五次会议 → the body, without its term; an order may be of several bodies. */
function bodiesOf(by: string): string[] {
  const plain = by.replace(/^经(?=\p{Script=Han})/u, '');
  const met = MEETING.exec(plain);
  const name = (ORDER.exec(plain)?.[1] ?? met?.[1] ?? met?.[2] ?? plain).replace(TERM, '');
  const body = name.replace(/^中华人民共和国(?=国务院|\p{Script=Han}{2,12}[部委局署])/u, '');
  if (/人民代表大会$/.test(body)) return [body];
  return body.length <= 100 ? bodiesIn(body) : [];
}

export interface Making {
  readonly issuers: readonly string[];
  readonly docNumber: string;
  readonly published: string;
  readonly effective: string;
}

const made = ({ act }: Step): boolean => !/修/.test(act);

/** The body that published it goes first; one that only passed or approved it is named where nobody published. */
function issuersOf(steps: readonly Step[]): string[] {
  const published = steps.filter(({ act }) => PUBLIC.test(act));
  const bodies = [...published, ...steps.filter(({ act }) => /通过|批准/.test(act))].map(({ by }) =>
    bodiesOf(by),
  );
  return bodies.find((names) => names.length > 0) ?? [];
}

export function makingOf(lines: readonly string[]): Making {
  const steps = lines.flatMap(stepsIn).filter(made);
  const first = (act: RegExp): string => steps.find((s) => act.test(s.act))?.date ?? '';
  return {
    issuers: issuersOf(steps),
    docNumber: steps.find(({ by }) => ORDER.test(by))?.by ?? '',
    published: first(PUBLIC),
    effective: first(/施行|实施|生效/),
  };
}
