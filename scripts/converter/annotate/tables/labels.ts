/** What a header says besides time, unit and kind of figure, and how it goes with the name of a row. */
import { listed } from '../../words/listed.ts';
import { has, type Token, tokensOf, wordsOf } from '../../words/tokens.ts';
import { findTimes } from '../time/find.ts';
import type { RoledColumn } from './column-roles.ts';
import { isMeasure } from './measures.ts';
import { rowName } from './names.ts';
import { endsInOne, unsquared, without, withYear } from './spelling.ts';

/** 目标值, 预算数, 绝对数 say what a figure is, not of what; 合计 is all of it. */
const KINDS = new Set(
  listed(
    '年 度 期 年度 规划 预期 发展 主要 工作 阶段 阶段性 建设 总体 量化 考核 基期 基准 基 基数 现状 实际 完成 预计 目标 计划 任务 预算 决算 执行 安排 草案 调整 年初 上年 本年 同期 累计 绝对 年末 期末 期初 初 末 底 实绩 全年 指标 数据 总 到 至 当年 第一年 第二年 第三年 第四年 第五年 数量 金额 数值 数额 数 值 额 量 情况 合计 小计 总额 总量 总数 （ ） ( )',
  ),
);
/** 决算数, 执行数 in one cell with what they are of: 决算数管委会. */
const FIGURES = new Set(listed('决算数 预算数 执行数 预计数 完成数 预算科目'));

const isKind = ({ text }: Token): boolean =>
  KINDS.has(text) || (endsInOne(text, '数值额量') && KINDS.has(text.slice(0, -1)));

function withoutKinds(tokens: readonly Token[]): readonly Token[] {
  const others = tokens.filter(({ text }) => !FIGURES.has(text));
  return others.every(isKind) ? [] : others;
}

/** What is left of words that say what a figure is; '' where they say no more. */
export const plainLabel = (words: string): string => wordsOf(withoutKinds(tokensOf(words)));

/** 以上年同期为100: how an index is reckoned. */
const RECKONED = /[（(]?以?上年(?:同[期月])?[为=＝]100[）)]?/g;
const SIGNS = /[（(]?[%‰±]+[）)]?|（\s*）|^[、，：的]+|[、，：]+$/g;

export const withoutTimes = (words: string): string =>
  findTimes(words).reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), words);

function labelOfHead(head: string): string {
  const bare = withYear(unsquared(head).replace(RECKONED, ''));
  const words = rowName(withoutTimes(bare)).name.replace(SIGNS, '');
  return plainLabel(words);
}

const LEVELS = new Set(listed('地方 中央 城镇 农村 城乡 本级 全国 国 省 市 县 区 州 乡'));

/** 全市, 市级, 城镇职工: whose or of whom, so it stands before what is measured. */
function saysWhose(label: string): boolean {
  const [first, ...more] = tokensOf(label);
  if (first === undefined || label.length > 7) return false;
  const level = LEVELS.has(first.text) || LEVELS.has(without(first.text, '级')) || has(first, 'here');
  return (
    (level && more.every(({ text }) => text === '本级' || text === '级')) ||
    (label.length > 2 && endsInOne(label, '省市县州旗'))
  );
}

/** 债务余额 over 一般债务 is 一般债务余额; 分年度任务 over 乡镇 one after the other. */
function under(upper: string, lower: string): string {
  if (upper === '' || lower.includes(upper.slice(-2))) return lower;
  if (upper.includes(lower)) return upper;
  if (lower.endsWith(upper.slice(0, 2))) return lower + upper.slice(2);
  return saysWhose(lower) && isMeasure(upper) ? lower + upper : upper + lower;
}

/** 分年度任务 of 分年度任务 over 2026年; '' of 2025年目标. */
export function labelOf({ heads }: RoledColumn): string {
  const labels = heads.map(labelOfHead).filter((label) => label !== '');
  return plainLabel(labels.reduce(under, ''));
}

const WHEN = new Set(listed('年末 年底 期末 本年 当年 全年 累计'));

/** 存款 of 年末存款. */
function measuredBy(label: string): string {
  const tokens = tokensOf(label);
  return wordsOf(tokens.slice(WHEN.has(tokens[0]?.text ?? '') ? 1 : 0));
}

/** The name of a figure from its row and its column, in the words of both. */
export function joinedName(row: string, label: string): string {
  const measured = measuredBy(label);
  if (label === '' || measured === '' || row.includes(measured)) return row === '' ? label : row;
  if (row === '' || label.includes(row)) return label;
  if (measured.slice(-2) === row.slice(-2) || (measured === '产量' && isMeasure(row))) return row;
  const before = saysWhose(label) || (!isMeasure(label) && isMeasure(row));
  return before ? `${label}${row}` : `${row}${label}`;
}
