/** Reads a file of a folder: what lies outside it, or is no file, is never taken for one of its own. */
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { codeOf, refusalIn } from './main.ts';

export type Inside =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reason: string; readonly advice: string };

const refused = (reason: string, advice: string): Inside => ({ kind: 'refused', reason, advice });

const REAL_FILE = '把文件本身放进来，不用链接';

/** Where a link leads, if it stays in the folder. */
async function targetOf(folder: string, path: string): Promise<{ readonly path: string } | Inside> {
  try {
    const [top, real] = await Promise.all([realpath(folder), realpath(path)]);
    return real.startsWith(top + sep) ? { path: real } : refused('是指向文件夹之外的链接', REAL_FILE);
  } catch (error) {
    const circle = codeOf(error) === 'ELOOP';
    return refused(circle ? '是绕成一圈的链接' : '是没有去处的链接', REAL_FILE);
  }
}

async function fileAt(path: string): Promise<Inside> {
  if (!(await stat(path)).isFile()) return refused('不是文件', '把它移开，放入文件本身');
  return { kind: 'file', bytes: await readFile(path) };
}

export async function readInside(folder: string, name: string): Promise<Inside> {
  const path = join(folder, name);
  try {
    if (!(await lstat(path)).isSymbolicLink()) return await fileAt(path);
    const target = await targetOf(folder, path);
    return 'kind' in target ? target : await fileAt(target.path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { kind: 'none' };
    return refused(refusalIn(error) ?? '无法读取', '核对文件的权限');
  }
}

/** For files that a run cannot do without; '' where there is none. */
export async function textInside(folder: string, name: string): Promise<string> {
  const found = await readInside(folder, name);
  if (found.kind === 'refused')
    throw new Error(`${join(folder, name)} ${found.reason}。${found.advice}后重试。`);
  return found.kind === 'file' ? new TextDecoder().decode(found.bytes) : '';
}
