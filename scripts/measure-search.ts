/** `npm run measure-search`: bytes and time of the search with 5, 50 and 500 documents, in a browser, on the built page. */
import { readdirSync, statSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SIMPLIFIED_OF } from './converter/read/traditional.ts';
import { fail, isMain } from './house/main.ts';
import { removeAbandoned, workFolder } from './house/output.ts';
import { places } from './house/places.ts';
import { writeBundle } from './search/bundle.ts';
import { multiplied } from './search/corpus.ts';
import { documentsOf } from './search/documents.ts';
import { blocksOf, type Draft, lengthOf } from './search/draft.ts';
import { type Measured, measure } from './search/measure.ts';
import { type Names, readNames } from './search/names.ts';
import { Output } from './search/output.ts';
import { serve } from './serve.ts';

const counts = [5, 50, 500] as const;

/** The finished search page, and where it looks for its index. */
async function siteIn(folder: string): Promise<string> {
  const page = await readFile(join(places.dist, 'search', 'index.html'), 'utf8');
  const index = /data-folder="([^"]+)"/.exec(page)?.[1];
  if (!index) throw new Error('dist/search/ 里没有检索页，请先运行 npm run build');
  for (const part of ['search', 'assets', 'boot.js'])
    await cp(join(places.dist, part), join(folder, part), { recursive: true });
  return join(folder, index);
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(1);

function print(count: number, built: number, disk: number, { first, stub, later, times }: Measured): void {
  const line = [
    `${count} 份文件`,
    `建索引 ${(built / 1000).toFixed(1)} 秒、${kb(disk)} kB`,
    `首个结果 ${kb(first.median)} kB（最多 ${kb(first.max)}），之前的脚本 ${kb(stub)} kB`,
    `之后每次 ${kb(later.median)} kB（第95百分位 ${kb(later.p95)}）`,
    `用时 ${times.median.toFixed(0)} 毫秒（第95百分位 ${times.p95.toFixed(0)}）`,
  ];
  process.stdout.write(`${line.join('\n  ')}\n`);
}

async function run(drafts: readonly Draft[], count: number, words: Names): Promise<void> {
  const many = multiplied(drafts, count);
  const folder = await workFolder('search');
  const index = await siteIn(folder);
  const started = performance.now();
  const characters = many.reduce((sum, draft) => sum + lengthOf(draft), 0);
  await writeBundle(many, { words, simplified: SIMPLIFIED_OF, parts: [], characters }, new Output(index));
  const built = performance.now() - started;
  const site = await serve({ root: folder });
  try {
    const texts = many
      .filter((draft) => draft.kind === 'policy')
      .slice(0, 50)
      .flatMap((draft) => blocksOf(draft).map((block) => block.search));
    print(count, built, sizeOf(index), await measure(site.address, texts));
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  await removeAbandoned();
  const folder = join(places.generated, 'data');
  const names = await readNames(folder, []);
  const drafts: Draft[] = [];
  for await (const draft of documentsOf(names, folder, SIMPLIFIED_OF)) drafts.push(draft);
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((n) => n > 0);
  for (const count of asked.length > 0 ? asked : counts) await run(drafts, count, names);
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await main().catch(fail);
