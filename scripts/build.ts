/** `npm run build`: policy files → generated MDX and data → pages → search index, into dist/. */
import { join } from 'node:path';
import { OK, PARTIAL } from './house/exit-codes.ts';
import { alone, partOfThis } from './house/lock.ts';
import { fail, isMain } from './house/main.ts';
import { assertReplaceable, removeAbandoned, replaceFolder, workFolder } from './house/output.ts';
import { lockFile, places } from './house/places.ts';
import { runSteps, type Step } from './house/steps.ts';
import { root, startNode } from './house/tools.ts';
import { writeLicences } from './licences.ts';

const programs = {
  convert: join(root, 'scripts', 'convert.ts'),
  data: join(root, 'scripts', 'publish-data.ts'),
  pages: join(root, 'scripts', 'house', 'pages.ts'),
  share: join(root, 'scripts', 'share-pages.ts'),
  search: join(root, 'scripts', 'index-search.ts'),
} as const;

/** Each step in a process of its own: what it needed in memory goes with it. */
const run = (program: keyof typeof programs, ...args: string[]): Promise<number> =>
  startNode(programs[program], args, partOfThis()).ended;

/** A policy that cannot be read gets a page that says so; the others are made. */
async function convertAll(strict: boolean): Promise<number> {
  const code = await run('convert', ...(strict ? ['--strict'] : []));
  return code === PARTIAL ? OK : code;
}

/** Later steps work on the finished pages in `folder`. */
function stepsInto(folder: string, strict: boolean): Step[] {
  return [
    { name: '转换政策文件', run: () => convertAll(strict) },
    { name: '写出数据', run: () => run('data') },
    { name: '生成网页', run: () => run('pages', folder) },
    { name: '生成单条网页', run: () => run('share', folder) },
    { name: '建立检索索引', run: () => run('search', folder) },
    { name: '列出软件许可', run: () => writeLicences(folder) },
    { name: '更新 dist/', run: () => replaceFolder(places.dist, folder) },
  ];
}

/** Pages are made beside dist/ and take its place at the end: a build that fails leaves the last one whole. */
export const build = (strict = false): Promise<number> => alone(lockFile, () => buildAlone(strict));

async function buildAlone(strict: boolean): Promise<number> {
  await removeAbandoned();
  await assertReplaceable(places.dist);
  const folder = await workFolder('build');
  try {
    return await runSteps(stepsInto(folder, strict));
  } finally {
    await removeAbandoned(folder);
  }
}

if (isMain(import.meta.url)) process.exitCode = await build(process.argv.includes('--strict')).catch(fail);
