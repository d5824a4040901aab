/** `npm run types`: every TypeScript file and component; `tsc` alone would not know what a component is. */
import { isMain } from './house/main.ts';
import { runTool } from './house/tools.ts';

export const types = (): Promise<number> =>
  runTool('astro', ['check', '--minimumFailingSeverity', 'warning']);

if (isMain(import.meta.url)) process.exitCode = await types();
