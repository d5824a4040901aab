/** Which figures of one name tell the fact anew, and which stand with another: as part and whole, or in one column. */
import { once } from '../../read/once.ts';
import type { Fact } from './facts.ts';
import type { CheckValue } from './figures.ts';
import { labelled } from './lookup.ts';

/** What has been seen so far, each with the tables in which it stood; '' for none. */
type Seen = Map<string, Set<string>>;

function note(seen: Seen, what: string, table: string): void {
  const tables = seen.get(what);
  if (tables) tables.add(table);
  else seen.set(what, new Set([table]));
}

const NOWHERE: ReadonlySet<string> = new Set();

/** What stands in no table is outside of all. */
const outside = (tables: ReadonlySet<string>, table: string): boolean =>
  table === '' ? tables.size > 0 : tables.size > (tables.has(table) ? 1 : 0);

const wordsOf = ({ anchor, quote }: CheckValue): string => `${anchor} ${quote}`;

/**
 * Two cells of one table are two facts unless they stand in one row; two figures of one sentence always are.
 * 新增 over a plan and 新增 in one of its years are two things, even where both are dated by the last year.
 */
export function tellings(facts: readonly Fact[]): Fact[] {
  const [rows, words, increments]: [Seen, Seen, Seen] = [new Map(), new Map(), new Map()];
  return facts.filter(({ value: v }) => {
    const table = v.table?.id ?? '';
    const row = String(v.table?.row);
    const again =
      outside(rows.get(table) ?? NOWHERE, row) ||
      outside(words.get(wordsOf(v)) ?? NOWHERE, table) ||
      [...increments].some(([place, tables]) => place !== v.place && outside(tables, table));
    if (table !== '') note(rows, table, row);
    note(words, wordsOf(v), table);
    if (v.kind === 'increment') note(increments, v.place, table);
    return !again;
  });
}

export type Together = (a: Fact, b: Fact) => boolean;

const placesOf = (v: CheckValue, n: number | null): string[] => [
  `words ${n} ${wordsOf(v)}`,
  ...(v.table ? [`cell ${n} ${v.table.row} ${v.table.col} ${v.table.id}`] : []),
];

/** The sentence or cell of one figure also holds the other: then the two are part and whole. */
export function togetherIn(facts: readonly Fact[]): Together {
  const lists = once(() => labelled(facts, (f) => placesOf(f.value, f.value.base.value)));
  const holds = (at: Fact, n: number | null): boolean =>
    placesOf(at.value, n).some((place) =>
      lists()
        .get(place)
        ?.some((f) => f !== at),
    );
  return (a, b) => holds(a, b.value.base.value) || holds(b, a.value.base.value);
}
