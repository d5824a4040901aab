/** The search index of the built pages; run by the build, after the pages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { form, type Pointer, pointerFile } from '../src/client/search/records.ts';
import { SIMPLIFIED_OF } from './converter/read/traditional.ts';
import { readVocabulary } from './converter/read/vocabulary.ts';
import { addressOf } from './house/address.ts';
import { fail, isMain } from './house/main.ts';
import { places, root } from './house/places.ts';
import { searchFolder } from './search/address.ts';
import { writeBundle } from './search/bundle.ts';
import { documentsOf } from './search/documents.ts';
import { readNames } from './search/names.ts';
import { Output } from './search/output.ts';

const generated = join(places.generated, 'data');

async function synonyms(): Promise<readonly (readonly string[])[]> {
  const text = await readFile(join(places.vocabulary, 'synonyms.yaml'), 'utf8').catch(() => '');
  return readVocabulary(new Map([['synonyms.yaml', text]])).vocabulary.synonyms;
}

/** Writes the index into the folder of the built pages. Resolves to an exit code. */
export async function indexSearch(folder: string): Promise<number> {
  const names = await readNames(generated, await synonyms());
  const characters = names.policies.reduce((sum, { source }) => sum + source.characters, 0);
  const { parts } = addressOf(process.env);
  const plan = { words: names, simplified: SIMPLIFIED_OF, parts, characters };
  const address = searchFolder({ program: root, collection: places.home, parts });
  const output = new Output(join(folder, address));
  const drafts = documentsOf(names, generated, SIMPLIFIED_OF);
  const count = await writeBundle(drafts, plan, output);
  const pointer: Pointer = { form, folder: address };
  new Output(folder).write(pointerFile, pointer);
  process.stdout.write(`检索：${count} 处\n`);
  return 0;
}

if (isMain(import.meta.url)) {
  const [folder = places.dist] = process.argv.slice(2);
  process.exitCode = await indexSearch(folder).catch(fail);
}
