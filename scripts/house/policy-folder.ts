/** Reads the folder of one policy: its source, its YAML, its ledger; whatever is wrong there stops no other policy. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PolicyYaml } from '../../src/schemas/policy-yaml.ts';
import { importFile } from '../converter/import/file.ts';
import type { Dropped } from '../converter/import/model.ts';
import type { Message } from '../converter/messages.ts';
import type { PolicyInput } from '../converter/pipeline.ts';
import { type PolicyYamlResult, readPolicyYaml } from '../converter/read/policy-yaml.ts';
import { noPlaces, type YamlPlaces } from '../converter/read/yaml-places.ts';
import { readInside } from './inside.ts';
import { refusalIn } from './main.ts';
import { places } from './places.ts';

const policiesFolder = places.policies;

const ID = /^[a-z0-9][a-z0-9-]*$/;
const SOURCE = /^source\.(?:txt|md|html?|docx|pdf)$/;

export interface Folder {
  readonly id: string;
  /** Null where the folder cannot be read as a policy, or was withdrawn; the messages say why. */
  readonly input: PolicyInput | null;
  readonly title: string;
  /** The editor's reason to take it off the site; '' otherwise. */
  readonly withdrawn: string;
  readonly dropped: readonly Dropped[];
  /** Null where it cannot be read: then nobody knows what was published. */
  readonly ledger: string | null;
  readonly messages: readonly Message[];
}

export const named = (path: string): string => relative(places.home, path).replaceAll('\\', '/');

export function problem(file: string, rule: string, reason: string, advice: string): Message {
  return { severity: 'error', rule, file, line: 1, column: 1, reason, advice };
}

/** A file of the editor's; null with a message where there is one that cannot be read. */
async function textOf(folder: string, name: string): Promise<{ text: string } | { message: Message }> {
  const found = await readInside(folder, name);
  if (found.kind === 'refused')
    return {
      message: problem(named(join(folder, name)), 'file-refused', `${name} ${found.reason}`, found.advice),
    };
  return { text: found.kind === 'file' ? new TextDecoder().decode(found.bytes) : '' };
}

async function yamlOf(folder: string): Promise<PolicyYamlResult> {
  const read = await textOf(folder, 'policy.yaml');
  return 'message' in read
    ? { yaml: {}, places: noPlaces, messages: [read.message] }
    : readPolicyYaml(read.text, named(join(folder, 'policy.yaml')));
}

/** The one source file of a folder. */
async function sourceNameOf(folder: string): Promise<string | Message> {
  const names = (await readdir(folder)).filter((name) => SOURCE.test(name)).sort();
  const [first, second] = names;
  if (!first)
    return problem(
      named(folder),
      'source-missing',
      '文件夹里没有 source.txt（或 .md、.html、.docx、.pdf）',
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
  readonly ledger: string | null;
  readonly yaml: PolicyYaml;
  readonly places: YamlPlaces;
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
  const found = await readInside(bare.folder, name);
  if (found.kind !== 'file') {
    const { reason, advice } = found.kind === 'none' ? { reason: '不见了', advice: '重新转换' } : found;
    return unread(bare, [
      problem(named(path), 'file-refused', `${name} ${reason}`, advice),
      ...bare.messages,
    ]);
  }
  const { bytes } = found;
  const imported = await importFile(name, bytes);
  const refusal = imported.ok
    ? []
    : [problem(named(path), 'source-refused', imported.reason, imported.advice)];
  if (!imported.ok || broken(bare)) return unread(bare, [...refusal, ...bare.messages]);
  const { id, yaml, places: yamlPlaces, ledger } = bare;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const input = {
    id,
    name: id,
    file: named(path),
    sha256,
    encoding: imported.encoding,
    text: imported.text,
    tables: imported.tables,
    generated: imported.generated,
    yaml,
    yamlPlaces,
  };
  const notes = imported.notes.map((reason) => noteOf(named(path), reason));
  const { dropped } = imported;
  return { id, input, title: '', withdrawn: '', dropped, ledger, messages: [...bare.messages, ...notes] };
}

async function bareFolder(id: string, folder: string): Promise<Bare> {
  const ledger = await textOf(folder, 'anchors.lock');
  const { yaml, places, messages } = await yamlOf(folder);
  if ('text' in ledger) return { id, folder, ledger: ledger.text, yaml, places, messages };
  return { id, folder, ledger: null, yaml, places, messages: [ledger.message, ...messages] };
}

async function readWhole(id: string, folder: string): Promise<Folder> {
  const bare = await bareFolder(id, folder);
  if (!ID.test(id)) {
    const advice = '编号只用小写字母、数字和连字符，如 mycity-2024';
    return unread(bare, [problem(named(folder), 'id-invalid', `“${id}”不能作编号`, advice)]);
  }
  if (bare.yaml.withdrawn !== undefined && !broken(bare)) return unread(bare, bare.messages);
  const name = await sourceNameOf(folder);
  return typeof name === 'string' ? readSource(bare, name) : unread(bare, [name, ...bare.messages]);
}

/** Nothing is known of it: neither a text nor what was published. */
function closed(id: string, folder: string, reason: string, advice: string): Folder {
  const bare: Bare = { id, folder, ledger: null, yaml: {}, places: noPlaces, messages: [] };
  return unread(bare, [problem(named(folder), 'folder-refused', reason, advice)]);
}

/** `isLink`: what stands under the name leads elsewhere. */
export async function readFolder({ name: id, isLink }: { name: string; isLink: boolean }): Promise<Folder> {
  const folder = join(policiesFolder, id);
  if (isLink) return closed(id, folder, '是链接，不是文件夹', '把文件夹本身放在这里，不用链接');
  try {
    return await readWhole(id, folder);
  } catch (error) {
    return closed(id, folder, refusalIn(error) ?? '文件夹无法读取', '核对文件夹的权限');
  }
}
