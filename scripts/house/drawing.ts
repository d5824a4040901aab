/** Code of the pages, used without their bundler: it asks for the base path by a name that a bundler would put in. */
import { addressOf } from './address.ts';

export function drawing<T>(load: () => Promise<T>): Promise<T> {
  Object.assign(globalThis, { __CELAN_BASE__: addressOf(process.env).base });
  return load();
}
