/** Casts the pages of single measures from the frame that the page builder left; run by the build, after the pages. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './house/address.ts';
import { drawing } from './house/drawing.ts';
import { fail, isMain } from './house/main.ts';
import { places } from './house/places.ts';

const { site, base } = addressOf(process.env);

/** Writes them into the folder of the built pages. Resolves to an exit code. */
export async function writeSharePages(folder: string): Promise<number> {
  const { MOULD, castFrom, sharePages } = await drawing(() => import('../src/lib/share/pages.ts'));
  const frame = join(folder, 'policies', MOULD.policy);
  const cast = castFrom(readFileSync(join(frame, MOULD.anchor, 'index.html'), 'utf8'));
  rmSync(frame, { recursive: true });
  let count = 0;
  for await (const pages of sharePages(join(places.generated, 'data'), new URL(site)))
    for (const page of pages) {
      const home = join(folder, page.path.slice(base.length));
      mkdirSync(home);
      writeFileSync(join(home, 'index.html'), cast(page));
      count += 1;
    }
  process.stdout.write(`单条网页：${count} 页\n`);
  return 0;
}

if (isMain(import.meta.url)) {
  const [folder = places.dist] = process.argv.slice(2);
  process.exitCode = await writeSharePages(folder).catch(fail);
}
