/** What every command file needs: to know that it was started as one, and to end with a sentence, not a stack. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export function isMain(moduleUrl: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

/** What the system refuses, in words for whoever has to mend it. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满，请腾出空间后重试',
  EDQUOT: '磁盘配额已用完，请腾出空间后重试',
  EFBIG: '文件超过了系统允许的大小，请检查磁盘与限额后重试',
  EACCES: '没有读写的权限，请检查文件夹的权限后重试',
  EPERM: '系统不允许这一操作，请检查文件夹的权限后重试',
  EROFS: '文件系统是只读的，请换一个可以写入的位置',
  EEXIST: '应是文件夹的地方有一个同名文件，请移开后重试',
  ENOTDIR: '应是文件夹的地方有一个同名文件，请移开后重试',
  EMFILE: '同时打开的文件太多，请调高系统限额后重试',
};

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const refusal = code === undefined ? undefined : REFUSALS[code];
  return refusal === undefined ? error.message : `${refusal}${path ? `（${path}）` : ''}。原有输出未动。`;
}

/** The exit code of a command that could not do its work. */
export function fail(error: unknown): number {
  process.stderr.write(`策览：${reasonOf(error)}\n`);
  return 1;
}
