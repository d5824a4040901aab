/** All files of the search, by name. */
import { type Catalog, files, type Outline, type Shard } from '../../src/client/search/records.ts';
import type { SearchData } from './data.ts';
import { documentsOf } from './documents.ts';
import { blocksOf, type Draft, lengthOf, type Simplified } from './draft.ts';
import { numbering, outlineOf, textFilesOf } from './outline.ts';
import { indexDrafts } from './pagefind.ts';
import { sideFiles } from './side-files.ts';

/** A small site has one file of outlines; in a large one each policy has its own, and lists of names share one. */
const fewPlaces = 3_000;

function shardsOf(drafts: readonly Draft[]): number[] {
  const places = drafts.reduce((sum, draft) => sum + draft.places.length, 0);
  return drafts.map(({ kind }, i) => (places <= fewPlaces || kind !== 'policy' ? 0 : i + 1));
}

/** Above this a word alone weighs more than most queries. */
const often = 10_000;

function heavyPairs(drafts: readonly Draft[]): string[] {
  const counts = new Map<string, number>();
  for (const draft of drafts)
    for (const { search } of blocksOf(draft))
      for (let i = 0; i + 1 < search.length; i++) {
        const pair = search.slice(i, i + 2);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  return [...counts].filter(([, count]) => count > often).map(([pair]) => pair);
}

function shardFiles(outlines: readonly Outline[], shards: readonly number[]): [string, Shard][] {
  const byShard = Map.groupBy(outlines.entries(), ([i]) => shards[i] ?? 0);
  return [...byShard].map(([shard, list]) => [files.shard(shard), Object.fromEntries(list)]);
}

function textFiles(drafts: readonly Draft[], simplified: Simplified): [string, unknown][] {
  const toSimplified = (text: string): string =>
    [...text].map((each) => simplified.get(each) ?? each).join('');
  return drafts.flatMap((draft) =>
    textFilesOf(draft, toSimplified).map((pack, n): [string, unknown] => [files.pack(draft.id, n), pack]),
  );
}

export interface Bundle {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Places that can be found. */
  readonly places: number;
}

export const bundleOf = (data: SearchData, simplified: Simplified): Promise<Bundle> =>
  bundleOfDrafts(documentsOf(data, simplified), data, simplified);

export async function bundleOfDrafts(
  drafts: readonly Draft[],
  data: SearchData,
  simplified: Simplified,
): Promise<Bundle> {
  const themes: string[] = [];
  const bodies: string[] = [];
  const numbers = { themes: numbering(themes), bodies: numbering(bodies) };
  const outlines = drafts.map((draft) => outlineOf(draft, numbers));
  const shards = shardsOf(drafts);
  const index = await indexDrafts(drafts);
  const documents = drafts.map((draft, i) => {
    const { id, kind, title, docNumber, region, year } = draft;
    return {
      id,
      kind,
      page: index.pages[i] ?? '',
      length: lengthOf(draft),
      title,
      docNumber,
      region,
      year,
      shard: shards[i] ?? 0,
    };
  });
  const catalog: Catalog = { documents, themes, bodies, heavy: heavyPairs(drafts) };
  const json = [
    [files.catalog, catalog] as const,
    ...shardFiles(outlines, shards),
    ...textFiles(drafts, simplified),
    ...sideFiles(data, drafts, simplified),
  ];
  const written = json.map(([name, value]) => [name, JSON.stringify(value)] as const);
  const places = drafts.reduce((sum, draft) => sum + draft.places.length, 0);
  return { files: new Map<string, string | Uint8Array>([...index.files, ...written]), places };
}
