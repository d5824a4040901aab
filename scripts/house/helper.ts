/** Reads the policies that are named, for the memory of a conversion. */
import { join } from 'node:path';
import { readVocabulary } from '../converter/read/vocabulary.ts';
import { readPolicies, readVocabularyFiles } from './content.ts';
import { readInto } from './conversion.ts';
import { fail } from './main.ts';
import { memoryIn } from './memory.ts';
import { places } from './places.ts';

async function help(ids: readonly string[]): Promise<number> {
  const { vocabulary } = readVocabulary(await readVocabularyFiles());
  const folders = await readPolicies(new Set(ids));
  const { remember } = memoryIn(join(places.cache, 'convert'));
  const inputs = folders.flatMap(({ input }) => (input ? [input] : []));
  const say = (line: string): void => void process.stdout.write(`读取 ${line}\n`);
  readInto(inputs, { vocabulary, remember, say });
  return 0;
}

process.exitCode = await help(process.argv.slice(2)).catch(fail);
