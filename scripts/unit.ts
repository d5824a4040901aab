/** `npm run unit -- NAME…`: unit tests only; further words go to Vitest. */
import { runTool } from './house/tools.ts';

process.exitCode = await runTool('vitest', ['run', '--project', 'unit', ...process.argv.slice(2)]);
