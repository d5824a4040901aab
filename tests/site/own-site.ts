/** A collection of a test's own, built by the real commands. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { type Ended, endOf } from '../helpers/ended.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface OwnSite {
  readonly home: string;
  readonly dist: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** One of the scripts to its end. */
  readonly run: (script: string, ...args: string[]) => Promise<Ended>;
  /** One of the scripts, which may be stopped; `limit` is the size of file that the system lets it write, in KiB. */
  readonly start: (script: string, limit?: number) => Running;
  readonly remove: () => void;
}

export interface Running {
  readonly child: ChildProcess;
  /** With the processes that it has started. */
  readonly kill: () => void;
  readonly ended: Promise<Ended>;
}

/** `name` keeps it apart from the collections of other test files. */
export function ownSite(
  name: string,
  environment: Readonly<Record<string, string>> = {},
  parent = join(root, '.cache'),
): OwnSite {
  const home = join(parent, `test-${name}-${process.pid}`);
  const env = { ...process.env, CELAN_HOME: home, ...environment };
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  };
  cpSync(join(root, 'content', 'vocabulary'), join(home, 'content', 'vocabulary'), { recursive: true });
  const started = (command: string, args: readonly string[]): Running => {
    const child = spawn(command, args, { cwd: root, env, detached: true });
    const kill = (): void => void (child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'));
    return { child, kill, ended: endOf(child) };
  };
  const start = (script: string, limit?: number): Running => {
    const own = [process.execPath, join(root, 'scripts', script)] as const;
    // In blocks of 512 bytes; the signal that comes with the refusal would end the program before it can say a word.
    return limit === undefined
      ? started(own[0], own.slice(1))
      : started('sh', ['-c', `trap "" XFSZ; ulimit -f ${limit * 2}; exec "$@"`, 'sh', ...own]);
  };
  return {
    home,
    dist: join(home, 'dist'),
    write,
    start,
    run: (script, ...args) => started(process.execPath, [join(root, 'scripts', script), ...args]).ended,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Fills the collection, builds it once for the tests of a file and serves it to them; gives the addresses of its pages. */
export function useOwnSite(own: OwnSite, fill: () => void): (path: string) => string {
  let serving: Serving | undefined;
  beforeAll(async () => {
    fill();
    const { code, said } = await own.run('build.ts');
    expect(code, said).toBe(0);
    serving = await serve({ root: own.dist });
  }, 240_000);
  afterAll(async () => {
    await serving?.close();
    own.remove();
  });
  return (path) => new URL(path, serving?.address).href;
}
