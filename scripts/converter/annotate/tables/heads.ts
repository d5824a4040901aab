/** Which rows of a table head its columns, and what stands over each column. */
import type { Cell, Row, Table } from '../../tree.ts';
import { holding } from '../../words/listed.ts';
import { isBlank, isFigure, isYear, plainText } from './cell-content.ts';
import { holdsYear } from './header-words.ts';
import { holdsWords, withoutEcho } from './spelling.ts';

export interface Heads {
  /** For each column the words of the cells over it, from the top, each once. */
  readonly over: readonly (readonly string[])[];
  /** Rows that head columns. */
  readonly rows: ReadonlySet<Row>;
  /** A caption or （单位：万元） that stands in a row of its own over all columns. */
  readonly captions: readonly string[];
  /** Rows of figures and names. */
  readonly body: readonly Row[];
}

const filledCells = (row: Row): Cell[] => row.cells.filter((c) => !isBlank(plainText(c)));

const saysCaption = (text: string): boolean =>
  text.startsWith('表') || text.includes('单位：') || text.includes('续表');

/** One cell over the whole table: its title. */
function isTitleRow(row: Row, columns: number): boolean {
  const filled = filledCells(row);
  const [only] = filled;
  if (filled.length !== 1 || !only || columns < 2) return false;
  return only.colspan >= Math.max(2, columns - 1) || saysCaption(plainText(only));
}

/** 增值税, 1,250,090, 98.8 in the place of a header: a row like all others. */
function isRowOfFigures(row: Row): boolean {
  const texts = filledCells(row).map(plainText);
  const figures = texts.filter((t) => isFigure(t) && !holdsWords(t.charAt(0))).length;
  return figures >= 2 ? figures >= (texts.length - 1) * 0.6 : figures === 1 && texts.length === 2;
}

const HEADS_MOST = 4;

/** The first rows that the layout took for body rows though they hold no figure, over rows that do. */
function laterHeads(rows: readonly Row[], columns: number): Row[] {
  const heads: Row[] = [];
  for (const row of rows.slice(0, HEADS_MOST)) {
    const texts = filledCells(row).map(plainText);
    const words = texts.filter((t) => !isFigure(t) || isYear(t));
    if (
      texts.length < Math.min(2, columns) ||
      words.length < texts.length ||
      texts.some((t) => t.length > 24)
    )
      break;
    if (!texts.some((t) => HEAD_WORDS(t) || holdsYear(t))) break;
    heads.push(row);
  }
  return heads;
}

/** Words that stand over columns and seldom in them. */
const HEAD_WORDS = holding({
  first: '指标 项目 名称 类别 科目 单位 序号 产品 地区 行业 年份 年度',
  whole: '合计 全市 全省 市级 省级 县级 数量 金额 绝对数 绝对量 产量 比重 指数',
  any: '年末数 年数 预算数 决算数 预计数 执行数 完成数 比上年 同比 增长 增速',
  ending: '名称 指标 科目',
});

function wordsOver(rows: readonly Row[], columns: number): string[][] {
  const over: string[][] = Array.from({ length: columns }, () => []);
  for (const row of rows)
    for (const cell of row.cells) {
      const words = withoutEcho(plainText(cell));
      if (words === '') continue;
      for (let c = cell.column; c < Math.min(columns, cell.column + cell.colspan); c += 1) {
        const heads = over[c];
        if (heads && !heads.includes(words)) heads.push(words);
      }
    }
  return over;
}

function read(table: Table): Heads {
  const marked = table.rows.filter((r) => r.kind === 'header');
  const titles = marked.filter((r) => isTitleRow(r, table.columns));
  const named = marked.filter((r) => !titles.includes(r) && filledCells(r).length > 0 && !isRowOfFigures(r));
  const rest = table.rows.filter((r) => r.kind === 'body');
  const later = named.length > 0 ? [] : laterHeads(rest, table.columns);
  const heads = [...named, ...later];
  return {
    over: wordsOver(heads, table.columns),
    rows: new Set(heads),
    captions: titles.flatMap((r) => filledCells(r).map(plainText)),
    body: later.length > 0 ? rest.filter((r) => !later.includes(r)) : rest,
  };
}

const KNOWN = new WeakMap<Table, Heads>();

/** Asked for by several readers, worked out once a table. */
export function headsOf(table: Table): Heads {
  const known = KNOWN.get(table) ?? read(table);
  KNOWN.set(table, known);
  return known;
}
