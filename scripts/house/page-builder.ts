/** One run of the page builder; a line a page would hide the warnings. */
import { build } from 'astro';
import { fail } from './main.ts';
import { root } from './places.ts';

const [outDir = ''] = process.argv.slice(2);
// What is published is never the editing kind of a page, whatever the machine is set to.
process.env.NODE_ENV = 'production';

await build({ root, outDir, logLevel: 'warn' }).catch((error: unknown) => {
  process.exitCode = fail(error);
});
