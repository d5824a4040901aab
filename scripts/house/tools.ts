/** Runs a tool of node_modules under the Node that runs this, and passes signals and the exit code on. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { root } from './places.ts';

export { root };

const packages = {
  astro: 'astro',
  biome: '@biomejs/biome',
  vitest: 'vitest',
} as const;
export type Tool = keyof typeof packages;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The file that npm would link into node_modules/.bin; there it is no JavaScript on every system. */
function fileOf(tool: Tool): string {
  const folder = join(root, 'node_modules', packages[tool]);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = typeof bin === 'string' ? bin : bin[tool];
  if (file === undefined) throw new Error(`${packages[tool]} 没有命令 ${tool}`);
  return join(folder, file);
}

/** What Node has read of programs once, it need not read again: a build starts several. */
const compiled = join(root, '.cache', 'modules');

export interface Running {
  /** Exit code; 128 + number where a signal ended it. */
  readonly ended: Promise<number>;
  readonly stop: (signal: NodeJS.Signals) => void;
  readonly pid: number;
}

/** Astro would take these, which many machines set for other programs, for settings of the site. */
const NOT_OURS = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_OURS.includes(name)));

export function startNode(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, [...process.execArgv, file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...environment(), NODE_COMPILE_CACHE: compiled, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const stop = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, stop);
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, stop);
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
  return { ended, stop, pid: child.pid ?? 0 };
}

export const startTool = (tool: Tool, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running =>
  startNode(fileOf(tool), args, env);

export const runTool = (tool: Tool, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> =>
  startTool(tool, args, env).ended;
