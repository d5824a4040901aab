/** The search index of the built pages; run by the build, after the pages. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SIMPLIFIED_OF } from './converter/read/traditional.ts';
import { readVocabulary } from './converter/read/vocabulary.ts';
import { fail, isMain } from './house/main.ts';
import { places, root } from './house/places.ts';
import { searchFolder } from './search/address.ts';
import { bundleOf } from './search/bundle.ts';
import { readSearchData } from './search/data.ts';

const generated = join(places.generated, 'data');

async function synonyms(): Promise<readonly (readonly string[])[]> {
  const text = await readFile(join(places.vocabulary, 'synonyms.yaml'), 'utf8').catch(() => '');
  return readVocabulary(new Map([['synonyms.yaml', text]])).vocabulary.synonyms;
}

/** Writes the index into the folder of the built pages. Resolves to an exit code. */
export async function indexSearch(folder: string): Promise<number> {
  const data = await readSearchData(generated, await synonyms());
  const { files, places: count } = await bundleOf(data, SIMPLIFIED_OF);
  const target = join(folder, searchFolder({ program: root, collection: places.home }));
  for (const [name, content] of files) {
    const path = join(target, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  process.stdout.write(`检索：${count} 处，${files.size} 个文件\n`);
  return 0;
}

if (isMain(import.meta.url)) {
  const [folder = places.dist] = process.argv.slice(2);
  process.exitCode = await indexSearch(folder).catch(fail);
}
