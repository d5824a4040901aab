/** Records → the documents of the index: each policy, and one list of names a kind. */
import type { Agency, Indicator, Policy, Term, ThemeRecord } from '../../src/schemas/index.ts';
import type { SearchData } from './data.ts';
import { type Draft, draftOfNames, type Name, type Simplified } from './draft.ts';
import { draftOfPolicy, type Facets } from './policy-draft.ts';

interface Place {
  readonly policy: string;
  readonly anchor: string;
}

function namesAt<T>(
  records: readonly T[],
  places: (record: T) => readonly Place[],
  name: (record: T) => string,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const record of records)
    for (const { policy, anchor } of places(record)) {
      const key = `${policy}/${anchor}`;
      found.set(key, [...new Set([...(found.get(key) ?? []), name(record)])]);
    }
  return found;
}

const facetsOf = ({ themes, agencies }: SearchData): Facets => ({
  themes: namesAt(
    themes,
    (theme) => theme.measures,
    (theme) => theme.name,
  ),
  bodies: namesAt(
    agencies,
    (agency) => agency.duties,
    (agency) => agency.name,
  ),
});

function nameOfTerm({ id, term, aliases, definitions, occurrences }: Term): Name {
  const policies = new Set(occurrences.map((use) => use.policy)).size;
  const note = definitions[0]?.text.replace(/\s+/g, '') ?? (policies > 0 ? `${policies} 份文件用到` : '');
  return { id, words: [term, ...aliases], note: note.slice(0, 120) };
}

function nameOfAgency({ id, name, aliases, duties, region }: Agency): Name {
  return {
    id,
    words: [name, ...aliases],
    note: [region, duties.length > 0 ? `${duties.length} 项举措` : ''].filter(Boolean).join(' · '),
  };
}

function nameOfIndicator({ id, name, aliases, definition, unit, series }: Indicator): Name {
  const note = [definition, unit && `单位：${unit}`, `${series.length} 份文件`].filter(Boolean).join(' · ');
  return { id, words: [name, ...aliases], note };
}

const nameOfTheme = ({ id, name, definition, measures }: ThemeRecord): Name => ({
  id,
  words: [name],
  note: `${definition}${measures.length} 处举措`,
});

function nameOfPolicy({ id, title, shortTitle, docNumber, issuer, region }: Policy): Name {
  const words = [...new Set([shortTitle, title, docNumber, issuer])].filter(Boolean);
  return { id, words, note: region };
}

export function documentsOf(data: SearchData, simplified: Simplified): Draft[] {
  const facets = facetsOf(data);
  const sections = Map.groupBy(data.sections, (section) => section.policy);
  // Only indicators of the concept list have a page of their own.
  const indicators = data.indicators.filter((indicator) => indicator.matched && indicator.series.length > 0);
  return [
    ...data.policies.map((policy) =>
      draftOfPolicy(policy, sections.get(policy.id) ?? [], facets, simplified),
    ),
    draftOfNames('title', '政策', data.policies.map(nameOfPolicy), simplified),
    draftOfNames('term', '术语', data.terms.map(nameOfTerm), simplified),
    draftOfNames('indicator', '指标', indicators.map(nameOfIndicator), simplified),
    draftOfNames('agency', '责任单位', data.agencies.map(nameOfAgency), simplified),
    draftOfNames('theme', '主题', data.themes.map(nameOfTheme), simplified),
  ].filter((draft) => draft.places.length > 0);
}
