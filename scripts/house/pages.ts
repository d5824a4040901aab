/** Makes the pages, all at once or part by part, each in a process of its own whose memory goes with it. */
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { readParts } from '../../src/lib/records.ts';
import { alone, partOfThis } from './lock.ts';
import { fail } from './main.ts';
import { mergeFolder, removeAbandoned, workFolder } from './output.ts';
import { isTextPart, PART } from './part.ts';
import { places, publishedFolder, root } from './places.ts';
import { assertWhole } from './sums.ts';
import { startNode } from './tools.ts';

/** Astro works in the program's folder, whatever collection it builds, and cannot move what it made to another disk. */
const ownCache = join(root, '.cache');

const program = join(root, 'scripts', 'house', 'page-builder.ts');

const buildPart = (part: string, folder: string): Promise<number> =>
  startNode(program, [folder], { ...partOfThis(), [PART]: part }).ended;

/** The data files wait beside the records: making pages begins with an empty folder. */
function takeData(folder: string): void {
  for (const name of readdirSync(publishedFolder))
    renameSync(join(publishedFolder, name), join(folder, 'data', name));
}

/** Of the pages of the whole collection everything is taken, of a part of the texts what only it can have. */
const takenOf = (part: string): string[] => (isTextPart(part) ? ['policies', 'assets'] : ['.']);

async function makePart(part: string, folder: string): Promise<number> {
  const made = await workFolder('pages', ownCache);
  const code = await buildPart(part, made);
  if (code !== 0) return code;
  for (const name of takenOf(part)) await mergeFolder(join(made, name), join(folder, name));
  return 0;
}

/** Resolves to the exit code of the first part that fails. */
async function makeAll(folder: string, parts: number): Promise<number> {
  if (parts <= 1) return makePart('', folder);
  const whole = await makePart('0', folder);
  if (whole !== 0) return whole;
  for (let part = 1; part <= parts; part += 1) {
    const code = await makePart(String(part), folder);
    if (code !== 0) return code;
    process.stdout.write(`全文 ${part}/${parts}\n`);
  }
  return 0;
}

async function makeAlone(folder: string, parts: number): Promise<number> {
  try {
    return await makeAll(folder, parts);
  } finally {
    await removeAbandoned(join(ownCache, `work-pages-${process.pid}`), ownCache);
  }
}

async function pages(folder: string): Promise<number> {
  await assertWhole(places.generated);
  const parts = await readParts(join(places.generated, 'data'));
  const code = await alone(join(ownCache, 'pages.lock'), () => makeAlone(folder, parts.length));
  if (code === 0) takeData(folder);
  return code;
}

const [folder = ''] = process.argv.slice(2);
process.exitCode = folder === '' ? fail(new Error('缺少输出文件夹')) : await pages(folder).catch(fail);
