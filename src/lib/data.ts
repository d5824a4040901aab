/**
 * All records of the site, read once and indexed: pages ask here and never search a list twice.
 * They come straight from the converter's files, which were checked when they were written: the content layer would
 * put all of them into one module of the program, and hundreds of documents are more than one string can hold.
 */
import { readFile } from 'node:fs/promises';
import type {
  Agency,
  Check,
  Indicator,
  Policy,
  Reference,
  Section,
  TableRecord,
  Term,
  ThemeRecord,
  Value,
} from '../schemas/index.ts';
import type { ReportEntry } from '../schemas/report.ts';
import { by, groupBy } from './collect.ts';

export interface Library {
  readonly policies: readonly Policy[];
  readonly policy: ReadonlyMap<string, Policy>;
  /** Sections of a policy in source order. */
  readonly sections: ReadonlyMap<string, readonly Section[]>;
  /** By `policy/anchor`. */
  readonly section: ReadonlyMap<string, Section>;
  readonly children: ReadonlyMap<string, readonly Section[]>;
  readonly values: ReadonlyMap<string, readonly Value[]>;
  readonly valuesAt: ReadonlyMap<string, readonly Value[]>;
  readonly value: ReadonlyMap<string, Value>;
  readonly tables: ReadonlyMap<string, TableRecord>;
  readonly terms: readonly Term[];
  readonly termsAt: ReadonlyMap<string, readonly Term[]>;
  readonly agencies: readonly Agency[];
  readonly dutiesAt: ReadonlyMap<string, readonly Duty[]>;
  readonly references: readonly Reference[];
  readonly referencesAt: ReadonlyMap<string, readonly Reference[]>;
  readonly checksAt: ReadonlyMap<string, readonly Check[]>;
  readonly indicators: readonly Indicator[];
  readonly themes: readonly ThemeRecord[];
  readonly report: readonly ReportEntry[];
  readonly slipsAt: ReadonlyMap<string, readonly string[]>;
  readonly redirects: readonly { policy: string; from: string; to: string }[];
  readonly themesAt: ReadonlyMap<string, readonly ThemeRecord[]>;
}

export interface Duty {
  readonly agency: Agency;
  readonly role: Agency['duties'][number]['role'];
  readonly inferred: boolean;
}

export const at = (record: { policy: string; anchor: string }): string => `${record.policy}/${record.anchor}`;

/** The folder of the records, named by the configuration of the build. */
declare const __CELAN_DATA__: string;

const recordsOf = async <T>(name: string): Promise<T[]> =>
  JSON.parse(await readFile(`${__CELAN_DATA__}${name}.json`, 'utf8')) as T[];

/** Records that name several places, listed under each place. */
function spread<T, P extends { policy: string; anchor: string }, R>(
  records: readonly T[],
  places: (record: T) => readonly P[],
  result: (record: T, place: P) => R,
): Map<string, R[]> {
  const map = new Map<string, R[]>();
  for (const record of records)
    for (const place of places(record)) {
      const list = map.get(at(place)) ?? [];
      list.push(result(record, place));
      map.set(at(place), list);
    }
  return map;
}

async function read(): Promise<Library> {
  const [
    policies,
    sections,
    values,
    tables,
    terms,
    agencies,
    references,
    checks,
    indicators,
    themes,
    report,
    redirects,
  ] = await Promise.all([
    recordsOf<Policy>('policies'),
    recordsOf<Section>('sections'),
    recordsOf<Value>('values'),
    recordsOf<TableRecord>('tables'),
    recordsOf<Term>('glossary'),
    recordsOf<Agency>('agencies'),
    recordsOf<Reference>('references'),
    recordsOf<Check>('checks'),
    recordsOf<Indicator>('indicators'),
    recordsOf<ThemeRecord>('themes'),
    recordsOf<ReportEntry>('report'),
    recordsOf<Library['redirects'][number]>('redirects'),
  ]);
  return {
    policies,
    policy: by(policies, (p) => p.id),
    sections: groupBy(sections, (s) => s.policy),
    section: by(sections, at),
    children: groupBy(sections, (s) => `${s.policy}/${s.parent}`),
    values: groupBy(values, (v) => v.policy),
    valuesAt: groupBy(values, at),
    value: by(values, (v) => v.id),
    tables: by(tables, at),
    terms,
    termsAt: spread(
      terms,
      (t) => t.occurrences,
      (t) => t,
    ),
    agencies,
    dutiesAt: spread(
      agencies,
      (a) => a.duties,
      (agency, { role, inferred }) => ({ agency, role, inferred }),
    ),
    references,
    referencesAt: groupBy(references, at),
    checksAt: groupBy(checks, at),
    indicators,
    themes,
    report,
    slipsAt: spread(
      report.flatMap((entry) => entry.slips.map((slip) => ({ ...slip, policy: entry.policy }))),
      (slip) => [slip],
      (slip) => slip.reason,
    ),
    redirects,
    themesAt: spread(
      themes,
      (t) => t.measures,
      (t) => t,
    ),
  };
}

let once: Promise<Library> | undefined;

/** In development the records may change under us, so they are read again. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return read();
  once ??= read();
  return once;
}
