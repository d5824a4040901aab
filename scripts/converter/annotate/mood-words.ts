/** The words of headings and openings that tell what was, or set what shall be. */
import { each } from '../words/listed.ts';
import { type WordList, wordList } from '../words/word-list.ts';
import { withoutMarker } from './terms/clauses.ts';

/** 经济运行情况, 主要问题, 工作基础 */
const TELLS = wordList(
  `现状 背景 成效 成就 成绩 回顾 形势 机遇 挑战 问题 困难 短板 不足 工作总结 经验 做法 历程 概况 基础和 基础与 ${each('基本 发展 完成 进展 实施 执行 运行', '情况')}`,
);
const ENDS_TELLING = wordList(
  `${each('发展 现实 工作 现有 规划 良好', '基础')} ${each('发展 面临 面临的 外部', '环境')} 主要工作 优势`,
);
export const tellsPast = (words: string): boolean =>
  words.startsWith('基础') || TELLS.some(words) || ENDS_TELLING.ends(words);

/** 夯实基础, 补齐短板: a task, though it names what is past or lacking. */
const STRESS = wordList('进一步 持续 不断 大力 全力 深入 积极 切实 全面');
const TASKS = wordList(
  '夯实 强化 筑牢 打牢 完善 巩固 加强 提升 建立 健全 推进 加快 构建 打造 深化 优化 补齐 破解 解决 防范 应对 增强 发挥 扩大 培育 着力 做优 做强 推广 总结推广',
);
export const setsOut = (words: string): boolean => TASKS.opens(STRESS.behind(withoutMarker(words)));
const LOOKS_BACK = wordList('回顾 成效 成就 完成情况');
export const looksBack = (words: string): boolean => LOOKS_BACK.some(words) || words.endsWith('总结');

/** What heads a part that sets out what shall be done. */
export const AHEAD = wordList(
  '目标 任务 举措 措施 路径 安排 打算 部署 思路 总体要求 展望 指标 计划 行动 工程 布局 保障 建议 重点工作 工作重点 着力 加快 推进 强化 提升 加强 深化 构建 打造 实施 完善 优化 推动 促进 健全 建设 培育 扩大 落实 要求',
);

/** Conditions that someone has to meet are no targets of the document. */
export const CONDITIONS = wordList(
  `${each('出让 准入 申报 申请 资格 认定 支持 奖励 扶持 入驻 竞买 申领 以下 下列', '条件')} ${each('支持 奖励 补贴', '对象')} 适用范围 申报要求 资质要求`,
);

/** 须同时符合下列条件：, 应当具备如下要求： */
const MUST = wordList(each('须 应 需 必须', '达到 满足 符合 具备'));
const MODAL = ['当', '要', '同时'];
const BELOW = wordList('符合以下条件 符合下列条件');
export function asksConditions(text: string): boolean {
  if (!text.endsWith('：')) return false;
  const words = MODAL.reduce((rest, word) => rest.replaceAll(word, ''), text);
  const asks = text.endsWith('条件：') || text.endsWith('要求：');
  return (asks && MUST.near(words, 11)) || BELOW.near(text, 13);
}

export const LOOKING_BACK = wordList(
  `一年来 五年来 近年来 近几年 去年来 去年以来 上年 回顾 ${each('过去 过去的', each('一 五 1 2 3 4 5 6 7 8 9', '年'))} ${each('十一 十二 十三 十四 十五 十六', each('五 五”', '时期， 期间， 以来，'))}`,
);
const LOOKING_AHEAD = wordList('今年 明年 本年 下一步 接下来 今后 未来 下一阶段 新的一年');
const WORK = wordList('重点做好 重点抓好 重点工作 重点任务 主要目标 主要预期目标 工作安排 工作思路 工作打算');
/** 2026年工作要点, 本届政府将: what such a year is for. */
const OF_YEAR = wordList('重点 要 将 工作 目标 任务 总体要求 主要预期');
const YEAR_FIRST = /^(?:20\d{2}年|本届政府)/;

const stands = (list: WordList, text: string, within: number): boolean =>
  list.in(text).some(({ from }) => from <= within);

export function opensAhead(words: string): boolean {
  const year = YEAR_FIRST.exec(words)?.[0] ?? '';
  return (
    LOOKING_AHEAD.opens(words) ||
    (year !== '' && stands(OF_YEAR, words.slice(year.length), 12)) ||
    stands(WORK, words, 24)
  );
}
