/** One page of each kind that the built site has: new kinds are found where they are built. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deepest, longest } from './records.ts';
import { dist } from './site.ts';

const foldersOf = (path: string): string[] =>
  readdirSync(join(dist, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const isPage = (path: string): boolean => readdirSync(join(dist, path)).includes('index.html');

/** The list of a column and the first of its pages. */
function column(name: string): string[] {
  const below = foldersOf(name).find((folder) => isPage(join(name, folder)));
  return [`${name}/`, ...(below ? [`${name}/${below}/`] : [])];
}

export function kinds(): string[] {
  const measure = deepest(longest().id);
  const columns = foldersOf('').filter((name) => name !== 'policies' && isPage(name));
  return [
    '',
    '404.html',
    'policies/',
    `policies/${longest().id}/`,
    `policies/${measure.policy}/${measure.anchor}/`,
    'agencies/matrix/',
    `search/?q=${encodeURIComponent(measure.heading.slice(0, 4))}`,
    `embed/?at=${measure.policy}/${measure.anchor}`,
    ...columns.flatMap(column),
  ];
}
