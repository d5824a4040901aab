/** Reads the content folder: policies with their YAML and ledger, and the vocabulary. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PolicyYaml } from '../../src/schemas/policy-yaml.ts';
import { vocabularySchemas } from '../../src/schemas/vocabulary.ts';
import { importFile } from '../converter/import/file.ts';
import type { Dropped } from '../converter/import/model.ts';
import type { Message } from '../converter/messages.ts';
import type { PolicyInput } from '../converter/pipeline.ts';
import { readPolicyYaml } from '../converter/read/policy-yaml.ts';
import { places } from './places.ts';

export const policiesFolder = places.policies;
const vocabularyFolder = places.vocabulary;

const ID = /^[a-z0-9][a-z0-9-]*$/;
const SOURCE = /^source\.(?:txt|md|html?|docx)$/;

export interface Folder {
  readonly id: string;
  /** Null where the folder cannot be read as a policy, or was withdrawn; the messages say why. */
  readonly input: PolicyInput | null;
  readonly title: string;
  /** The editor's reason to take it off the site; '' otherwise. */
  readonly withdrawn: string;
  readonly dropped: readonly Dropped[];
  readonly ledger: string;
  readonly messages: readonly Message[];
}

export const named = (path: string): string => relative(places.home, path).replaceAll('\\', '/');

function problem(file: string, rule: string, reason: string, advice: string): Message {
  return { severity: 'error', rule, file, line: 1, column: 1, reason, advice };
}

const readIfThere = async (path: string): Promise<string> => (existsSync(path) ? readFile(path, 'utf8') : '');

async function yamlOf(folder: string): Promise<{ yaml: PolicyYaml; messages: readonly Message[] }> {
  const path = join(folder, 'policy.yaml');
  return readPolicyYaml(await readIfThere(path), named(path));
}

/** The one source file of a folder. */
async function sourceNameOf(folder: string): Promise<string | Message> {
  const names = (await readdir(folder)).filter((name) => SOURCE.test(name)).sort();
  const [first, second] = names;
  if (!first)
    return problem(
      named(folder),
      'source-missing',
      '文件夹里没有 source.txt（或 .md、.html、.docx）',
      '把收到的文件原样放进来，命名为 source.txt',
    );
  if (second)
    return problem(
      named(folder),
      'source-twice',
      `同一编号下有两份原文：${names.join('、')}`,
      '一个文件夹只放一份原文；另一份请另建文件夹',
    );
  return first;
}

interface Bare {
  readonly id: string;
  readonly folder: string;
  readonly ledger: string;
  readonly yaml: PolicyYaml;
  readonly messages: readonly Message[];
}

/** What stands for a folder without a text. */
const unread = ({ id, ledger, yaml }: Bare, messages: readonly Message[]): Folder => ({
  id,
  input: null,
  title: yaml.title ?? yaml.shortTitle ?? '',
  withdrawn: yaml.withdrawn ?? '',
  dropped: [],
  ledger,
  messages,
});

const broken = ({ messages }: Bare): boolean => messages.some((m) => m.severity === 'error');

const noteOf = (file: string, reason: string): Message => ({
  severity: 'info',
  rule: 'import',
  file,
  line: 1,
  column: 1,
  reason,
  advice: '',
});

async function readSource(bare: Bare, name: string): Promise<Folder> {
  const path = join(bare.folder, name);
  const bytes = await readFile(path);
  const imported = await importFile(name, bytes);
  const refusal = imported.ok
    ? []
    : [problem(named(path), 'source-refused', imported.reason, imported.advice)];
  if (!imported.ok || broken(bare)) return unread(bare, [...refusal, ...bare.messages]);
  const { id, yaml, ledger } = bare;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const input = { id, file: named(path), sha256, encoding: imported.encoding, text: imported.text, yaml };
  const notes = imported.notes.map((reason) => noteOf(named(path), reason));
  const { dropped } = imported;
  return { id, input, title: '', withdrawn: '', dropped, ledger, messages: [...bare.messages, ...notes] };
}

async function readFolder(id: string): Promise<Folder> {
  const folder = join(policiesFolder, id);
  const ledger = await readIfThere(join(folder, 'anchors.lock'));
  const bare: Bare = { id, folder, ledger, ...(await yamlOf(folder)) };
  if (!ID.test(id)) {
    const advice = '编号只用小写字母、数字和连字符，如 mycity-2024';
    return unread(bare, [problem(named(folder), 'id-invalid', `“${id}”不能作编号`, advice)]);
  }
  if (bare.yaml.withdrawn !== undefined && !broken(bare)) return unread(bare, bare.messages);
  const name = await sourceNameOf(folder);
  return typeof name === 'string' ? readSource(bare, name) : unread(bare, [name, ...bare.messages]);
}

/** Folders in order of their names, so that the same content always gives the same output. */
export async function readPolicies(only?: ReadonlySet<string>): Promise<Folder[]> {
  if (!existsSync(policiesFolder)) return [];
  const entries = await readdir(policiesFolder, { withFileTypes: true });
  const all = entries.filter((e) => e.isDirectory() && !e.name.startsWith('.')).map((e) => e.name);
  const ids = only ? all.filter((id) => only.has(id)) : all;
  return Promise.all(ids.sort().map(readFolder));
}

export const catalogueFile = join(policiesFolder, 'published.lock');
export const readCatalogue = (): Promise<string> => readIfThere(catalogueFile);

export async function readVocabularyFiles(): Promise<Map<string, string>> {
  const names = existsSync(vocabularyFolder)
    ? (await readdir(vocabularyFolder)).filter((n) => n.endsWith('.yaml'))
    : [];
  const files = await Promise.all(
    names.sort().map(async (name) => [name, await readFile(join(vocabularyFolder, name), 'utf8')] as const),
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
