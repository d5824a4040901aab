/** Which heads and rows of a table are totals, and which columns add up. */
import { holdsAny, wordList } from '../../words/word-list.ts';

const TOTALS = wordList('总计 合计 共计 总和 汇总 总数 全省合计 全市合计 全区合计 全县合计');

/** 合计, 合计（万元） */
export const isTotal = (label: string): boolean =>
  TOTALS.has(label) ||
  (holdsAny(label.slice(2, 3), '（(') && label.startsWith('合计') && holdsAny(label.slice(-1), '）)'));

export const isPartTotal = (label: string): boolean => label.endsWith('小计');

/** 其中：…, #: part of the row above. */
const PARTS = wordList('其中 # ——');
export const isPlain = (label: string): boolean =>
  !isTotal(label) && !isPartTotal(label) && !PARTS.opens(label);

const spared = (head: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ''), head);

const OF_ONE = wordList(
  '单个 单位 平均 人均 均值 户均 率 占 比重 比例 增速 增幅 排名 位次 序号 密度 强度 每 % ％ 年份 单价',
);
/** Averages and shares add up to nothing. */
export const isAdditive = (head: string): boolean => !OF_ONE.some(spared(head, ['单位数']));

/** Houses and people are counted, money and land are measured: only what is measured is rounded. */
const COUNTED = wordList('数 户 人 家 个 所 座 处 辆 台 件 项 村 床位 学位 支');
const MEASURED = wordList('万 亿 元 吨 亩 公里 平方 ㎡');
export const isCounted = (head: string): boolean =>
  COUNTED.some(spared(head, ['数额', '数量（', '人均'])) && !MEASURED.some(head);

const SUMS = wordList('合计 总计 小计 共计');
const SUM_ENDINGS = wordList('总数 总量');
export const isSumHead = (head: string): boolean =>
  (SUMS.some(head) || SUM_ENDINGS.ends(head)) && isAdditive(head);
