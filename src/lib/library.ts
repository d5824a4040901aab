/** The records of a collection, or of one policy of it, indexed: pages ask here and never search a list twice. */
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
  /** How many terms a policy uses. */
  readonly termCount: ReadonlyMap<string, number>;
  readonly agencies: readonly Agency[];
  readonly dutiesAt: ReadonlyMap<string, readonly Duty[]>;
  readonly references: readonly Reference[];
  readonly referencesAt: ReadonlyMap<string, readonly Reference[]>;
  readonly checksAt: ReadonlyMap<string, readonly Check[]>;
  readonly indicators: readonly Indicator[];
  readonly themes: readonly ThemeRecord[];
  readonly report: readonly ReportEntry[];
  readonly slipsAt: ReadonlyMap<string, readonly ReportEntry['slips'][number][]>;
  readonly redirects: readonly Redirect[];
  readonly redirectsOf: ReadonlyMap<string, readonly Redirect[]>;
  readonly themesAt: ReadonlyMap<string, readonly ThemeRecord[]>;
}

export interface Redirect {
  readonly policy: string;
  readonly from: string;
  readonly to: string;
}

export interface Duty {
  readonly agency: Agency;
  readonly role: Agency['duties'][number]['role'];
  readonly inferred: boolean;
}

export const at = (record: { policy: string; anchor: string }): string => `${record.policy}/${record.anchor}`;

/** As the converter wrote them. */
export interface Records {
  readonly policies: readonly Policy[];
  readonly sections: readonly Section[];
  readonly values: readonly Value[];
  readonly tables: readonly TableRecord[];
  readonly terms: readonly Term[];
  readonly agencies: readonly Agency[];
  readonly references: readonly Reference[];
  readonly checks: readonly Check[];
  readonly indicators: readonly Indicator[];
  readonly themes: readonly ThemeRecord[];
  readonly report: readonly ReportEntry[];
  readonly redirects: readonly Redirect[];
}

/** For whoever needs but a part. */
export const NOTHING: Records = {
  policies: [],
  sections: [],
  values: [],
  tables: [],
  terms: [],
  agencies: [],
  references: [],
  checks: [],
  indicators: [],
  themes: [],
  report: [],
  redirects: [],
};

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

/** Each term once a policy, however often it stands there. */
function countTerms(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { occurrences } of terms)
    for (const policy of new Set(occurrences.map((use) => use.policy)))
      counts.set(policy, (counts.get(policy) ?? 0) + 1);
  return counts;
}

export function libraryOf(records: Records): Library {
  return {
    policies: records.policies,
    policy: by(records.policies, (p) => p.id),
    sections: groupBy(records.sections, (s) => s.policy),
    section: by(records.sections, at),
    children: groupBy(records.sections, (s) => `${s.policy}/${s.parent}`),
    values: groupBy(records.values, (v) => v.policy),
    valuesAt: groupBy(records.values, at),
    value: by(records.values, (v) => v.id),
    tables: by(records.tables, at),
    terms: records.terms,
    termsAt: spread(
      records.terms,
      (t) => t.occurrences,
      (t) => t,
    ),
    termCount: countTerms(records.terms),
    agencies: records.agencies,
    dutiesAt: spread(
      records.agencies,
      (a) => a.duties,
      (agency, { role, inferred }) => ({ agency, role, inferred }),
    ),
    references: records.references,
    referencesAt: groupBy(records.references, at),
    checksAt: groupBy(records.checks, at),
    indicators: records.indicators,
    themes: records.themes,
    report: records.report,
    slipsAt: spread(
      records.report.flatMap((entry) => entry.slips.map((slip) => ({ ...slip, policy: entry.policy }))),
      (slip) => [slip],
      (slip) => slip,
    ),
    redirects: records.redirects,
    redirectsOf: groupBy(records.redirects, (r) => r.policy),
    themesAt: spread(
      records.themes,
      (t) => t.measures,
      (t) => t,
    ),
  };
}
