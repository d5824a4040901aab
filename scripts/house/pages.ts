/** Makes the pages, all at once or part by part, each in a process of its own whose memory goes with it. */
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { readParts } from '../../src/lib/records.ts';
import { alone, partOfThis } from './lock.ts';
import { fail } from './main.ts';
import { mergeFolder, workFolder } from './output.ts';
import { PART } from './part.ts';
import { places, publishedFolder, root } from './places.ts';
import { assertWhole } from './sums.ts';
import { startNode } from './tools.ts';

const program = join(root, 'scripts', 'house', 'page-builder.ts');

const buildPart = (part: string, folder: string): Promise<number> =>
  startNode(program, [folder], { ...partOfThis(), [PART]: part }).ended;

/** The data files wait beside the records: making pages begins with an empty folder. */
function takeData(folder: string): void {
  for (const name of readdirSync(publishedFolder))
    renameSync(join(publishedFolder, name), join(folder, 'data', name));
}

/** Resolves to the exit code of the first part that fails. */
async function buildAll(folder: string, parts: number): Promise<number> {
  if (parts <= 1) return buildPart('', folder);
  const whole = await buildPart('0', folder);
  if (whole !== 0) return whole;
  for (let part = 1; part <= parts; part += 1) {
    const made = await workFolder('part');
    const code = await buildPart(String(part), made);
    if (code !== 0) return code;
    process.stdout.write(`全文 ${part}/${parts}\n`);
    await mergeFolder(join(made, 'policies'), join(folder, 'policies'));
    await mergeFolder(join(made, 'assets'), join(folder, 'assets'));
  }
  return 0;
}

/** Astro keeps notes in the program's folder, whatever collection it builds. */
async function pages(folder: string): Promise<number> {
  await assertWhole(places.generated);
  const parts = await readParts(join(places.generated, 'data'));
  const code = await alone(join(root, '.cache', 'pages.lock'), () => buildAll(folder, parts.length));
  if (code === 0) takeData(folder);
  return code;
}

const [folder = ''] = process.argv.slice(2);
process.exitCode = folder === '' ? fail(new Error('缺少输出文件夹')) : await pages(folder).catch(fail);
