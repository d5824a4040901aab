/** Reads the content folder: policies with their YAML and ledger, and the vocabulary. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PolicyYaml } from '../../src/schemas/policy-yaml.ts';
import { importFile } from '../converter/import/file.ts';
import type { Dropped } from '../converter/import/model.ts';
import type { Message } from '../converter/messages.ts';
import type { PolicyInput } from '../converter/pipeline.ts';
import { readPolicyYaml } from '../converter/read/policy-yaml.ts';
import { root } from './tools.ts';

export const policiesFolder = join(root, 'content', 'policies');
const vocabularyFolder = join(root, 'content', 'vocabulary');

const ID = /^[a-z0-9][a-z0-9-]*$/;
const SOURCE = /^source\.(?:txt|md|html?|docx)$/;

export interface Folder {
  readonly id: string;
  /** Null where the folder cannot be read as a policy; the messages say why. */
  readonly input: PolicyInput | null;
  readonly dropped: readonly Dropped[];
  readonly ledger: string;
  readonly messages: readonly Message[];
}

const named = (path: string): string => relative(root, path).replaceAll('\\', '/');

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

async function readFolder(id: string): Promise<Folder> {
  const folder = join(policiesFolder, id);
  const ledger = await readIfThere(join(folder, 'anchors.lock'));
  const failed = (messages: readonly Message[]): Folder => ({
    id,
    input: null,
    dropped: [],
    ledger,
    messages,
  });
  if (!ID.test(id))
    return failed([
      problem(
        named(folder),
        'id-invalid',
        `“${id}”不能作编号`,
        '编号只用小写字母、数字和连字符，如 mycity-2024',
      ),
    ]);
  const name = await sourceNameOf(folder);
  if (typeof name !== 'string') return failed([name]);
  const path = join(folder, name);
  const bytes = await readFile(path);
  const imported = await importFile(name, bytes);
  const { yaml, messages } = await yamlOf(folder);
  const refusal = imported.ok
    ? []
    : [problem(named(path), 'source-refused', imported.reason, imported.advice)];
  if (!imported.ok || messages.some((m) => m.severity === 'error')) return failed([...refusal, ...messages]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const input = { id, file: named(path), sha256, encoding: imported.encoding, text: imported.text, yaml };
  const notes = imported.notes.map(
    (reason): Message => ({
      severity: 'info',
      rule: 'import',
      file: named(path),
      line: 1,
      column: 1,
      reason,
      advice: '',
    }),
  );
  return { id, input, dropped: imported.dropped, ledger, messages: [...messages, ...notes] };
}

/** Folders in order of their names, so that the same content always gives the same output. */
export async function readPolicies(): Promise<Folder[]> {
  if (!existsSync(policiesFolder)) return [];
  const entries = await readdir(policiesFolder, { withFileTypes: true });
  const ids = entries.filter((e) => e.isDirectory() && !e.name.startsWith('.')).map((e) => e.name);
  return Promise.all(ids.sort().map(readFolder));
}

export async function readVocabularyFiles(): Promise<Map<string, string>> {
  const names = existsSync(vocabularyFolder)
    ? (await readdir(vocabularyFolder)).filter((n) => n.endsWith('.yaml'))
    : [];
  const files = await Promise.all(
    names.sort().map(async (name) => [name, await readFile(join(vocabularyFolder, name), 'utf8')] as const),
  );
  return new Map(files);
}
