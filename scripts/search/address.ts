/** The folder of the search files carries a hash of all that they are made from, so that each may be kept for ever. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

const data = ['policies', 'sections', 'glossary', 'agencies', 'indicators', 'themes'] as const;
const code = ['scripts/search', 'src/client/search'] as const;

export interface Inputs {
  /** Of the program. */
  readonly program: string;
  /** Of the collection: usually the same. */
  readonly collection: string;
  /** Paths of other builds that are searched as well. */
  readonly parts: readonly string[];
}

/** Files whose bytes decide what the index holds. */
function inputsOf({ program, collection }: Inputs): string[] {
  const records = data.map((name) => join(collection, '.generated', 'data', `${name}.json`));
  const programs = code.flatMap((folder) =>
    readdirSync(join(program, folder))
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(program, folder, name)),
  );
  const synonyms = join(collection, 'content', 'vocabulary', 'synonyms.yaml');
  return [...records, synonyms, join(program, 'package-lock.json'), ...programs];
}

const blockSize = 1 << 20;

/** A file in blocks; each is overwritten by the next. */
function* bytesIn(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(blockSize);
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes))
      yield bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** `pagefind/3f2a…/`: known before the index is written, so that pages can name it. */
export function searchFolder(inputs: Inputs): string {
  const hash = createHash('sha256').update(inputs.parts.join(' '));
  for (const path of inputsOf(inputs))
    if (existsSync(path)) for (const block of bytesIn(path)) hash.update(block);
  return `pagefind/${hash.digest('hex').slice(0, 12)}/`;
}
