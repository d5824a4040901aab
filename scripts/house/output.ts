/** Output is made in a folder of its own and takes the old one's place in one move. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './tools.ts';

const cache = join(root, '.cache');
const NAME = /^work-[a-z]+-(\d+)$/;

const removeAll = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The number in the name is the process: a run that was killed leaves a folder that nobody owns any more. */
export async function workFolder(purpose: string): Promise<string> {
  const folder = join(cache, `work-${purpose}-${process.pid}`);
  await removeAll(folder);
  await mkdir(folder, { recursive: true });
  return folder;
}

export async function removeAbandoned(own?: string): Promise<void> {
  if (own !== undefined) await removeAll(own);
  if (!existsSync(cache)) return;
  for (const name of await readdir(cache)) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await removeAll(join(cache, name));
  }
}

/** Resolves to an exit code, so that it can be a step. */
export async function replaceFolder(target: string, made: string): Promise<number> {
  const old = `${made}-old`;
  if (existsSync(target)) await rename(target, old);
  await rename(made, target);
  await removeAll(old);
  return 0;
}
