/** `npm run audit`: asks the registry for known faults of the packages; needs a network, so no test depends on it. */
import { spawnSync } from 'node:child_process';
import { root } from './house/places.ts';

const npm = process.env['npm_execpath'];
const [program, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
const args = [...first, 'audit', '--audit-level=high', '--loglevel=error'];
const { status } = spawnSync(program ?? 'npm', args, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
