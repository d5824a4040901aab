/** 改造面积 of 表3 2026年各县改造面积分解表: what a table without words over its figures tells. */
import { canonical } from '../../read/canonical.ts';
import { listed } from '../../words/listed.ts';
import { has, type Token, tokensOf, wordsOf } from '../../words/tokens.ts';
import { withoutTimes } from './labels.ts';
import { withoutNumbering } from './names.ts';
import { endsInOne, holdsWords, without, withoutBrackets } from './spelling.ts';

/** 统计表, 情况一览表: what the table is, not what it tells. */
const FRAME_WORDS = new Set(
  listed(
    '表 总表 报表 明细表 一览表 统计表 情况表 汇总表 分解表 计划表 决算表 预算表 收支表 情况 统计 一览 汇总 分解 计划 明细 任务 基本 主要 决算 预算 执行 草案',
  ),
);
/** 分地区, 分行业: by what the rows are told apart. */
const APART = new Set(listed('地区 市县 项目 行业 产业 类 级 市 县 区 品种 科目 月'));
const AND = new Set(listed('及 及其 和 与'));
const CHANGE = new Set(listed('增长速度 增速 增长 构成 占比 增幅'));

const endsThere = ({ text }: Token, next: Token | undefined): boolean =>
  (text === '分' && APART.has(next?.text ?? '')) || (AND.has(text) && CHANGE.has(next?.text ?? ''));

function told(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => !has(token, 'here'));
  const cut = tokens.findIndex((token, i) => i > 0 && endsThere(token, tokens[i + 1]));
  const whole = tokens.slice(0, cut < 0 ? tokens.length : cut);
  return whole.slice(Math.max(0, from), whole.findLastIndex(({ text }) => !FRAME_WORDS.has(text)) + 1);
}

/** 表3, 2.13, 三、 before a title, and what stands in brackets. */
const NUMBERS =
  /^(?:附?表\s?\d{1,2}?(?:[-—.]\d+)*[a-z]?[：:\s]*(?=[^\d.]|20\d{2}|$)|\d+(?:\.\d+)+\s?|附[件录]?[：:])/;
/** Heads of columns that stand apart in a line. */
const COLUMNS = /[一-鿿]\s{2,}[一-鿿]/;
const LONGEST = 30;

/** A line that ends with 表 or a bracket closes a title; any other goes on in the next line. */
const closes = (title: string): boolean => endsInOne(title, '表）)');

/** The last title of the lines above a table. */
function titleOf(lines: readonly string[]): string {
  const titles = lines
    .filter((line) => !COLUMNS.test(line.trim()))
    .map((line) => withoutNumbering((canonical(line).split('单位：')[0] ?? '').trim().replace(NUMBERS, '')))
    .map((line) => line.replace(/\s|\d{5,}$/g, ''))
    .filter((line) => line.length > 1 && holdsWords(line));
  return titles.reduce((title, line) => (closes(title) ? line : title + line), '');
}

function nameInLines(lines: readonly string[]): string {
  const words = withoutTimes(withoutBrackets(titleOf(lines))).replace(/^各[省市县区乡镇]*/, '');
  const name = without(wordsOf(told(tokensOf(words))), '的');
  return name.length > 1 && name.length <= LONGEST ? name : '';
}

/** The caption tells more than the heading over it. */
export const nameInCaption = (lines: readonly string[], heading: string): string =>
  nameInLines(lines) || nameInLines([heading]);
