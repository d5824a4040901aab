/** Where the published records come from: lists in memory, or the converter's files, some records at a time. */
import { to } from '../urls.ts';

/** The records of a data set by its name, in batches, as often as they are asked for. */
export type Source = (name: string) => AsyncIterable<readonly unknown[]>;

export const listsSource = (lists: Readonly<Record<string, readonly unknown[]>>): Source =>
  async function* inMemory(name) {
    yield lists[name] ?? [];
  };

const ADDRESSES = ['url', 'shareUrl'] as const;

/** Records hold addresses from the root; a site under a base path publishes them with it. */
function placed(record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const moved: Record<string, unknown> = { ...record };
  for (const name of ADDRESSES) {
    const address = moved[name];
    if (typeof address === 'string' && address.startsWith('/')) moved[name] = to(address.slice(1));
  }
  return moved;
}

/** Under a base path, records are published with the addresses that they have there. */
export const placedSource = (source: Source): Source =>
  to() === '/'
    ? source
    : async function* underBase(name) {
        for await (const batch of source(name)) yield batch.map(placed);
      };
