/**
 * What earlier runs worked out, by the sum of everything that it depends on: the converter's own code, the packages
 * it uses, the file, its YAML, the word lists. A damaged note is as good as none.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Remember } from '../converter/pipeline.ts';
import { root } from './places.ts';

const sum = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Anything that can change what a conversion gives. */
export function sumOfProgram(): string {
  const code = ['scripts/converter', 'src/schemas'].flatMap((folder) => filesIn(join(root, folder)));
  const files = [...code, join(root, 'package-lock.json')];
  return sum([process.version, ...files.map((file) => sum(readFileSync(file)))].join('\n'));
}

export interface Memory {
  readonly remember: Remember;
  readonly knows: (key: readonly unknown[]) => boolean;
  /** How often something was known, and how often it had to be worked out. */
  readonly counts: { known: number; made: number };
  /** Drops what this run had no use for. */
  readonly forget: () => void;
}

const SUM_LENGTH = 64;

/** The sum of the content stands before it, so that half a file is noticed. */
function recall(path: string): { value: unknown } | null {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(SUM_LENGTH);
    return bytes.toString('latin1', 0, SUM_LENGTH) === sum(content) ? { value: deserialize(content) } : null;
  } catch {
    return null;
  }
}

function note(path: string, value: unknown): void {
  const content = serialize(value);
  const making = `${path}.${process.pid}`;
  try {
    writeFileSync(making, Buffer.concat([Buffer.from(sum(content), 'latin1'), content]));
    renameSync(making, path);
  } catch {
    // A memory that cannot be kept (a full disk) costs time, not correctness.
    rmSync(making, { force: true });
  }
}

export function memoryIn(folder: string, program: string = sumOfProgram()): Memory {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const counts = { known: 0, made: 0 };
  const nameOf = (key: readonly unknown[]): string => sum(`${program}\n${JSON.stringify(key)}`);
  const knows = (key: readonly unknown[]): boolean => existsSync(join(folder, nameOf(key)));
  const remember: Remember = (key, make) => {
    const name = nameOf(key);
    used.add(name);
    const known = recall(join(folder, name));
    if (known) {
      counts.known += 1;
      return known.value as ReturnType<typeof make>;
    }
    const value = make();
    counts.made += 1;
    note(join(folder, name), value);
    return value;
  };
  const forget = (): void => {
    for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
  };
  return { remember, knows, counts, forget };
}
