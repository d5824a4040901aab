/** Publishing straight from the converter's files, with no more of them in memory than is needed at a time. */
import { join } from 'node:path';
import type { Check, Value } from '../../schemas/index.ts';
import { type Library, libraryOf, NOTHING } from '../library.ts';
import { batchesIn, readShared } from '../records.ts';
import type { Source } from './source.ts';

export { publishedPieces } from './index.ts';
export { summaryFile, summaryOf } from './summary.ts';

export const recordsSource =
  (folder: string): Source =>
  (name) =>
    batchesIn(join(folder, `${name}.json`));

/** What the pictures of indicators are drawn from: figures that belong to a concept, and what was found out about them. */
export async function picturedFrom(folder: string): Promise<Library> {
  const { policies, indicators } = await readShared(folder);
  const values: Value[] = [];
  for await (const batch of batchesIn<Value>(join(folder, 'values.json')))
    values.push(...batch.filter((value) => value.concept !== null));
  const checks: Check[] = [];
  for await (const batch of batchesIn<Check>(join(folder, 'checks.json'))) checks.push(...batch);
  return libraryOf({ ...NOTHING, policies, indicators, values, checks });
}
