/** The built site, served on a free port for the tests of one file. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface Site {
  /** `url('policies/')` → the whole address of that page. */
  readonly url: (path?: string) => string;
  /** `file('data/values.json')` → where it is on disk. */
  readonly file: (path: string) => string;
}

export function useSite(root: string = dist, base = '/'): Site {
  let serving: Serving | undefined;
  beforeAll(async () => {
    serving = await serve({ root, base });
  });
  afterAll(async () => {
    await serving?.close();
  });
  return {
    url: (path = '') => {
      if (!serving) throw new Error('The site is there once the tests of the file have begun.');
      return new URL(path, serving.address).href;
    },
    file: (path) => join(root, path),
  };
}
