/** From when to when a document holds, as it says of itself: 本办法自2024年5月1日起施行，有效期五年。 */
import { matchesIn } from '../read/matches.ts';
import { isoDate, numeral, plainForm, yearsAfter } from './dates.ts';

export interface Validity {
  readonly effective: string;
  readonly expires: string;
}

const DAY =
  '[\\d〇○零OＯ一二三四五六七八九十\\s]{2,6}年[\\d一二三四五六七八九十\\s]{1,5}月[\\d一二三四五六七八九十\\s]{1,5}日';
const ITSELF =
  '(?:本|以上|上述)\\p{Script=Han}{0,10}?(?:办法|规定|条例|细则|政策|意见|方案|通知|措施|规则|文件|计划|规划|通告|公告|指引|指南|规程|制度|标准|决定|命令|准则|纲要|要点|法|令)(?:（试行）)?';
/** 自…起施行; 起 may be missing, 与《…》一并 may stand between. */
const STARTS = new RegExp(
  `自\\s*(${DAY})\\s*(?:之日)?(?:起|开始)?(?:[^，。；]{0,16}?)(?:施行|实施|执行|生效|试行|实行)`,
  'gu',
);
const OF_ITSELF = new RegExp(`${ITSELF}(?:，[^。；]{0,40})?$|(?:公布|发布|颁布|印发)[^。；]{0,12}，?$`, 'u');
const OF_ANOTHER = /[》〉][^。；]{0,12}$/;
const FROM_THAT_DAY =
  /本(?:\p{Script=Han}|（试行）){1,12}自(?:正式)?(?:公布|发布|颁布|印发|下发|发文)之?日起(?:正式)?(?:施行|实施|执行|生效|实行)/u;

const PERIOD = new RegExp(
  `(?:有效期|执行期|实施期|施行期|试行期)(?:限)?(?:为|是|自|从)?\\s*(${DAY})\\s*(?:起)?\\s*(?:至|到|—|-)\\s*(${DAY})`,
  'u',
);
const UNTIL = new RegExp(
  `(?:有效期|有效|执行期|试行期|实施期|施行期|暂定|执行|施行|实施)(?:限)?(?:截止|截至|为)?[^，。；]{0,6}?(?:至|到)\\s*(${DAY})`,
  'u',
);
const YEARS =
  /(?:有效期|执行期|实施期|施行期|试行期|试行|暂定|暂行)(?:限)?(?:为|是|暂定)?\s*(\d{1,2}|[一二两三四五六七八九十]{1,2})\s*年/u;

interface Start {
  readonly day: string;
  /** What is said with it, up to the end of the sentence. */
  readonly said: string;
  readonly itself: boolean;
}

const sentenceAt = (text: string, at: number): string => text.slice(at, at + 200).split(/[。\n]/)[0] ?? '';

/** At its beginning and its end a text speaks of itself without saying so. */
const NEAR = 500;

function startsIn(text: string): Start[] {
  return matchesIn(text, STARTS).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const day = isoDate(match[1] ?? '');
    const itself = OF_ITSELF.test(before);
    const near = match.index < NEAR || match.index > text.length - NEAR;
    return day === '' || OF_ANOTHER.test(before) || !(itself || near)
      ? []
      : [{ day, said: sentenceAt(text, match.index), itself }];
  });
}

/** Sentences in which the document speaks of how long it holds; the terms of licences are none of them. */
const TERM = '(?:有效期|执行期|实施期|施行期|试行期|暂定|试行)';
const OF_TERM = new RegExp(
  `${ITSELF}的?(?:施行|实施)?${TERM}[^。；\\n]{0,60}|${ITSELF}[^。；\\n]{0,30}${TERM}限?(?:为|是|自|从)?${DAY}[^。；\\n]{0,40}|^[（(]?有效期[^。；\\n]{0,40}`,
  'gmu',
);

/** `day`: when it was issued, for what holds from that day on. */
export function validityIn(written: string, day: string, stated: Validity): Validity {
  const text = plainForm(written).replace(/,/g, '，');
  const starts = startsIn(text);
  const start = starts.findLast(({ itself }) => itself) ?? starts.at(-1);
  const thatDay = FROM_THAT_DAY.exec(text);
  const said = [
    start?.said ?? '',
    thatDay ? sentenceAt(text, thatDay.index) : '',
    ...matchesIn(text, OF_TERM).map(([sentence]) => sentence),
  ];
  const period = said.map((words) => PERIOD.exec(words)).find(Boolean);
  const effective = start?.day || isoDate(period?.[1] ?? '') || stated.effective || (thatDay ? day : '');
  const until =
    isoDate(period?.[2] ?? '') || said.map((w) => isoDate(UNTIL.exec(w)?.[1] ?? '')).find(Boolean) || '';
  const years = numeral(said.map((w) => YEARS.exec(w)?.[1]?.replace('两', '二')).find(Boolean) ?? '');
  return { effective, expires: until || yearsAfter(effective, years) || stated.expires };
}
