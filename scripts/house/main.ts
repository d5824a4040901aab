/** What every command file needs: to know that it was started as one, and to end with a sentence, not a stack. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plain } from './plain.ts';

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
  EISDIR: '应是文件的地方有一个同名文件夹，请移开后重试',
  ELOOP: '链接绕成了一圈，请换成文件本身',
  ENOENT: '找不到文件，请核对路径后重试',
};

/** The bundler speaks of the system by number, in the middle of a report of its own. */
const NUMBERED: Readonly<Record<string, string>> = {
  13: 'EACCES',
  24: 'EMFILE',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** The system's own name for what went wrong; '' where it was not the system. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const numbered = NUMBERED[/\(os error (\d+)\)/.exec(error.message)?.[1] ?? ''];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return numbered ?? code;
}

/** What a tool says, without its colours and without the way it took inside. */
const wordsOf = ({ message }: Error): string =>
  message.replace(/\u001b\[[\d;]*m/g, '').replace(/\n+Stack backtrace:[\s\S]*$/, '');

export const refusalIn = (error: unknown): string | undefined => REFUSALS[codeOf(error)];

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { path } = error as NodeJS.ErrnoException;
  const refusal = refusalIn(error);
  return refusal === undefined ? wordsOf(error) : `${refusal}${path ? `（${path}）` : ''}。原有输出未动。`;
}

/** The exit code of a command that could not do its work. */
export function fail(error: unknown): number {
  process.stderr.write(`策览：${plain(reasonOf(error))}\n`);
  return 1;
}

/** Whoever reads what a command prints may stop before its end (`| head`): that is no error. */
export function allowClosedPipe(): void {
  process.stdout.on('error', (error) => process.exit(codeOf(error) === 'EPIPE' ? 0 : fail(error)));
}
