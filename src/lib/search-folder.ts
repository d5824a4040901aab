/** Where the search files will be, for pages that are made before them. */
import { resolve } from 'node:path';
import { addressOf } from '../../scripts/house/address.ts';
import { searchFolder as folderOf } from '../../scripts/search/address.ts';
import { to } from './urls.ts';

let once: string | undefined;

/** The build starts in the program's folder; this file itself may be anywhere once it is bundled. */
export function searchFolder(): string {
  const program = process.cwd();
  const home = process.env['CELAN_HOME'];
  const { parts } = addressOf(process.env);
  once ??= to(folderOf({ program, collection: home ? resolve(home) : program, parts }));
  return once;
}
