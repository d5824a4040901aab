/** Tables that explain words: 术语 | 解释, 简称 | 全称. */
import type { Passage } from '../../passages.ts';
import type { Cell, Row, Table } from '../../tree.ts';
import { bare, type FoundDefinition } from './definition.ts';

const WORDS = /^(?:名词|术语|词语|用语|概念|词汇|专有名词|专业术语)(?:名称)?$/;
const MEANINGS = /^(?:名词|术语|词语)?(?:解释|释义|含义|定义|注释|内涵|说明|解释说明)$/;
const SHORT = /^(?:英文|中文)?(?:简称|缩写|缩略语|缩略词|英文缩写|代称)$/;
const FULL = /^(?:中文|英文)?(?:全称|全名|名称全称|对应全称|含义|解释|释义)$/;

const textOf = (cell: Cell): string => cell.paragraphs.map((p) => p.text.trim()).join('\n');
const plain = (cell: Cell): string => textOf(cell).replace(/\s/g, '');

interface Columns {
  readonly word: number;
  readonly meaning: number;
  readonly short: boolean;
}

function columnsOf(row: Row): Columns | null {
  const column = (named: RegExp): number => row.cells.find((cell) => named.test(plain(cell)))?.column ?? -1;
  const pairs = [
    { word: column(WORDS), meaning: column(MEANINGS), short: false },
    { word: column(SHORT), meaning: column(FULL), short: true },
  ];
  return pairs.find(({ word, meaning }) => word >= 0 && meaning >= 0) ?? null;
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
  const full = columns.short ? text : '';
  return {
    term,
    aliases: columns.short ? [text] : [],
    text,
    kind: columns.short ? 'abbreviation' : 'glossary',
    range: { from: 0, to: passage.text.text.length },
    full,
    short: columns.short ? term : '',
    local: columns.short,
    passage: index,
    anchor: passage.anchor,
  };
}
