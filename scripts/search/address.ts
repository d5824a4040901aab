/** The folder of the search files carries a hash of all that they are made from, so that each may be kept for ever. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../house/places.ts';

const data = ['policies', 'sections', 'glossary', 'agencies', 'indicators', 'themes'] as const;
const code = ['scripts/search', 'src/client/search'] as const;

/** Files whose bytes decide what the index holds. */
function inputsOf(root: string): string[] {
  const records = data.map((name) => join(places.generated, 'data', `${name}.json`));
  const programs = code.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(root, folder, name)),
  );
  return [...records, join(places.vocabulary, 'synonyms.yaml'), join(root, 'package-lock.json'), ...programs];
}

/** `pagefind/3f2a…/`: known before the index is written, so that pages can name it. */
export function searchFolder(root: string): string {
  const hash = createHash('sha256');
  for (const path of inputsOf(root)) if (existsSync(path)) hash.update(readFileSync(path));
  return `pagefind/${hash.digest('hex').slice(0, 12)}/`;
}
