/** `npm run lint`: format and lint rules, nothing changed. */
import { isMain } from './house/main.ts';
import { runTool } from './house/tools.ts';

export const lint = (): Promise<number> => runTool('biome', ['check', '--error-on-warnings']);

if (isMain(import.meta.url)) process.exitCode = await lint();
