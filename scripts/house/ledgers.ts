/** The ledgers of a collection: one of anchors beside each source, one of policies above them. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepCatalogue, keepLedger, type Redirect } from '../converter/ledger.ts';
import type { Message } from '../converter/messages.ts';
import { catalogueFile, policiesFolder, readCatalogue } from './content.ts';
import { type Folder, named } from './policy-folder.ts';

export interface Ledgers {
  readonly redirects: readonly Redirect[];
  readonly messages: readonly Message[];
  /** Path and text of the ledgers that have changed. */
  readonly changed: ReadonlyMap<string, string>;
}

const pathOf = (id: string): string => join(policiesFolder, id, 'anchors.lock');

function ledgerOf({ id, ledger, input }: Folder, anchors: readonly string[]) {
  if (ledger === null) throw new Error(`${named(pathOf(id))} 读不了`);
  const redirects = input?.yaml.redirects ?? {};
  return keepLedger({
    policy: id,
    file: named(pathOf(id)),
    ledger,
    anchors,
    redirects,
    places: input?.yamlPlaces,
  });
}

/** `published`: the places of each policy that is on the site. */
export async function ledgersOf(
  folders: readonly Folder[],
  published: ReadonlyMap<string, readonly string[]>,
): Promise<Ledgers> {
  const catalogue = await readCatalogue();
  const kept = keepCatalogue({
    file: named(catalogueFile),
    catalogue,
    published: [...published.keys()],
    folders: folders.filter((f) => f.ledger !== null).map((f) => f.id),
    where: named(policiesFolder),
  });
  const own = folders.flatMap((folder) => {
    const anchors = published.get(folder.id);
    return anchors ? [{ folder, result: ledgerOf(folder, anchors) }] : [];
  });
  const changed = own.filter(({ folder, result }) => result.text !== folder.ledger);
  return {
    redirects: own.flatMap(({ result }) => result.redirects),
    messages: [...kept.messages, ...own.flatMap(({ result }) => result.messages)],
    changed: new Map([
      ...changed.map(({ folder, result }) => [pathOf(folder.id), result.text] as const),
      ...(kept.text === catalogue ? [] : [[catalogueFile, kept.text] as const]),
    ]),
  };
}

/** Each in one move, so that there is never half of one; a link in the way is not followed. */
export async function writeLedgers({ changed }: Ledgers): Promise<void> {
  for (const [path, text] of changed) {
    await rm(`${path}.new`, { force: true });
    await writeFile(`${path}.new`, text, { flag: 'wx' });
    await rename(`${path}.new`, path);
  }
}
