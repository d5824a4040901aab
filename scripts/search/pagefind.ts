/** The Pagefind index: one record a document, whose words are pairs of characters. */
import { gunzipSync } from 'node:zlib';
import { pairTokens, singleTokens } from '../../src/client/search/tokens.ts';
import { blocksOf, type Draft, lengthOf } from './draft.ts';

/**
 * How many places of words one index file holds: many small files make each query cheap and the list of files long, so
 * that the best size grows with the root of the text. Pagefind reads it from the environment only.
 */
function setFileSize(drafts: readonly Draft[]): void {
  const characters = drafts.reduce((sum, draft) => sum + lengthOf(draft), 0);
  const size = Math.max(800, Math.round(800 * Math.sqrt(characters / 110_000)));
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(size);
}

export interface PagefindIndex {
  /** Names of the records, in the order of the drafts. */
  readonly pages: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Pairs first; single characters behind them, so that a query of one character is exact as well. */
function wordsOf(draft: Draft): string {
  const blocks = blocksOf(draft).map((block) => block.search);
  return [...blocks.flatMap(pairTokens), ...blocks.flatMap(singleTokens)].join(' ');
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind：${errors.join('；')}`);
}

const wanted = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|index\/.*\.pf_index)$/;

/** The record of each document, by the address that it was given; its own text is not needed, the site brings its own. */
function pagesOf(
  written: readonly { path: string; content: Uint8Array }[],
  drafts: readonly Draft[],
): string[] {
  const pages = new Map<string, string>();
  for (const { path, content } of written) {
    const page = /^fragment[/\\](.+)\.pf_fragment$/.exec(path)?.[1];
    const url = page && /"url":"\/([^"]+)"/.exec(gunzipSync(content).toString('utf8'))?.[1];
    if (page && url) pages.set(decodeURIComponent(url), page);
  }
  return drafts.map((draft) => {
    const page = pages.get(draft.id);
    if (!page) throw new Error(`Pagefind：${draft.id} 没有写入索引`);
    return page;
  });
}

export async function indexDrafts(drafts: readonly Draft[]): Promise<PagefindIndex> {
  setFileSize(drafts);
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({});
    refuse(errors);
    if (!index) throw new Error('Pagefind：没有建立索引');
    for (const draft of drafts) {
      const added = await index.addCustomRecord({
        url: `/${draft.id}`,
        content: wordsOf(draft),
        language: 'unknown',
      });
      refuse(added.errors);
    }
    const written = await index.getFiles();
    refuse(written.errors);
    const files = written.files.map(({ path, content }) => ({ path: path.replaceAll('\\', '/'), content }));
    const kept = files
      .filter(({ path }) => wanted.test(path))
      .map(({ path, content }) => [path, content] as const);
    return { pages: pagesOf(files, drafts), files: new Map(kept) };
  } finally {
    await pagefind.close();
  }
}
