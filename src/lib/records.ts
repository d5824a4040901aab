/**
 * The converter's files, read back: all of a collection, or one policy after another. A record a line, so that no file
 * has to be one string, which has an end at half a thousand megabytes.
 */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check, Policy, Reference, Section, TableRecord, Value } from '../schemas/index.ts';
import type { Records } from './library.ts';

const CHUNK = 1 << 20;

type Owned = { readonly policy: string };

function parsed<T>(line: string, path: string): T {
  try {
    return JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line) as T;
  } catch {
    throw damaged(path);
  }
}

const damaged = (path: string): Error => new Error(`${path} 不完整或已损坏，请重新运行 npm run convert。`);

const NEWLINE = 10;

/** A file in pieces that end with a line. */
async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const piece = Buffer.allocUnsafe(rest.length + CHUNK);
      rest.copy(piece);
      const { bytesRead } = await file.read(piece, rest.length, CHUNK);
      if (bytesRead === 0) return;
      const end = piece.lastIndexOf(NEWLINE, rest.length + bytesRead - 1) + 1;
      yield piece.subarray(0, end);
      rest = piece.subarray(end, rest.length + bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Cut as bytes: a long string in Chinese characters would take twice the memory, and twice the time. */
function linesOf(piece: Buffer): string[] {
  const lines: string[] = [];
  for (let from = 0; from < piece.length; ) {
    const to = piece.indexOf(NEWLINE, from);
    lines.push(piece.toString('utf8', from, to));
    from = to + 1;
  }
  return lines;
}

/** A list as the converter writes it, some records at a time: `[`, one record a line, `]`. */
export async function* batchesIn<T>(path: string): AsyncGenerator<T[]> {
  for await (const piece of piecesOf(path)) {
    const lines = linesOf(piece);
    const closed = lines.at(-1) === ']';
    yield lines.filter((line) => line.length > 1).map((line) => parsed<T>(line, path));
    if (closed) return;
  }
  throw damaged(path);
}

type Wanted<T> = (record: T) => boolean;

async function all<T>(folder: string, name: string, wanted: Wanted<T> = () => true): Promise<T[]> {
  const batches: T[][] = [];
  for await (const batch of batchesIn<T>(join(folder, `${name}.json`))) batches.push(batch.filter(wanted));
  return batches.flat();
}

/** What the documents say together, and what is said about each. */
export async function readShared(folder: string): Promise<Pick<Records, (typeof SHARED)[number]>> {
  const [policies, terms, agencies, indicators, themes] = await Promise.all([
    all<Records['policies'][number]>(folder, 'policies'),
    all<Records['terms'][number]>(folder, 'glossary'),
    all<Records['agencies'][number]>(folder, 'agencies'),
    all<Records['indicators'][number]>(folder, 'indicators'),
    all<Records['themes'][number]>(folder, 'themes'),
  ]);
  return { policies, terms, agencies, indicators, themes };
}

const SHARED = ['policies', 'terms', 'agencies', 'indicators', 'themes'] as const;

/** All, or what belongs to some policies; what documents say together is whole, but for the series of indicators. */
export async function readRecords(folder: string, only?: readonly string[]): Promise<Records> {
  const wanted = new Set(only);
  const own = ({ policy }: Owned): boolean => only === undefined || wanted.has(policy);
  const [shared, sections, values, tables, references, checks, report, redirects] = await Promise.all([
    readShared(folder),
    all<Section>(folder, 'sections', own),
    all<Value>(folder, 'values', own),
    all<TableRecord>(folder, 'tables', own),
    all<Reference>(folder, 'references', own),
    all<Check>(folder, 'checks', own),
    all<Records['report'][number]>(folder, 'report', own),
    all<Records['redirects'][number]>(folder, 'redirects', own),
  ]);
  return {
    ...shared,
    policies: shared.policies.filter(({ id }) => own({ policy: id })),
    indicators: only
      ? shared.indicators.map((i) => ({ ...i, series: i.series.filter(own) }))
      : shared.indicators,
    sections,
    values,
    tables,
    references,
    checks,
    report,
    redirects,
  };
}

/** The policies of each part that a large collection is built in. */
export const readParts = (folder: string): Promise<{ readonly policies: readonly string[] }[]> =>
  all(folder, 'parts');

export interface PolicyRecords {
  readonly policy: Policy;
  readonly sections: readonly Section[];
  readonly values: readonly Value[];
  readonly tables: readonly TableRecord[];
  readonly references: readonly Reference[];
  readonly checks: readonly Check[];
}

/** Takes the records of one policy after another from a file that holds them in the order of the policies. */
export function taker<T extends Owned>(folder: string, name: string): (policy: string) => Promise<T[]> {
  const batches = batchesIn<T>(join(folder, `${name}.json`));
  let waiting: T[] = [];
  return async (policy) => {
    const taken: T[] = [];
    for (;;) {
      const end = waiting.findIndex((record) => record.policy !== policy);
      taken.push(...(end < 0 ? waiting : waiting.slice(0, end)));
      waiting = end < 0 ? [] : waiting.slice(end);
      if (end >= 0) return taken;
      const { value, done } = await batches.next();
      if (done) return taken;
      waiting = value;
    }
  };
}

/** One policy at a time, however many there are. */
export async function* readPolicies(
  folder: string,
  policies: readonly Policy[],
): AsyncGenerator<PolicyRecords> {
  const sections = taker<Section>(folder, 'sections');
  const values = taker<Value>(folder, 'values');
  const tables = taker<TableRecord>(folder, 'tables');
  const references = taker<Reference>(folder, 'references');
  const checks = taker<Check>(folder, 'checks');
  for (const policy of policies) {
    const { id } = policy;
    yield {
      policy,
      sections: await sections(id),
      values: await values(id),
      tables: await tables(id),
      references: await references(id),
      checks: await checks(id),
    };
  }
}
