/** `npm run measure-search`: bytes and time of the search with 5, 50 and 500 documents, in a browser, on the built page. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SIMPLIFIED_OF } from './converter/read/traditional.ts';
import { fail, isMain } from './house/main.ts';
import { removeAbandoned, workFolder } from './house/output.ts';
import { places } from './house/places.ts';
import { bundleOfDrafts } from './search/bundle.ts';
import { multiplied } from './search/corpus.ts';
import { readSearchData } from './search/data.ts';
import { documentsOf } from './search/documents.ts';
import { blocksOf, type Draft } from './search/draft.ts';
import { type Measured, measure } from './search/measure.ts';
import { serve } from './serve.ts';

const counts = [5, 50, 500] as const;

/** The finished search page with another index in the place of its own. */
async function siteWith(files: ReadonlyMap<string, string | Uint8Array>, folder: string): Promise<void> {
  const page = await readFile(join(places.dist, 'search', 'index.html'), 'utf8');
  const index = /data-folder="([^"]+)"/.exec(page)?.[1];
  if (!index) throw new Error('dist/search/ 里没有检索页，请先运行 npm run build');
  for (const part of ['search', 'assets', 'boot.js'])
    await cp(join(places.dist, part), join(folder, part), { recursive: true });
  for (const [name, content] of files) {
    const path = join(folder, index, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
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

async function run(
  drafts: readonly Draft[],
  count: number,
  data: Awaited<ReturnType<typeof readSearchData>>,
): Promise<void> {
  const many = multiplied(drafts, count);
  const started = performance.now();
  const { files } = await bundleOfDrafts(many, data, SIMPLIFIED_OF);
  const built = performance.now() - started;
  const folder = await workFolder('search');
  await siteWith(files, folder);
  const site = await serve({ root: folder });
  try {
    const texts = many
      .filter((draft) => draft.kind === 'policy')
      .slice(0, 50)
      .flatMap((draft) => blocksOf(draft).map((block) => block.search));
    const disk = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    print(count, built, disk, await measure(site.address, texts));
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  await removeAbandoned();
  const data = await readSearchData(join(places.generated, 'data'), []);
  const drafts = documentsOf(data, SIMPLIFIED_OF);
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((n) => n > 0);
  for (const count of asked.length > 0 ? asked : counts) await run(drafts, count, data);
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await main().catch(fail);
