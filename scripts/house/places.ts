/**
 * Where a collection lives and where its output goes. `CELAN_HOME` names another folder than this one: for a
 * collection that is kept in a repository of its own, for one built in parts, and for tests.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program itself. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export interface Places {
  readonly home: string;
  readonly content: string;
  readonly policies: string;
  readonly vocabulary: string;
  readonly generated: string;
  readonly cache: string;
  readonly dist: string;
}

export function placesOf(environment: Readonly<Record<string, string | undefined>>): Places {
  const home = environment.CELAN_HOME ? resolve(environment.CELAN_HOME) : root;
  const content = join(home, 'content');
  return {
    home,
    content,
    policies: join(content, 'policies'),
    vocabulary: join(content, 'vocabulary'),
    generated: join(home, '.generated'),
    cache: join(home, '.cache'),
    dist: join(home, 'dist'),
  };
}

export const places = placesOf(process.env);

/** Where the data files of a build wait for its pages. */
export const publishedFolder = join(places.generated, 'published');

/** Held by whoever writes here. */
export const lockFile = `${places.cache}/running.lock`;
