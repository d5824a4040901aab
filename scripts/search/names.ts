/** What the search knows besides the texts: lists of names, what stands at a place, words that mean the same. */

import { join } from 'node:path';
import { batchesIn } from '../../src/lib/records.ts';
import type { Agency, Indicator, Policy, Term, ThemeRecord } from '../../src/schemas/index.ts';
import { apart } from '../converter/read/apart.ts';
import { opening } from '../converter/read/characters.ts';
import { type Draft, draftOfNames, type Name, type Simplified } from './draft.ts';
import type { Facets } from './policy-draft.ts';

interface Place {
  readonly policy: string;
  readonly anchor: string;
}

export interface Names {
  readonly policies: readonly Policy[];
  readonly facets: Facets;
  readonly lists: Readonly<Record<'term' | 'indicator' | 'agency' | 'theme', readonly Name[]>>;
  /** All that can be offered or spelled. */
  readonly words: readonly string[];
  /** Groups of words that mean the same. */
  readonly alike: readonly (readonly string[])[];
}

function note(places: readonly Place[], name: string, found: Map<string, string[]>): void {
  for (const { policy, anchor } of places) {
    const key = `${policy}/${anchor}`;
    const names = found.get(key);
    if (!names) found.set(key, [name]);
    else if (!names.includes(name)) names.push(name);
  }
}

function nameOfTerm({ id, term, aliases, definitions, occurrences }: Term): Name {
  const policies = new Set(occurrences.map((use) => use.policy)).size;
  const words = definitions[0]?.text.replace(/\s+/g, '') ?? (policies > 0 ? `${policies} 份文件用到` : '');
  return { id, words: [term, ...aliases], note: opening(words, 120) };
}

function nameOfAgency({ id, name, aliases, duties, region }: Agency): Name {
  return {
    id,
    words: [name, ...aliases],
    note: [apart(region), duties.length > 0 ? `${duties.length} 项举措` : ''].filter(Boolean).join(' · '),
  };
}

function nameOfIndicator({ id, name, aliases, definition, unit, series }: Indicator): Name {
  const words = [definition, unit && `单位：${unit}`, `${series.length} 份文件`].filter(Boolean).join(' · ');
  return { id, words: [name, ...aliases], note: words };
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

/** Only what is needed of each record stays in memory. */
export async function readNames(folder: string, synonyms: readonly (readonly string[])[]): Promise<Names> {
  const facets = { themes: new Map<string, string[]>(), bodies: new Map<string, string[]>() };
  const lists = { term: [] as Name[], indicator: [] as Name[], agency: [] as Name[], theme: [] as Name[] };
  const indicators: string[] = [];
  const all = <T>(kind: string): AsyncGenerator<T[]> => batchesIn<T>(join(folder, `${kind}.json`));
  for await (const terms of all<Term>('glossary')) lists.term.push(...terms.map(nameOfTerm));
  for await (const agencies of all<Agency>('agencies')) {
    for (const { duties, name } of agencies) note(duties, name, facets.bodies);
    lists.agency.push(...agencies.map(nameOfAgency));
  }
  for await (const some of all<Indicator>('indicators')) {
    const matched = some.filter((indicator) => indicator.matched);
    indicators.push(...matched.map(({ name }) => name));
    // Only indicators of the concept list have a page of their own.
    lists.indicator.push(...matched.filter(({ series }) => series.length > 0).map(nameOfIndicator));
  }
  for await (const themes of all<ThemeRecord>('themes')) {
    for (const { measures, name } of themes) note(measures, name, facets.themes);
    lists.theme.push(...themes.map(nameOfTheme));
  }
  const policies: Policy[] = [];
  for await (const some of all<Policy>('policies')) policies.push(...some);
  const terms = lists.term.map(({ words }) => words);
  const agencies = lists.agency.flatMap(({ words }) => words.slice(0, 1));
  return {
    policies,
    facets,
    lists,
    words: [...new Set([...terms.flat(), ...agencies, ...indicators])],
    alike: [...synonyms, ...terms.filter((words) => words.length > 1)],
  };
}

/** A list of names a kind. */
export function draftsOfNames({ policies, lists }: Names, simplified: Simplified): Draft[] {
  const drafts = [
    draftOfNames('title', '政策', policies.map(nameOfPolicy), simplified),
    draftOfNames('term', '术语', lists.term, simplified),
    draftOfNames('indicator', '指标', lists.indicator, simplified),
    draftOfNames('agency', '责任单位', lists.agency, simplified),
    draftOfNames('theme', '主题', lists.theme, simplified),
  ];
  return drafts.filter(({ places }) => places.length > 0);
}
