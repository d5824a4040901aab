/** Makes the pages, in a process of its own whose memory goes with it; a line a page would hide the warnings. */
import { build } from 'astro';
import { fail } from './main.ts';
import { root } from './tools.ts';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('缺少输出文件夹');

try {
  await build({ root, outDir, logLevel: 'warn' });
} catch (error) {
  process.exitCode = fail(error);
}
