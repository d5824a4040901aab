/** Tables that explain words: 术语 | 解释, 简称 | 全称. */
import type { Passage } from '../../passages.ts';
import type { Cell, Row, Table } from '../../tree.ts';
import { holding } from '../../words/listed.ts';
import { bare, type FoundDefinition, inline } from './definition.ts';

/** Any word of the header of a column: 名词名称, 单位简称. */
const isWords = holding({ any: '名词 术语 词语 用语 概念 词汇', not: '解释 释义 含义 定义 说明' });
const isMeanings = holding({ any: '解释 释义 含义 定义 注释 内涵 说明' });
const isShort = holding({ any: '简称 缩写 缩略语 缩略词 代称' });
const isFull = holding({ any: '全称 全名 含义 解释 释义' });

const textOf = (cell: Cell): string => cell.paragraphs.map((p) => p.text.trim()).join('\n');
const headOf = (cell: Cell): string => textOf(cell).replace(/\s/g, '');

interface Columns {
  readonly word: number;
  readonly meaning: number;
  readonly short: boolean;
}

const LONGEST_HEAD = 8;

function columnsOf(row: Row): Columns | null {
  const column = (is: (text: string) => boolean): number =>
    row.cells.find((cell) => headOf(cell).length <= LONGEST_HEAD && is(headOf(cell)))?.column ?? -1;
  const pairs = [
    { word: column(isWords), meaning: column(isMeanings), short: false },
    { word: column(isShort), meaning: column(isFull), short: true },
  ];
  return pairs.find(({ word, meaning }) => word >= 0 && meaning >= 0 && word !== meaning) ?? null;
}

const columnsByTable = new WeakMap<Table, Columns | null>();

function columnsIn(table: Table): Columns | null {
  const known = columnsByTable.get(table);
  if (known !== undefined) return known;
  const header = table.rows.find((row) => row.kind === 'header');
  const found = header ? columnsOf(header) : null;
  columnsByTable.set(table, found);
  return found;
}

/** The definition in the row whose word stands in this passage. */
export function tabledAt(passages: readonly Passage[], index: number): FoundDefinition | null {
  const passage = passages[index];
  const ref = passage?.cell;
  if (!passage || !ref || ref.row.kind !== 'body' || ref.paragraph > 0) return null;
  const columns = columnsIn(ref.table);
  if (!columns || ref.cell.column !== columns.word) return null;
  const cell = ref.row.cells.find(({ column }) => column === columns.meaning);
  const text = cell ? textOf(cell) : '';
  const term = bare(textOf(ref.cell));
  if (text === '' || term.length < 2 || term.length > 40) return null;
  const entry = inline(term, text, { from: 0, to: passage.text.text.length }, columns.short);
  const place = { passage: index, anchor: passage.anchor };
  return columns.short
    ? { ...entry, ...place, kind: 'abbreviation', aliases: [text], full: text, short: term }
    : { ...entry, ...place, kind: 'glossary' };
}
