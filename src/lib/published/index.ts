/** What the site publishes as data: made while somebody edits, written before the pages by a build. */
import type { Policy } from '../../schemas/index.ts';
import { type Library, library } from '../data.ts';
import { site } from '../strings.ts';
import { absolute, policyUrl, urls } from '../urls.ts';
import type { PackageFacts } from './datapackage.ts';
import { gathered, type Piece, type Published, publish } from './files.ts';
import { pictureFiles } from './pictures.ts';
import { listsSource, placedSource, type Source } from './source.ts';
import { readSummary, type Summary, summaryOf } from './summary.ts';

function factsOf(policies: readonly Policy[], host: URL | undefined): PackageFacts {
  const sources = policies.map((p) => ({
    title: p.title,
    ...(p.sourceUrl || host ? { path: p.sourceUrl || absolute(policyUrl(p.id), host) } : {}),
  }));
  const homepage = host ? absolute(urls.data, host) : undefined;
  return { name: 'celan', title: site.name, description: site.description, homepage, sources };
}

/** `pictured` needs no more of the collection than policies, indicators and the figures of those that have pages. */
export async function* publishedPieces(
  source: Source,
  pictured: Library,
  host: URL | undefined,
): AsyncGenerator<Piece, Published> {
  const published = yield* publish(placedSource(source), factsOf(pictured.policies, host));
  yield* pictureFiles(pictured);
  return published;
}

function listsOf(data: Library): Record<string, readonly unknown[]> {
  return {
    policies: data.policies,
    sections: [...data.sections.values()].flat(),
    values: [...data.values.values()].flat(),
    indicators: data.indicators,
    tables: [...data.tables.values()],
    glossary: data.terms,
    agencies: data.agencies,
    references: data.references,
    checks: [...data.checksAt.values()].flat(),
    themes: data.themes,
  };
}

async function made(host: URL | undefined): ReturnType<typeof gathered> {
  const data = await library();
  return gathered(publishedPieces(listsSource(listsOf(data)), data, host));
}

/** The files themselves, while somebody edits: the records may change under us, so they are made anew. */
export const filesWhileEditing = async (host: URL | undefined): Promise<ReadonlyMap<string, string>> =>
  import.meta.env.DEV ? (await made(host)).files : new Map();

/** The folder of the converter's files, named by the configuration of the build. */
declare const __CELAN_DATA__: string;

/** Sizes and numbers of the files. */
export const published = async (host: URL | undefined): Promise<Summary> =>
  import.meta.env.DEV ? summaryOf(await made(host)) : readSummary(__CELAN_DATA__);
