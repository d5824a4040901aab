/** `npm run licences [-- FOLDER]`: the licences of all packages, as a list, or as licences.txt in the folder of a site. */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, isMain } from './house/main.ts';
import { root } from './house/places.ts';
import { isAccepted, licencesIn, licenceText, SHIPPED } from './licences/list.ts';

/** What a package says in its own words, in a file or in a folder of them; '' where it says nothing. */
function wordsOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    ({ name: file, parentPath }) =>
      (parentPath === folder && /^licen[cs]e/i.test(file)) || parentPath === join(folder, 'LICENSE'),
  );
  const texts = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return texts
    .sort()
    .map((path) => readFileSync(path, 'utf8').trim())
    .join('\n\n');
}

export async function writeLicences(folder: string): Promise<number> {
  const all = licencesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const text = licenceText(all, new Map(SHIPPED.map((name) => [name, wordsOf(name)])));
  await writeFile(join(folder, 'licences.txt'), text);
  return 0;
}

async function licences([folder]: readonly string[]): Promise<number> {
  if (folder !== undefined) return writeLicences(folder);
  const all = licencesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const refused = all.filter(({ licence }) => !isAccepted(licence));
  for (const { name, version, licence } of all) process.stdout.write(`${name} ${version}  ${licence}\n`);
  for (const { name, licence } of refused)
    process.stderr.write(`策览：${name} 的许可“${licence}”须先确认。\n`);
  return refused.length === 0 ? 0 : 1;
}

if (isMain(import.meta.url)) process.exitCode = await licences(process.argv.slice(2)).catch(fail);
