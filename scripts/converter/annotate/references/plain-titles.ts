/** A title without 《》 right before the bracket that gives its number: 根据省政府关于渡口的通知（某政发〔2020〕5号）. */
import type { Range } from '../../tree.ts';
import { wordList } from '../../words/word-list.ts';
import { withoutMarker } from '../terms/clauses.ts';

const KIND = wordList(
  '通知 意见 决定 决议 请示 报告 批复 函 办法 条例 规定 细则 方案 规划 纲要 公告 通告 命令 措施 指引 指南 目录 标准 规范 计划 要点',
);
const EDGES = '，,。；;：:！？!?\n）)】';
const LONGEST = 120;

/** Words before a title that are no part of it; 你们, 我省 and the like, too. */
const LEAD = wordList(
  '根据 按照 依据 依照 参照 遵照 贯彻落实 落实 执行 贯彻 转发 印发了 下发 下发的 印发的 出台 出台的 发布 发布的 报来 报来的 报送 报送的 废止 原 现将 现行',
);
const WHOSE = /[你我][们省市区县委部局厅院校司办]的?/g;
const SHORTEST_BEHIND = 6;

function clauseFrom(text: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i > 0 && at - i < LONGEST; i -= 1) {
    const char = text.charAt(i);
    if ('》”）)'.includes(char)) depth += 1;
    if ('《“（('.includes(char)) depth -= 1;
    if (depth <= 0 && EDGES.includes(text.charAt(i - 1)) && !'》”）)'.includes(text.charAt(i - 1))) return i;
    if (depth < 0) return i + 1;
  }
  return Math.max(0, at - LONGEST);
}

/** Where the title begins in the clause: behind what leads to it; 、 inside 关于… is part of it. */
function titleFrom(clause: string): number {
  const marker = clause.length - withoutMarker(clause).length;
  const about = clause.indexOf('关于', marker);
  const head = clause.slice(marker, about < 0 ? clause.length : about + 2);
  const listed = head.lastIndexOf('、') + 1;
  const behind = head.slice(listed);
  const longest = about < 0 ? behind.length - SHORTEST_BEHIND : behind.length;
  const whose = Array.from(behind.matchAll(WHOSE), ({ 0: words, index }) => index + words.length);
  const leads = [...LEAD.in(behind).map(({ to }) => to), ...whose].filter((to) => to <= longest);
  const lead = Math.max(0, ...leads);
  return marker + listed + lead + ('和与及'.includes(behind.charAt(lead) || '.') ? 1 : 0);
}

/** The title that ends at `at`, just before a bracket; null for other words. */
export function plainTitleBefore(text: string, at: number): Range | null {
  const from = clauseFrom(text, at);
  const clause = text.slice(from, at);
  const kind = KIND.before(clause.replace(/[》”]$/, '').replace(/[（(][^（）()]{1,12}[）)]$/, ''));
  if (clause.endsWith('》') || kind === '') return null;
  const start = from + titleFrom(clause);
  const title = text.slice(start, at);
  const whole = title.length >= 8 && (title.includes('关于') || !/[《》]/.test(title));
  return whole ? { from: start, to: at } : null;
}
