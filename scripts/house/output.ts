/** Output is made in a folder of its own and takes the old one's place in one move. */
import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { places } from './places.ts';
import { isRunning } from './running.ts';

/** `work-convert-123`: made by process 123. `old-dist-123`: what it moved out of the way. */
const NAME = /^(work|old)-(.+)-(\d+)$/;

const removeAll = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

const spareName = (target: string): string =>
  join(places.cache, `old-${basename(target).replace(/^\./, '')}-${process.pid}`);

export async function workFolder(purpose: string, cache = places.cache): Promise<string> {
  const folder = join(cache, `work-${purpose}-${process.pid}`);
  await removeAll(folder);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** A run that was killed between two moves left the old output aside: it goes back to its place. */
async function putBack(spare: string, name: string): Promise<void> {
  const target = [places.dist, places.generated].find((path) => basename(path).replace(/^\./, '') === name);
  if (target !== undefined && !existsSync(target)) await rename(spare, target);
  else await removeAll(spare);
}

/** The number in the name is the process: a run that was killed leaves a folder that nobody owns any more. */
export async function removeAbandoned(own?: string, cache = places.cache): Promise<void> {
  if (own !== undefined) await removeAll(own);
  if (!existsSync(cache)) return;
  for (const entry of await readdir(cache)) {
    const [, kind, name = '', pid] = NAME.exec(entry) ?? [];
    if (kind === undefined || isRunning(Number(pid))) continue;
    if (kind === 'work') await removeAll(join(cache, entry));
    else if (cache === places.cache) await putBack(join(cache, entry), name);
  }
}

/** A collection may lie on another disk than the program, its content on a third: there a move is a copy, whole before it shows. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const beside = join(dirname(to), `.${basename(to)}-${process.pid}`);
    await cp(from, beside, { recursive: true });
    await rename(beside, to);
    await removeAll(from);
  }
}

/** Moves what another folder does not have yet into it. */
export async function mergeFolder(made: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const entry of existsSync(made) ? await readdir(made, { withFileTypes: true }) : []) {
    const [from, to] = [join(made, entry.name), join(target, entry.name)];
    if (!existsSync(to)) await move(from, to);
    else if (entry.isDirectory()) await mergeFolder(from, to);
  }
}

/** Output takes the place of a folder of earlier output and of nothing else: a file there is somebody's. */
export async function assertReplaceable(target: string): Promise<void> {
  const there = await lstat(target).catch(() => null);
  if (there === null || there.isDirectory()) return;
  const what = there.isSymbolicLink() ? '一个链接' : '一个同名文件';
  throw new Error(`${target} 应是文件夹，那里却是${what}；请移开后重试。原有输出未动。`);
}

/** Resolves to an exit code, so that it can be a step. */
export async function replaceFolder(target: string, made: string): Promise<number> {
  const spare = spareName(target);
  await assertReplaceable(target);
  await mkdir(dirname(target), { recursive: true });
  if (existsSync(target)) await rename(target, spare);
  try {
    await rename(made, target);
  } catch (error) {
    if (existsSync(spare)) await rename(spare, target);
    throw error;
  }
  await removeAll(spare);
  return 0;
}
