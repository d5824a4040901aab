/** Margin notes: what the records say about a passage, in as few words as a margin holds. */
import { apart, quotesApart } from '../../scripts/converter/read/apart.ts';
import type { Check, Reference, Value } from '../schemas/index.ts';
import { groupBy } from './collect.ts';
import type { Duty } from './data.ts';
import { escapeHtml } from './html.ts';
import { note as words } from './strings.ts';
import { agencyUrl, policyUrl } from './urls.ts';

export interface Aside {
  readonly html: string;
  /** Lines that it takes where a line holds so many characters. */
  readonly lines: (perLine: number) => number;
}

export interface PassageRecords {
  readonly values: readonly Value[];
  readonly duties: readonly Duty[];
  readonly checks: readonly Check[];
  readonly references: readonly Reference[];
  /** Slips of the original that stay as they are. */
  readonly slips: readonly { readonly reason: string; readonly editor: boolean }[];
  /** What a target asks for a year, as markup; '' where nothing says from where it starts. */
  readonly paceOf?: (value: Value) => string;
}

const most = 5;
const signs: Readonly<Record<Value['op'], string>> = {
  eq: '',
  gt: '>',
  ge: '≥',
  lt: '<',
  le: '≤',
  approx: '≈',
  range: '',
  growth: '',
  rank: '',
};

/** `≥350亿元`: the number as written, with its bound as a sign where the words do not hold it. */
export function amountOf(value: Value): string {
  if (value.masked) return `${apart(value.valueText)}（${words.masked}）`;
  // In a table the unit stands in a cell of its own.
  const unit = /\d$/.test(value.valueText) ? value.unit : '';
  return `${signs[value.op]}${apart(value.valueText)}${apart(unit)}`;
}

export const yearOf = (value: Value): string => (value.year ? `${value.year}年` : '');

const isPromise = (value: Value): boolean => value.class === 'target' || value.class === 'interim';

const line = (label: string, html: string, kind = ''): string =>
  `<p${kind ? ` class="${kind}"` : ''}><i>${label}</i> ${html}</p>`;

function targetLink(value: Value): string {
  const anchor = value.id.slice(value.policy.length + 1);
  return `<a href="#${anchor}">${escapeHtml(`${apart(value.indicator)} ${amountOf(value)}`)}</a>`;
}

/** Targets of one kind and year share a line: a margin is narrow. */
function targetLines({ values, paceOf }: PassageRecords, page: string): string[] {
  const promises = values.filter(isPromise);
  const left = promises.length > most ? promises.length - most : 0;
  const groups = groupBy(promises.slice(0, most), (value) =>
    [words[value.class], yearOf(value)].join(' ').trim(),
  );
  // The mark stands before a drawing: behind it, it would begin a line.
  const told = (value: Value, i: number, all: readonly Value[]): string =>
    `${targetLink(value)}${i < all.length - 1 ? '；' : ''}${paceOf?.(value) ?? ''}`;
  const lines = [...groups].map(([label, group]) => line(label, group.map(told).join('')));
  return left > 0 ? [...lines, `<p><a href="${page}">${words.more(left)}</a></p>`] : lines;
}

function dutyLine(duties: readonly Duty[]): string[] {
  if (duties.length === 0) return [];
  const names = duties.map(({ agency, role, inferred }) => {
    const part = role === 'lead' ? `（${words.lead}${inferred ? `，${words.inferred}` : ''}）` : '';
    return `<a href="${agencyUrl(agency.id)}">${escapeHtml(agency.name)}</a>${part}`;
  });
  return [line(words.duty, names.join('、'))];
}

const isDoubtful = (check: Check): boolean => check.verdict === 'differs';

const checkLines = (checks: readonly Check[]): string[] =>
  checks.filter(isDoubtful).map((check) => line(words.check, escapeHtml(check.note || check.formula), 'x'));

const linksTo = (references: readonly Reference[]): Reference[] =>
  references.filter((r) => r.cites && r.cites !== r.policy);

const citeLines = (references: readonly Reference[]): string[] =>
  linksTo(references).map((r) =>
    line(words.cites, `<a href="${policyUrl(r.cites ?? '')}">《${escapeHtml(apart(r.title))}》</a>`),
  );

const correctionLines = (values: readonly Value[]): string[] =>
  values.flatMap((value) =>
    value.correction ? [line(words.corrected, escapeHtml(value.correction.reason), 'e')] : [],
  );

/** What waits behind the chip of a phone: 3 目标 · 1 存疑. */
function contentsOf(records: PassageRecords, inTable: boolean): string {
  const counts: readonly (readonly [number, string])[] = [
    [inTable ? 0 : records.values.filter(isPromise).length, words.target],
    [inTable ? 0 : records.duties.length, words.body],
    [records.checks.filter(isDoubtful).length, words.doubt],
    [linksTo(records.references).length, words.cites],
  ];
  const counted = counts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  const told = [
    ...(records.slips.length > 0 ? [words.sic] : []),
    ...(records.values.some((value) => value.correction) ? [words.corrected] : []),
  ];
  return [...counted, ...told].join(' · ');
}

const plain = (html: string): number => html.replace(/<[^>]*>/g, '').length;

/** The note beside a block, or null where there is nothing to say; `anchor` is the measure it leads to. */
export function asideFor(anchor: string, records: PassageRecords, inTable = false): Aside | null {
  const page = `${anchor}/`;
  const lines = [
    // A table shows its own targets and bodies.
    ...(inTable ? [] : [...targetLines(records, page), ...dutyLine(records.duties)]),
    ...checkLines(records.checks),
    ...citeLines(records.references),
    ...records.slips.map(({ reason, editor }) =>
      line(words.sic, escapeHtml(quotesApart(reason)), editor ? 'e' : ''),
    ),
    ...correctionLines(records.values),
  ];
  if (lines.length === 0) return null;
  return {
    html: `<a href="${page}">${words.label}<b${records.checks.some(isDoubtful) ? ' class="x"' : ''}>${contentsOf(records, inTable)}</b></a>${lines.join('')}`,
    lines: (perLine) => lines.reduce((sum, html) => sum + Math.ceil(plain(html) / perLine), 1),
  };
}
