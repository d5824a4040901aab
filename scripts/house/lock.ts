/** One run at a time in a collection: a second one waits for the first and says so. */
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from './running.ts';

export interface LockOptions {
  /** How long to wait for another run, in milliseconds. */
  readonly patience?: number;
  readonly say?: (line: string) => void;
}

const TEN_MINUTES = 600_000;
const held = new Set<string>();

const ownerOf = async (path: string): Promise<number> =>
  Number(await readFile(path, 'utf8').catch(() => '')) || 0;

/** A link to a finished file appears at once or not at all: nobody reads a lock without its number. */
async function take(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** A dead run's lock is moved aside first: another waiter may have cleared it and taken its place meanwhile. */
async function clear(path: string, owner: number): Promise<void> {
  const aside = `${path}.stale-${process.pid}`;
  await rename(path, aside).catch(() => {});
  if ((await ownerOf(aside)) !== owner) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

async function waitFor(path: string, { patience = TEN_MINUTES, say }: LockOptions): Promise<void> {
  const since = performance.now();
  let told = false;
  while (!(await take(path))) {
    const owner = await ownerOf(path);
    if (owner === 0 || !isRunning(owner)) {
      await clear(path, owner);
      continue;
    }
    if (!told) say?.(`另一个进程（${owner}）正在处理同一批文件，等它结束……`);
    told = true;
    if (performance.now() - since > patience)
      throw new Error(`进程 ${owner} 一直占用着 ${path}。如它早已停止，请删去这个文件后重试。`);
    await pause(100);
  }
}

const toErrors = (line: string): void => void process.stderr.write(`策览：${line}\n`);

/** For a process that does a part of this one's work: it passes where this one holds the lock. */
export const partOfThis = (): NodeJS.ProcessEnv => ({ CELAN_PART_OF: String(process.pid) });

const isHeldForThis = async (path: string): Promise<boolean> => {
  const { CELAN_PART_OF } = process.env;
  return held.has(path) || (CELAN_PART_OF !== undefined && (await ownerOf(path)) === Number(CELAN_PART_OF));
};

/** Work inside work passes: a build converts. */
export async function alone<T>(path: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  if (await isHeldForThis(path)) return work();
  await mkdir(dirname(path), { recursive: true });
  await waitFor(path, { say: toErrors, ...options });
  held.add(path);
  try {
    return await work();
  } finally {
    held.delete(path);
    await rm(path, { force: true });
  }
}
