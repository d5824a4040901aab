/** The licences of all packages, from the lockfile alone: the same list on every machine, without a network. */
import { z } from 'astro/zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** '' where the package states none. */
  readonly licence: string;
  /** Needed to test and check only. */
  readonly dev: boolean;
}

/** Licences that ask for no more than to be named; the two with more to ask are of tools that are used unchanged. */
const ACCEPTED =
  /^(?:MIT|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|Unlicense|Zlib|MPL-2\.0|LGPL-3\.0-or-later)$/;

/** Of `(MIT OR GPL-3.0)` one may be chosen; of `Apache-2.0 AND MIT` both hold. */
export function isAccepted(licence: string): boolean {
  const plain = licence.replace(/[()]/g, ' ');
  return plain
    .split(/\sOR\s/)
    .some((choice) => choice.split(/\sAND\s/).every((one) => ACCEPTED.test(one.trim())));
}

export function licencesIn(lockfile: string): Licensed[] {
  const { packages } = lockSchema.parse(JSON.parse(lockfile));
  const all = Object.entries(packages).flatMap(
    ([path, { version = '', license = '', dev = false }]): Licensed[] => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return path === '' ? [] : [{ name, version, licence: license, dev }];
    },
  );
  const unique = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...unique.values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  );
}

/** Packages of which the site itself carries code to its readers. */
export const SHIPPED = ['@kurkle/color', 'chart.js', 'pagefind'] as const;

const line = ({ name, version, licence }: Licensed): string =>
  `${name} ${version}  ${licence || '（未注明）'}`;

/** The text file of the site: what it carries with the full words of the licence, then what it was made with. */
export function licenceText(all: readonly Licensed[], words: ReadonlyMap<string, string>): string {
  const shipped = SHIPPED.flatMap((name) => {
    const one = all.find((p) => p.name === name);
    return one ? [`${line(one)}\n\n${(words.get(name) ?? '').trim()}`] : [];
  });
  const building = all.filter((p) => !p.dev);
  const testing = all.filter((p) => p.dev);
  return [
    '本站页面中带有的软件 / Software carried in the pages',
    ...shipped,
    `生成本站所用的软件（${building.length}） / Software that the site is built with`,
    building.map(line).join('\n'),
    `只用于检查和测试的软件（${testing.length}） / Software for checks and tests only`,
    testing.map(line).join('\n'),
    '',
  ].join('\n\n');
}
