/** Writes all files of data/ from the converter's records; run by the build, before the pages, which tell their sizes. */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf } from './house/address.ts';
import { drawing } from './house/drawing.ts';
import { fail, isMain } from './house/main.ts';
import { places, publishedFolder } from './house/places.ts';
import { assertWhole } from './house/sums.ts';

class Files {
  readonly #begun = new Set<string>();

  append(path: string, text: string): void {
    if (!this.#begun.has(path)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, '');
      this.#begun.add(path);
    }
    appendFileSync(path, text);
  }
}

/** Resolves to an exit code. */
export async function publishData(): Promise<number> {
  await assertWhole(places.generated);
  const data = join(places.generated, 'data');
  const { site } = addressOf(process.env);
  const { recordsSource, picturedFrom, publishedPieces, summaryFile, summaryOf } = await drawing(
    () => import('../src/lib/published/from-files.ts'),
  );
  rmSync(publishedFolder, { recursive: true, force: true });
  const pieces = publishedPieces(recordsSource(data), await picturedFrom(data), new URL(site));
  const files = new Files();
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) {
      writeFileSync(summaryFile(data), JSON.stringify(summaryOf(value)));
      return 0;
    }
    files.append(join(publishedFolder, value[0]), value[1]);
  }
}

if (isMain(import.meta.url)) process.exitCode = await publishData().catch(fail);
