/** Makes the pages, in a process of its own whose memory goes with it; a line a page would hide the warnings. */

import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { alone } from './lock.ts';
import { fail } from './main.ts';
import { publishedFolder, root } from './places.ts';

const [outDir = ''] = process.argv.slice(2);
if (outDir === '') throw new Error('缺少输出文件夹');

// What is published is never the editing kind of a page, whatever the machine is set to.
process.env.NODE_ENV = 'production';

/** The data files wait beside the records: making pages begins with an empty folder. */
function takeData(): void {
  const target = join(outDir, 'data');
  for (const name of readdirSync(publishedFolder))
    renameSync(join(publishedFolder, name), join(target, name));
}

try {
  // Astro keeps notes in the program's folder, whatever collection it builds.
  await alone(join(root, '.cache', 'pages.lock'), () => build({ root, outDir, logLevel: 'warn' }));
  takeData();
} catch (error) {
  process.exitCode = fail(error);
}
