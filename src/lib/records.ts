/**
 * The converter's files, read back: all of a collection, or one policy after another. A record a line, so that no file
 * has to be one string, which has an end at half a thousand megabytes.
 */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Check, Policy, Reference, Section, TableRecord, Value } from '../schemas/index.ts';
import type { Records } from './library.ts';

const CHUNK = 1 << 20;

function parsed<T>(line: string, path: string): T {
  try {
    return JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line) as T;
  } catch {
    throw damaged(path);
  }
}

const damaged = (path: string): Error => new Error(`${path} 不完整或已损坏，请重新运行 npm run convert。`);

/** A list as the converter writes it, some records at a time: `[`, one record a line, `]`. */
export async function* batchesIn<T>(path: string): AsyncGenerator<T[]> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: CHUNK })) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    const closed = lines.at(-1) === ']';
    yield lines.filter((line) => line.length > 1).map((line) => parsed<T>(line, path));
    if (closed) return;
  }
  throw damaged(path);
}

async function all<T>(folder: string, name: string): Promise<T[]> {
  const batches: T[][] = [];
  for await (const batch of batchesIn<T>(join(folder, `${name}.json`))) batches.push(batch);
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

export async function readRecords(folder: string): Promise<Records> {
  const [shared, sections, values, tables, references, checks, report, redirects] = await Promise.all([
    readShared(folder),
    all<Section>(folder, 'sections'),
    all<Value>(folder, 'values'),
    all<TableRecord>(folder, 'tables'),
    all<Reference>(folder, 'references'),
    all<Check>(folder, 'checks'),
    all<Records['report'][number]>(folder, 'report'),
    all<Records['redirects'][number]>(folder, 'redirects'),
  ]);
  return { ...shared, sections, values, tables, references, checks, report, redirects };
}

export interface PolicyRecords {
  readonly policy: Policy;
  readonly sections: readonly Section[];
  readonly values: readonly Value[];
  readonly tables: readonly TableRecord[];
  readonly references: readonly Reference[];
  readonly checks: readonly Check[];
}

type Owned = { readonly policy: string };

/** Takes the records of one policy after another from a file that holds them in the order of the policies. */
function taker<T extends Owned>(folder: string, name: string): (policy: string) => Promise<T[]> {
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
