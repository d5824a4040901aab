/** Makes the pages, in a process of its own whose memory goes with it; a line a page would hide the warnings. */

import { join } from 'node:path';
import { build } from 'astro';
import { alone } from './lock.ts';
import { fail } from './main.ts';
import { root } from './places.ts';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('缺少输出文件夹');

// What is published is never the editing kind of a page, whatever the machine is set to.
process.env.NODE_ENV = 'production';

try {
  // Astro keeps notes in the program's folder, whatever collection it builds.
  await alone(join(root, '.cache', 'pages.lock'), () => build({ root, outDir, logLevel: 'warn' }));
} catch (error) {
  process.exitCode = fail(error);
}
