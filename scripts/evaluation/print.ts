/** The table of figures and the list of misses, as text. */
import type { RealLine } from './real.ts';
import { MEASURES, type Measure, type Scores } from './score.ts';
import { f1, precision, recall, type Tally } from './tally.ts';

interface Column {
  readonly title: string;
  readonly measure: Measure;
  readonly figure: (t: Tally) => number | null;
}

const COLUMNS: readonly Column[] = [
  { title: 'text', measure: 'text', figure: recall },
  { title: 'meta', measure: 'meta', figure: recall },
  { title: 'head P', measure: 'headings', figure: precision },
  { title: 'head R', measure: 'headings', figure: recall },
  { title: 'level', measure: 'levels', figure: recall },
  { title: 'items', measure: 'items', figure: recall },
  { title: 'boxes', measure: 'boxes', figure: recall },
  { title: 'cells', measure: 'cells', figure: f1 },
  { title: 'targ P', measure: 'targets', figure: precision },
  { title: 'targ R', measure: 'targets', figure: recall },
  { title: 'targ F1', measure: 'targets', figure: f1 },
  { title: 'year', measure: 'years', figure: recall },
  { title: 'indic', measure: 'indicators', figure: recall },
  { title: 'op', measure: 'operators', figure: recall },
  { title: 'facts', measure: 'facts', figure: recall },
  { title: 'incen', measure: 'incentives', figure: recall },
  { title: 'mask', measure: 'masked', figure: recall },
  { title: 'terms', measure: 'definitions', figure: f1 },
  { title: 'duties', measure: 'duties', figure: f1 },
  { title: 'roles', measure: 'roles', figure: recall },
  { title: 'refs', measure: 'references', figure: f1 },
  { title: 'flt P', measure: 'faults', figure: precision },
  { title: 'flt R', measure: 'faults', figure: recall },
];

const percent = (n: number | null): string => (n === null ? '·' : (100 * n).toFixed(n === 1 ? 0 : 1));

export interface Line {
  readonly name: string;
  readonly scores: Scores;
}

export function figuresTable(lines: readonly Line[]): string {
  const width = Math.max(8, ...lines.map((l) => l.name.length));
  const head = ['name'.padEnd(width), ...COLUMNS.map((c) => c.title.padStart(7))].join(' ');
  const rows = lines.map(({ name, scores }) =>
    [name.padEnd(width), ...COLUMNS.map((c) => percent(c.figure(scores[c.measure])).padStart(7))].join(' '),
  );
  return [head, '-'.repeat(head.length), ...rows].join('\n');
}

export function missesOf({ name, scores }: Line): string {
  const lines = MEASURES.flatMap((measure) => [
    ...scores[measure].missed.map((what) => `  ${measure} − ${what}`),
    ...scores[measure].extra.map((what) => `  ${measure} + ${what}`),
  ]);
  return lines.length === 0 ? '' : [`${name}`, ...lines].join('\n');
}

/** For scripts: figures and counts, one object a document. */
export function asJson({ name, scores }: Line): object {
  const figures = MEASURES.map((m) => {
    const t = scores[m];
    return [m, { ...t, precision: precision(t), recall: recall(t), f1: f1(t) }] as const;
  });
  return { name, ...Object.fromEntries(figures) };
}

const LABELLED = ['targets', 'incentives', 'facts', 'names'] as const;

/** One line a labelled document: how many of its numbers were found, F1, and the names that are right. */
export function realTable(lines: readonly RealLine[]): string {
  const figure = (tally: Tally): string =>
    `${tally.right}/${tally.expected} ${percent(f1(tally))}`.padStart(16);
  const head = ['', ...LABELLED].map((word, i) => (i === 0 ? word : word.padStart(16))).join('');
  const rows = lines.map(({ name, scores }) =>
    [...LABELLED.map((m) => figure(scores[m])), `  ${name}`].join(''),
  );
  return [head, '-'.repeat(head.length), ...rows].join('\n');
}

export function realMisses({ name, scores }: RealLine): string {
  const lines = LABELLED.flatMap((m) => [
    ...scores[m].missed.map((what) => `  ${m} − ${what}`),
    ...scores[m].extra.map((what) => `  ${m} + ${what}`),
  ]);
  return lines.length === 0 ? '' : [name, ...lines].join('\n');
}
