/** Writes all files of the search, a document at a time: none is kept. */
import { type Catalog, type CatalogDocument, files } from '../../src/client/search/records.ts';
import type { Draft, Simplified } from './draft.ts';
import { numbering, outlineOf, textFilesOf } from './outline.ts';
import { Outlines } from './outlines.ts';
import type { Output } from './output.ts';
import { SideFiles, type WordLists } from './side-files.ts';
import { simplifier } from './simplify.ts';
import { ROOM, Volumes } from './volumes.ts';

export interface Plan {
  readonly words: WordLists;
  readonly simplified: Simplified;
  /** Paths of other builds that are searched as well. */
  readonly parts: readonly string[];
  /** About how many characters there will be. */
  readonly characters: number;
  /** Characters that a volume of the index may hold. */
  readonly room?: number;
}

const infoOf = ({ id, kind, title, docNumber, region, year }: Draft) => ({
  id,
  kind,
  title,
  docNumber,
  region,
  year,
});

/** Resolves to the number of places that can be found. */
export async function writeBundle(
  drafts: Iterable<Draft> | AsyncIterable<Draft>,
  plan: Plan,
  output: Output,
): Promise<number> {
  const names = { themes: numbering(), bodies: numbering() };
  const side = new SideFiles(plan.words, plan.simplified);
  const outlines = new Outlines(output);
  const volumes = new Volumes(output.folder, plan.characters, plan.room ?? ROOM);
  const toSimplified = simplifier(plan.simplified);
  const infos: ReturnType<typeof infoOf>[] = [];
  try {
    for await (const draft of drafts) {
      await volumes.add(draft);
      outlines.add(infos.length, draft, outlineOf(draft, names));
      side.add(draft);
      for (const [n, pack] of textFilesOf(draft, toSimplified).entries())
        output.write(files.pack(draft.id, n), pack);
      infos.push(infoOf(draft));
    }
    const count = await volumes.finish();
    outlines.finish();
    for (const [name, value] of side.files) output.write(name, value);
    output.write(files.edges, volumes.edges);
    const documents = infos.map(
      (info, i): CatalogDocument => ({
        ...info,
        page: volumes.pageOf(info.id),
        shard: outlines.shardOf(i, info.kind),
      }),
    );
    const { themes, bodies } = names;
    const catalog: Catalog = {
      documents,
      themes: themes.names,
      bodies: bodies.names,
      heavy: side.heavy,
      volumes: count,
      parts: plan.parts,
    };
    output.write(files.catalog, catalog);
    return outlines.places;
  } finally {
    await volumes.abandon();
  }
}
