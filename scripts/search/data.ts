/** The converter's records that the search is built from, one at a time: a file of many is longer than any string may be. */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from '../../src/schemas/index.ts';

const blockSize = 1 << 20;

/** A file in blocks; each is overwritten by the next. */
export function* bytesIn(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(blockSize);
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes))
      yield bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

const newline = 10;

/** The converter writes a record a line. */
function* linesIn(path: string): Generator<string> {
  let rest = Buffer.alloc(0);
  for (const block of bytesIn(path)) {
    const bytes = Buffer.concat([rest, block]);
    let from = 0;
    for (let to = bytes.indexOf(newline); to >= 0; to = bytes.indexOf(newline, from)) {
      yield bytes.toString('utf8', from, to);
      from = to + 1;
    }
    rest = bytes.subarray(from);
  }
  yield rest.toString('utf8');
}

export function* recordsIn<T>(folder: string, kind: string): Generator<T> {
  for (const line of linesIn(join(folder, `${kind}.json`)))
    if (line.startsWith('{')) yield JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line) as T;
}

/** The sections of one policy after another, in the order of the policies. */
export function* sectionsIn(folder: string): Generator<readonly Section[]> {
  let own: Section[] = [];
  for (const section of recordsIn<Section>(folder, 'sections')) {
    if (own[0] && own[0].policy !== section.policy) {
      yield own;
      own = [];
    }
    own.push(section);
  }
  if (own.length > 0) yield own;
}
