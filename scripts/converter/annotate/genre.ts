/** What kind of text a document is: its title tells, or its articles and how it begins. */
import type { Passage } from '../passages.ts';
import { canonical } from '../read/canonical.ts';
import { NUMERAL_CHARS } from '../read/numerals.ts';
import { each } from '../words/listed.ts';
import { wordList } from '../words/word-list.ts';
import { tellsLikeBulletin } from './bulletin.ts';

/** `plan` sets tasks, `rules` set norms, `report` tells what was done and then sets tasks, `account` only tells. */
export type Genre = 'plan' | 'rules' | 'report' | 'account' | 'unknown';

const RULES = wordList(
  '条例 规定 办法 细则 规则 规程 规范 标准 准则 指南 章程 须知 公告 预案 解读 问答 答记者问 通告',
);
/** 某某办法（试行）的通知》 */
const LETTER = wordList('的通知 的公告 的决定');
const IN_BRACKET = /（.{1,12}）$/;
const MARKS = wordList('》 ”');

/** Whatever a letter or a bracket puts behind it. */
function namesRules(title: string): boolean {
  const words = MARKS.withoutEnd(title);
  const bare = LETTER.withoutEnd(words);
  return [words, bare, bare.replace(IN_BRACKET, '')].some(RULES.ends);
}

const REPORT = wordList('工作报告 政府工作 工作总结和 总结及 预算草案');
/** 上年计划执行情况与本年计划 */
const ON_EXECUTION = wordList('计划 预算');
const reports = (title: string): boolean =>
  REPORT.some(title) || ON_EXECUTION.some(title.split('执行情况').slice(1).join(''));

/** A title that says so sets tasks. */
export const PLAN = wordList(
  '规划 方案 意见 行动 计划 纲要 要点 措施 目标 蓝图 部署 三年攻坚 任务 政策 倡议',
);
const PLAN_OF_RULES = wordList('规划 方案 行动计划 纲要 要点');
const ACCOUNT = wordList('经验 典型 总结 公报 简报 纪实 案例 综述 统计 决算 情况通报 情况说明 年报');
const INTERPRETS = wordList('解读 问答 答记者问 一图读懂 政策简介');

function genreOfTitle(title: string): Genre {
  if (INTERPRETS.some(title)) return 'rules';
  if (reports(title)) return 'report';
  if (namesRules(title) && !PLAN_OF_RULES.some(title)) return 'rules';
  if (PLAN.some(title)) return 'plan';
  return ACCOUNT.some(title) || title.endsWith('情况') ? 'account' : 'unknown';
}

const ARTICLE = new RegExp(`^第[${NUMERAL_CHARS}]+条`);
const LOOKS_BACK = wordList('近年来 近几年 今年以来 一年来 多年来');
const SINCE_YEAR = /^(?:20\d{2}年以来|自20\d{2}年)/;
const THIS_PLAN = wordList(each('本', '规划 方案 计划 意见 行动'));

/** Without a title the text itself tells: articles, or a beginning that looks back. */
function genreOfText(passages: readonly Passage[]): Genre {
  const texts = passages
    .filter((p) => p.kind === 'paragraph' || p.kind === 'heading')
    .map((p) => canonical(p.text.text));
  if (texts.filter((t) => ARTICLE.test(t)).length >= 3) return 'rules';
  const first = texts[0] ?? '';
  if (LOOKS_BACK.opens(first) || SINCE_YEAR.test(first) || tellsLikeBulletin(passages)) return 'account';
  return texts.some(THIS_PLAN.some) ? 'plan' : 'unknown';
}

/** The genre of a document, or of an attachment that has a title of its own. */
export function genreOf(title: string, passages: readonly Passage[]): Genre {
  const titled = genreOfTitle(canonical(title).replaceAll(' ', ''));
  const told = genreOfText(passages);
  if (told === 'rules') return titled === 'report' ? titled : 'rules';
  return titled === 'unknown' ? told : titled;
}
