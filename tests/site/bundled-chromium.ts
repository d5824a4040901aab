/** Unpacks the Chromium of a package, with the system libraries that a bare machine lacks, once for all runs. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

export interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const cache = fileURLToPath(new URL('../../.cache/chromium/', import.meta.url));
const archives = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));

/** The package unpacks into the system's folder for temporary files, wherever that is. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath(archives);
    await inflate(join(archives, 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Under another name first: an unpacking that is broken off must not look like a browser. */
async function unpack(): Promise<void> {
  const folder = join(cache, '..', `chromium-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await unpackInto(folder);
  await rename(folder, cache);
}

const starts = (path: string, env: Readonly<Record<string, string>>): boolean =>
  spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;

export async function bundledChromium(): Promise<Program> {
  const path = join(cache, 'chromium');
  if (!existsSync(path)) await unpack();
  const fonts: Record<string, string> = existsSync('/etc/fonts')
    ? {}
    : { FONTCONFIG_PATH: join(cache, 'fonts') };
  const withLibraries = { ...fonts, LD_LIBRARY_PATH: join(cache, 'al2023', 'lib') };
  const env = [fonts, withLibraries].find((candidate) => starts(path, candidate));
  if (env) return { path, env };
  throw new Error('找不到可用的 Chromium。请安装 Chromium 或 Chrome，或用 CHROME_PATH 指明它的位置。');
}
