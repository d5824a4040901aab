/** `npm run format`: formats every file and applies the safe fixes. */
import { runTool } from './house/tools.ts';

process.exitCode = await runTool('biome', ['check', '--write']);
