/** What a figure of a table is called and whose it is: from its row, its column, its cell and the caption. */
import type { TableCellRef } from '../../passages.ts';
import { holding, listed } from '../../words/listed.ts';
import { tokensOf, wordsOf } from '../../words/tokens.ts';
import type { Frame, Part } from './frame.ts';
import { joinedName, plainLabel, withoutTimes } from './labels.ts';
import { isMeasure } from './measures.ts';
import type { Column } from './points.ts';
import { isTotal } from './row-names.ts';
import { endsInOne, holdsWords, without } from './spelling.ts';
import { isPlace } from './subjects.ts';

export interface Naming {
  readonly indicator: string;
  readonly subject: string;
}

/** 比上年增长, 增减情况: how it changed, not what. */
const CHANGES = new Set(
  listed(
    '年均 平均 累计 同比 环比 比 较 上年 去年 上年末 同期 同 末 底 比上年 增长 增长率 增长速度 增速 增幅 涨幅 涨跌 涨跌幅 涨跌幅度 涨 跌 幅 增减 增减率 情况 变化 变化率 升降 下降 幅度 速度 率 同口径 可比',
  ),
);

/** GDP of GDP增速; '' of 比上年增长. */
const withoutChange = (label: string): string => {
  const words = tokensOf(withoutTimes(label));
  return plainLabel(wordsOf(words.filter(({ text }) => !CHANGES.has(text) && holdsWords(text))));
};

const PART_WORDS = new Set(listed('占 为 完成'));
const SAYS_PART = holding({ ending: '比 比重 比例 占比 率 份额 构成' });

/** 占预算比例 of 为预算的%, 完成调整预算比例 of 决算数完成调整预算数的%. */
function shareLabel({ heads }: Column): string {
  const words = (heads.at(-1) ?? '').replace(/[（(]?[%‰][）)]?|20\d{2}年/g, '');
  const tokens = tokensOf(words);
  const at = tokens.findIndex(({ text }) => PART_WORDS.has(text));
  if (at < 0 || SAYS_PART(words)) return words;
  const named = wordsOf(tokens.slice(at + 1).filter(({ text }) => !PART_WORDS.has(text) && text !== '的'));
  const whole = named.endsWith('算数') ? without(named, '数') : named;
  return whole === '' ? words : `${tokens[at]?.text === '完成' ? '完成' : '占'}${whole}比例`;
}

/** 工业增加值 of 表4 分类工业增加值增速, where the rows are 国有企业, 制造业. */
function measuredInCaption({ told }: Frame): string {
  const tokens = tokensOf(told);
  const from = tokens.findIndex(({ text }) => !BY_KIND.has(text));
  const to = tokens.findLastIndex(({ text }) => !CHANGES.has(text)) + 1;
  const name = wordsOf(tokens.slice(Math.max(0, from), to));
  return isMeasure(name) ? name : '';
}
const BY_KIND = new Set(listed('分 各 行业 类 分类 地区 产业 分行业 分产业 分地区 主要'));

/** The words of the column for what is measured: a growth is one of the figures beside it. */
function labelFor(frame: Frame, column: Column, at: number): string {
  const own = frame.labels[at] ?? '';
  if (column.role === 'growth') return withoutChange(own) || (frame.labels[frame.besideOf(at)] ?? '');
  if (column.role === 'share') return shareLabel(column) || own;
  return own;
}

/** 设区市, 县城 before a figure say whose it is; 男, 女 belong to its name. */
const withCell = (naming: Naming, label: string): Naming => {
  if (label === '') return naming;
  const { indicator, subject } = naming;
  return endsInOne(label, '市县区镇乡村省')
    ? { indicator, subject: label }
    : { indicator: `${label}${indicator}`, subject };
};

/** 一般公共预算支出合计 of a table of 一般公共预算支出: a total is one of what the table tells. */
const rowFor = ({ told }: Frame, row: string): string =>
  isTotal(row) && isMeasure(told) && !BOTH.some((word) => told.includes(word)) ? `${told}${row}` : row;
const BOTH = listed('收支 及 和 、');

function nameFor(frame: Frame, ref: TableCellRef, column: Column): Naming {
  const at = ref.cell.column;
  const label = labelFor(frame, column, at);
  const row = rowFor(frame, frame.nameOf(ref).name);
  if (frame.byYear) return { indicator: label || frame.told, subject: '' };
  if (isPlace(label)) return { indicator: row, subject: label };
  if (!frame.partOf(at).compares) {
    const alone = column.role === 'growth' && frame.besideOf(at) < 0;
    if (column.role === 'share')
      return { indicator: row.includes(label) ? row : `${row}${label}`, subject: '' };
    const changed = label === '' && alone && !isMeasure(row);
    return { indicator: joinedName(row, changed ? measuredInCaption(frame) : label), subject: '' };
  }
  const measured = label || frame.told;
  if (measured === '') return { indicator: row, subject: '' };
  return { indicator: measured, subject: isTotal(row) || row === measured ? '' : row };
}

/** For each column the first that names its figures in the same way: with the same words, in the same part of the table. */
function namesakes(frame: Frame): number[] {
  const parts = new Map<Part, Map<string, number>>();
  return frame.columns.map((column, at) => {
    const part = frame.partOf(at);
    const alike = parts.get(part) ?? new Map<string, number>();
    parts.set(part, alike);
    const words = `${column.role} ${frame.besideOf(at) < 0} ${labelFor(frame, column, at)}`;
    const first = alike.get(words) ?? at;
    alike.set(words, first);
    return first;
  });
}

export type NamingReader = (ref: TableCellRef, column: Column, label: string) => Naming;

/** Names the figures of a table row by row; those of a row that are called alike share their name. */
export function namingIn(frame: Frame): NamingReader {
  const first = namesakes(frame);
  let row = -1;
  let names: Naming[] = [];
  return (ref, column, label) => {
    if (ref.rowIndex !== row) names = [];
    row = ref.rowIndex;
    const at = first[ref.cell.column] ?? ref.cell.column;
    const naming = names[at] ?? nameFor(frame, ref, column);
    names[at] = naming;
    return withCell(naming, label);
  };
}
