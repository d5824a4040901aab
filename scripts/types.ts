/** `npm run types`: TypeScript files, then the components. */
import { isMain } from './house/main.ts';
import { runTool } from './house/tools.ts';

export async function types(): Promise<number> {
  const components = await runTool('astro', ['check', '--minimumFailingSeverity', 'warning']);
  return components === 0 ? runTool('tsc', ['--noEmit']) : components;
}

if (isMain(import.meta.url)) process.exitCode = await types();
