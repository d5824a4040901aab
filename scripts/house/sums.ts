/** The sums of generated files, written beside them: one that was damaged meanwhile is found before pages are made of it. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const SUMS = 'sums.json';

export const sumOf = (content: string): string => createHash('sha256').update(content).digest('hex');

export const sumsText = (sums: ReadonlyMap<string, string>): string =>
  `${JSON.stringify(Object.fromEntries(sums), null, 1)}\n`;

/** In pieces: a list of a large collection is large. */
async function sumOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

const isWhole = (path: string, sum: string): Promise<boolean> =>
  sumOfFile(path).then(
    (found) => found === sum,
    () => false,
  );

async function listed(folder: string): Promise<[string, string][] | null> {
  try {
    return Object.entries(JSON.parse(await readFile(join(folder, SUMS), 'utf8')) as Record<string, string>);
  } catch {
    return null;
  }
}

/** Names of the files that are not as they were written; the list itself where that is lost. */
export async function damagedIn(folder: string): Promise<string[]> {
  const sums = await listed(folder);
  if (sums === null) return [SUMS];
  const damaged: string[] = [];
  for (const [name, sum] of sums) if (!(await isWhole(join(folder, name), sum))) damaged.push(name);
  return damaged;
}

/** What is damaged would end the build somewhere inside, with words that help nobody. */
export async function assertWhole(folder: string): Promise<void> {
  const damaged = await damagedIn(folder);
  if (damaged.length === 0) return;
  const more = damaged.length > 3 ? ` 等 ${damaged.length} 个文件` : '';
  throw new Error(
    `转换结果缺失或已损坏：${damaged.slice(0, 3).join('、')}${more}（${folder}）。请先运行 npm run convert 重新生成。`,
  );
}
