/** What a growth may be reckoned from: exact amounts of earlier years, and the first and last years of a table's rows. */
import { once } from '../../read/once.ts';
import type { Fact } from './facts.ts';
import { type Called, isAmount, labelled, namesOf } from './lookup.ts';

export interface Past {
  /** The last year before another in which an amount of the name was reached; -Infinity where none was. */
  readonly lastYear: (called: Called, place: string, before: number) => number;
  /** Exact amounts of a name in a year: lists in the order of the text. */
  readonly inYear: (called: Called, place: string, year: number) => readonly (readonly Fact[])[];
  /** The amounts of the first and the last year in rows of a table whose names begin so, outside a column. */
  readonly inRows: (table: string, column: number, core: string) => FirstAndLast;
}

export interface FirstAndLast {
  readonly first: Fact | undefined;
  readonly last: Fact | undefined;
}

/** What was reached, not what is planned on the way. */
const told = ({ value }: Fact): boolean => value.class === 'baseline' || value.class === 'fact';

const label = (place: string, year: number | null, name: string): string => [place, year, name].join('|');

function yearsOf(facts: readonly Fact[]): Past['lastYear'] {
  const byName = labelled(facts.filter(told), (f) => namesOf(f).map((name) => label(f.place, null, name)));
  const years = new Map(
    [...byName].map(([name, list]) => [name, [...new Set(list.map((f) => f.value.year ?? 0))]]),
  );
  return (called, place, before) => {
    const all = namesOf(called).flatMap((name) => years.get(label(place, null, name)) ?? []);
    return Math.max(...all.filter((year) => year < before));
  };
}

function exactOf(facts: readonly Fact[]): Past['inYear'] {
  const lists = labelled(facts, (f) => namesOf(f).map((name) => label(f.place, f.value.year, name)));
  return (called, place, year) =>
    namesOf(called).flatMap((name) => {
      const list = lists.get(label(place, year, name));
      return list ? [list] : [];
    });
}

function firstAndLast(rows: readonly Fact[]): FirstAndLast {
  const years = rows.map((f) => f.value.year ?? 0);
  const of = (year: number): Fact | undefined => rows.find((f) => f.value.year === year);
  return { first: of(Math.min(...years)), last: of(Math.max(...years)) };
}

/** Rows of the same name are asked for again and again: looked up once. */
function rowsOf(facts: readonly Fact[]): Past['inRows'] {
  const tables = labelled(facts, ({ value }) => (value.table ? [value.table.id] : []));
  const known = new Map<string, FirstAndLast>();
  return (table, column, core) => {
    const key = [table, column, core].join('|');
    const found =
      known.get(key) ??
      firstAndLast(
        (tables.get(table) ?? []).filter((f) => f.core.startsWith(core) && f.value.table?.col !== column),
      );
    known.set(key, found);
    return found;
  };
}

export function pastOf(facts: readonly Fact[]): Past {
  const dated = once(() => facts.filter((f) => isAmount(f) && f.value.year !== null));
  const exact = once(() => dated().filter((f) => f.value.op === 'eq'));
  const [lastYear, inYear, inRows] = [
    once(() => yearsOf(exact())),
    once(() => exactOf(exact())),
    once(() => rowsOf(dated())),
  ];
  return {
    lastYear: (...asked) => lastYear()(...asked),
    inYear: (...asked) => inYear()(...asked),
    inRows: (...asked) => inRows()(...asked),
  };
}
