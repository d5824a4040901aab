/** The converter's records that the search is built from. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agency, Indicator, Policy, Section, Term, ThemeRecord } from '../../src/schemas/index.ts';

export interface SearchData {
  readonly policies: readonly Policy[];
  readonly sections: readonly Section[];
  readonly terms: readonly Term[];
  readonly agencies: readonly Agency[];
  readonly indicators: readonly Indicator[];
  readonly themes: readonly ThemeRecord[];
  readonly synonyms: readonly (readonly string[])[];
}

async function read<T>(folder: string, name: string): Promise<T[]> {
  return JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as T[];
}

export async function readSearchData(folder: string, synonyms: SearchData['synonyms']): Promise<SearchData> {
  const [policies, sections, terms, agencies, indicators, themes] = await Promise.all([
    read<Policy>(folder, 'policies'),
    read<Section>(folder, 'sections'),
    read<Term>(folder, 'glossary'),
    read<Agency>(folder, 'agencies'),
    read<Indicator>(folder, 'indicators'),
    read<ThemeRecord>(folder, 'themes'),
  ]);
  return { policies, sections, terms, agencies, indicators, themes, synonyms };
}
