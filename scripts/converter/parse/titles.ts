/** The words of a heading: after its number, before the first 。 where it runs into its paragraph. */

import { firstStop } from '../layout/stops.ts';
import { wholeAt } from '../read/characters.ts';
import { matchesIn } from '../read/matches.ts';
import type { Range } from '../tree.ts';

export interface Title {
  readonly title: Range;
  /** The paragraph goes on behind the title. */
  readonly runIn: boolean;
  /** No title of its own: the first clauses of a long sentence, or nothing. */
  readonly cut: boolean;
}

/** Longer words are a sentence; its first clauses up to here stand for it. */
const LONGEST = 60;
const LONGEST_OPENING = 48;
/** Without a comma, words up to here are a title. */
const LONGEST_RUN_ON = 30;

/** 第三条【支持转化】对…, 第四条（支持研发）对…, 第五条　支持转化　对…: some articles carry a heading of their own. */
const ARTICLE_TITLE =
  /^(?:【[^】]{2,20}】|[（(][^）)]{2,14}[）)](?=\s*\p{Script=Han})|\p{Script=Han}{2,14}(?=[\u3000\s]{1,2}\p{Script=Han}[^。]{8,}))/u;
/** 第八条　申报时间 has nothing but its title on the line; 第八条　项目入库。由… says it before the stop. */
const ARTICLE_WORDS = /^[^。，；：]{2,24}$/;
const ARTICLE_LEAD = /^[^。，；：]{2,12}$/;
/** What only a sentence says. */
const SAYS =
  /应当|应该|可以|不得|必须|负责|[是为由按对自将从]|包括|实行|分为|制定|执行|施行|享受|给予|有下列|鼓励依法|国家|本市|本省/;

/** 三、金融业　全年贷款余额…: the gap is what is left of a break. */
const BEFORE_GAP = /^\p{Script=Han}[^\s\u3000。，；：\d]{1,19}(?=[\s\u3000]+\p{Script=Han}[^。]*[，、,])/u;

/** What sections are called, to part a title from the text that runs on behind it without a break. */
const KINDS =
  '要求|目标|任务|原则|思想|范围|对象|措施|举措|政策|重点|概念|内容|标准|条件|程序|流程|步骤|安排|保障|职责|分工|机制|形势|现状|情况|问题|方式|期限|依据|要点|事项|监督|管理|意义|回顾|考核';
const WHICH =
  '总体|工作|主要|基本|指导|重点|发展|培育|扶持|支持|适用|组织|实施|政策|具体|进度|时间|奖励|补助|补贴|申报|申请|审批|审核|资金|责任|部门|规划|建设|服务|有关|相关|其他';
/** 工作目标到2025年…, 职责分工各镇…: two words that only titles put together, and no word that goes on with them. */
const COMPOUND = `(?:(?:${WHICH}){1,2}(?:${KINDS})|(?:${KINDS}){2})(?:${KINDS})?(?![的地得和与及、，落有不等之内外]|到(?!20))`;
/** 关于……问题 and 充分认识……的重要意义 are titles as a whole. */
const WHOLE = '关于[^，。；：]{4,24}?问题|(?:充分)?认识[^，。；：]{2,30}?(?:重要性|必要性|紧迫性|重要意义)';
const RUN_ON = new RegExp(`^(?:${COMPOUND}|${WHOLE})(?=[\\p{Script=Han}“《\\d])`, 'u');

const trimmedEnd = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).trimEnd().length;

/** More than closing marks stands behind a full stop: …的情形。” says one thing. */
export const goesOnAfter = (text: string, stop: number): boolean =>
  /[^\s”』」’）)】"]/.test(text.slice(stop + 1));

/** The whole clauses that fit, or as much of the first one. */
function openingEnd(text: string, from: number, to: number): number {
  const words = text.slice(from, Math.min(to, from + LONGEST));
  const ends = matchesIn(words, /[，；：,;:]/g)
    .map(({ index }) => index)
    .filter((at) => at >= 2);
  return wholeAt(text, from + (ends.findLast((at) => at <= LONGEST_OPENING) ?? ends[0] ?? LONGEST_OPENING));
}

function articleTitle(text: string, from: number, to: number): number {
  const rest = text.slice(from);
  const named = ARTICLE_TITLE.exec(rest)?.[0].length;
  if (named) return from + named;
  const words = text.slice(from, to).trim();
  const alone = !goesOnAfter(text, to) && ARTICLE_WORDS.test(words);
  return (alone || ARTICLE_LEAD.test(words)) && !SAYS.test(words) ? to : from;
}

function runOnTitle(text: string, from: number, to: number, lost: boolean): number {
  // A title of usual length, or one without a comma, is whole.
  const words = text.slice(from, to);
  if (words.length <= LONGEST_RUN_ON && !/[，,]/.test(words)) return from;
  const rest = text.slice(from);
  const length = (BEFORE_GAP.exec(rest) ?? (lost ? RUN_ON.exec(rest) : null))?.[0].length ?? 0;
  return from + length;
}

interface Place {
  readonly from: number;
  readonly article: boolean;
  /** The break behind the title may be lost with the others. */
  readonly lost: boolean;
}

export function titleIn(text: string, { from, article, lost }: Place): Title {
  const start = from + (/^[\s\u3000]*/.exec(text.slice(from))?.[0].length ?? 0);
  const stop = firstStop(text, start);
  const end = stop < 0 ? text.length : stop;
  const runIn = stop >= 0 && goesOnAfter(text, stop);
  const to = article ? articleTitle(text, start, end) : runOnTitle(text, start, end, lost);
  if (to > start && to < end) return { title: { from: start, to }, runIn: true, cut: false };
  if (article && to === start) return { title: { from: start, to: start }, runIn, cut: true };
  if (end - start <= LONGEST) {
    return { title: { from: start, to: trimmedEnd(text, start, end) }, runIn, cut: false };
  }
  return { title: { from: start, to: openingEnd(text, start, end) }, runIn, cut: true };
}
