/** The values of a document as facts that can be looked up: what, where, when. */

import type { Passage } from '../../passages.ts';
import { withoutBlanks } from '../../read/blanks.ts';
import { matchesIn } from '../../read/matches.ts';
import { once } from '../../read/once.ts';
import type { Cell, Row, Table } from '../../tree.ts';
import { isPlaceName, lastPlace } from '../words/places.ts';
import type { CheckValue } from './figures.ts';
import { type Amounts, amountsOf, byStart, labelled, lastBefore, placesIn } from './lookup.ts';
import { coreOf, likelyOwn, type NameKey, type Naming, nameKeys, placeOf } from './names.ts';
import { headsOver, textOf } from './table-cells.ts';

export interface Fact {
  readonly value: CheckValue;
  readonly key: string;
  readonly core: string;
  readonly place: string;
}

export interface Facts {
  /** In the order of the text. */
  readonly all: readonly Fact[];
  readonly key: NameKey;
  readonly source: string;
  /** The facts of the table row that a value stands in, itself included. */
  readonly inRow: (value: CheckValue) => readonly Fact[];
  readonly amounts: Amounts;
  /** Where the last 。 or ； before a place stands; -1 where none does. */
  readonly stopBefore: (at: number) => number;
  /** The first place at or behind another at which a sum may be told: 合计, an open bracket, 其中. */
  readonly sumWordFrom: (at: number) => number;
  readonly bracketFrom: (at: number) => number;
  readonly ofWhichFrom: (at: number) => number;
}

export interface CheckInput {
  readonly policy: string;
  readonly source: string;
  readonly passages: readonly Passage[];
  readonly values: readonly CheckValue[];
  readonly naming: Naming;
}

/** In a table that compares places, the head of the column or of the row says whose figure it is. */
function placesOfTables(passages: readonly Passage[]): (value: CheckValue) => string {
  const labels = new Map<Row, string>();
  const places = passages.flatMap(({ cell, text }) => {
    const place = cell?.row.kind === 'body' ? placeOfCell(cell.table, cell.row, cell.cell, labels) : '';
    return place === '' ? [] : text.spans.map((span) => ({ ...span, place }));
  });
  const ordered = places.sort((a, b) => a.start - b.start);
  const starts = ordered.map((p) => p.start);
  return ({ start, end }) => {
    const found = ordered[lastBefore(starts, start + 1)];
    return found && end <= found.end ? found.place : '';
  };
}

/** `labels`: the words of the first cells, which all cells of a row ask for. */
function placeOfCell(table: Table, row: Row, cell: Cell, labels: Map<Row, string>): string {
  const head = headsOver(table, cell.column).find(isPlaceName);
  const [first] = row.cells;
  if (head !== undefined || !first || first === cell) return head ?? '';
  const label = labels.get(row) ?? textOf(first);
  labels.set(row, label);
  return isPlaceName(label) ? label : '';
}

export function factsOf({ values, passages, naming, source }: CheckInput): Facts {
  const key = nameKeys(naming);
  const own = lastPlace(naming.region) || likelyOwn(values);
  const tablePlace = placesOfTables(passages);
  const facts = values.map((value): Fact => {
    const subject = tablePlace(value) || (value.subject ?? '');
    const place = placeOf({ indicator: value.indicator, subject }, own);
    return { value, key: value.concept ?? key(value.indicator), core: coreOf(value.indicator), place };
  });
  const all = byStart(facts);
  return {
    all,
    key,
    source,
    inRow: rowsOf(all),
    amounts: amountsOf(all),
    stopBefore: stopsOf(source),
    sumWordFrom: placesIn(source, /合\s*计|[共总]\s*计|相\s*加/g),
    bracketFrom: placesIn(source, /[（(]/g),
    ofWhichFrom: placesIn(source, /其\s*中/g),
  };
}

const rowLabel = ({ table }: CheckValue): string => (table ? `${table.id} ${table.row}` : '');

function rowsOf(facts: readonly Fact[]): Facts['inRow'] {
  const rows = once(() => labelled(facts, ({ value }) => (value.table ? [rowLabel(value)] : [])));
  return (value) => rows().get(rowLabel(value)) ?? [];
}

function stopsOf(source: string): Facts['stopBefore'] {
  const stops = matchesIn(source, /[。；]/g).map((match) => match.index);
  return (at) => stops[lastBefore(stops, at)] ?? -1;
}

/** Text of the source between two places, for reading the words around a figure. */
export const between = ({ source }: Facts, from: number, to: number): string =>
  withoutBlanks(source.slice(Math.max(0, from), Math.max(0, to)));

export const sameRow = (a: CheckValue, b: CheckValue): boolean =>
  a.table !== null && b.table !== null && a.table.id === b.table.id && a.table.row === b.table.row;
