/** A collection of two small policies in a folder of its own, converted by the real command. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Ended, endOf } from './ended.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const TEXT = {
  a: '某市人民政府关于发展养老服务的意见\n某政发〔2024〕1号\n\n一、总体要求\n到2027年，养老床位达到5万张。\n二、主要任务\n（一）建设社区网点。建立服务标准。\n（二）培养护理人才。\n\n某市人民政府\n2024年3月1日\n',
  b: '某县物流业行动计划\n\n一、目标\n到2026年，物流业增加值突破30亿元。\n二、保障\n加强组织领导。\n',
} as const;

export interface Collection {
  readonly home: string;
  readonly path: (...names: string[]) => string;
  readonly write: (path: string, text: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly remove: (path: string) => void;
  readonly start: (...args: string[]) => { readonly child: ChildProcess; readonly ended: Promise<Ended> };
  readonly convert: (...args: string[]) => Promise<Ended>;
  /** Another command, with its arguments and further environment. */
  readonly run: (
    script: string,
    args: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ) => Promise<Ended>;
  /** Every generated file with its text. */
  readonly generated: () => Map<string, string>;
}

export function makeCollection(texts: Readonly<Record<string, string>> = TEXT): Collection {
  const home = mkdtempSync(join(tmpdir(), 'celan-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const path = (...names: string[]): string => join(home, ...names);
  const write = (name: string, text: string | Uint8Array): void => {
    mkdirSync(join(path(name), '..'), { recursive: true });
    writeFileSync(path(name), text);
  };
  for (const [id, text] of Object.entries(texts)) write(`content/policies/${id}/source.txt`, text);
  cpSync(join(root, 'content', 'vocabulary'), path('content', 'vocabulary'), { recursive: true });
  const startScript = (script: string, args: readonly string[], environment = {}) => {
    const env = { ...process.env, CELAN_HOME: home, ...environment };
    const child = spawn(process.execPath, [join(root, 'scripts', script), ...args], { cwd: root, env });
    return { child, ended: endOf(child) };
  };
  const start = (...args: string[]) => startScript('convert.ts', args);
  const filesIn = (folder: string): string[] =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [];
  return {
    home,
    path,
    write,
    read: (name) => readFileSync(path(name), 'utf8'),
    remove: (name) => rmSync(path(name), { recursive: true }),
    start,
    convert: (...args) => start(...args).ended,
    run: (script, args, environment) => startScript(script, args, environment).ended,
    generated: () => new Map(filesIn(path('.generated')).map((file) => [file, readFileSync(file, 'utf8')])),
  };
}
