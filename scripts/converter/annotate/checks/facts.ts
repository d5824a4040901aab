/** The values of a document as facts that can be looked up: what, where, when. */

import type { Passage } from '../../passages.ts';
import type { Cell, Row, Table } from '../../tree.ts';
import type { CheckValue } from './figures.ts';
import { coreOf, likelyOwn, type NameKey, type Naming, nameKeys, ownPlace, placeOf } from './names.ts';
import { cellAt, textOf } from './table-cells.ts';

export interface Fact {
  readonly value: CheckValue;
  readonly key: string;
  readonly core: string;
  readonly place: string;
}

export interface Facts {
  readonly all: readonly Fact[];
  readonly key: NameKey;
  readonly source: string;
}

export interface CheckInput {
  readonly policy: string;
  readonly source: string;
  readonly passages: readonly Passage[];
  readonly values: readonly CheckValue[];
  readonly naming: Naming;
}

const PLACE_CELL = /^[一-鿿]{2,8}(?:省|市|区|县|州)$/;

/** In a table that compares places, the head of the column or of the row says whose figure it is. */
function placesOfTables(passages: readonly Passage[]): (value: CheckValue) => string {
  const places = passages.flatMap(({ cell, text }) => {
    const place = cell && cell.row.kind === 'body' ? placeOfCell(cell.table, cell.row, cell.cell) : '';
    return place === '' ? [] : text.spans.map((span) => ({ ...span, place }));
  });
  return ({ start, end }) => places.find((p) => start >= p.start && end <= p.end)?.place ?? '';
}

function placeOfCell(table: Table, row: Row, cell: Cell): string {
  const heads = table.rows.filter((r) => r.kind === 'header').map((r) => cellAt(r, cell.column));
  const label = row.cells[0] === cell ? undefined : row.cells[0];
  const texts = [...heads, label].map((c) => (c ? textOf(c) : ''));
  return texts.find((text) => PLACE_CELL.test(text)) ?? '';
}

export function factsOf({ values, passages, naming, source }: CheckInput): Facts {
  const key = nameKeys(naming);
  const own = ownPlace(naming.region) || likelyOwn(values);
  const tablePlace = placesOfTables(passages);
  const all = values.map((value): Fact => {
    const subject = tablePlace(value) || (value.subject ?? '');
    const place = placeOf({ ...value, subject }, { ...naming, own });
    return { value, key: value.concept ?? key(value.indicator), core: coreOf(value.indicator), place };
  });
  return { all, key, source };
}

/** Text of the source between two places, for reading the words around a figure. */
export const between = ({ source }: Facts, from: number, to: number): string =>
  source.slice(Math.max(0, from), Math.max(0, to)).replace(/\s+/g, '');

export const sameRow = (a: CheckValue, b: CheckValue): boolean =>
  a.table !== null && b.table !== null && a.table.id === b.table.id && a.table.row === b.table.row;
