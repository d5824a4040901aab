/** Where the search files will be, for pages that are made before them. */
import { searchFolder as folderOf } from '../../scripts/search/address.ts';
import { to } from './urls.ts';

let once: string | undefined;

export function searchFolder(): string {
  once ??= to(folderOf(process.cwd()));
  return once;
}
