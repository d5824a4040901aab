/** Reads the content folder: its policies, what was published of them, and the vocabulary. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { vocabularySchemas } from '../../src/schemas/vocabulary.ts';
import type { Message } from '../converter/messages.ts';
import { textInside } from './inside.ts';
import { places } from './places.ts';
import { type Folder, named, problem, readFolder } from './policy-folder.ts';

export const policiesFolder = places.policies;
const vocabularyFolder = places.vocabulary;

/** Folders in order of their names, so that the same content always gives the same output. */
export async function readPolicies(only?: ReadonlySet<string>): Promise<Folder[]> {
  if (!existsSync(policiesFolder)) return [];
  const entries = await readdir(policiesFolder, { withFileTypes: true });
  const folders = entries
    .filter((e) => (e.isDirectory() || e.isSymbolicLink()) && !e.name.startsWith('.'))
    .map((e) => ({ name: e.name, isLink: e.isSymbolicLink() }));
  const wanted = only ? folders.filter(({ name }) => only.has(name)) : folders;
  wanted.sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(wanted.map(readFolder));
}

/** A collection without a policy is a wrong path more often than a wish. */
export function missingPolicies(folders: readonly Folder[]): Message[] {
  if (folders.length > 0) return [];
  const advice = '用 npm run new -- 文件 建立第一份；政策放在别处的，用 CELAN_HOME 指明那个文件夹';
  return [problem(named(policiesFolder), 'policies-missing', '这里一份政策也没有', advice)];
}

export const catalogueFile = join(policiesFolder, 'published.lock');
export const readCatalogue = (): Promise<string> => textInside(policiesFolder, basename(catalogueFile));

export async function readVocabularyFiles(): Promise<Map<string, string>> {
  const names = existsSync(vocabularyFolder)
    ? (await readdir(vocabularyFolder)).filter((n) => n.endsWith('.yaml'))
    : [];
  const files = await Promise.all(
    names.sort().map(async (name) => [name, await textInside(vocabularyFolder, name)] as const),
  );
  return new Map(files);
}

/** The site goes on without a word list, but nobody should lose one without hearing of it. */
export function missingVocabulary(files: ReadonlyMap<string, string>): Message[] {
  const missing = Object.keys(vocabularySchemas)
    .map((kind) => `${kind}.yaml`)
    .filter((name) => !files.has(name));
  if (missing.length === 0) return [];
  const reason = `没有词表 ${missing.join('、')}，按空表处理`;
  const advice = '如系误删，请取回；确实不用的，放一个空文件';
  return [{ ...problem(named(vocabularyFolder), 'vocabulary-missing', reason, advice), severity: 'warning' }];
}
