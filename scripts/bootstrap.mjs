/**
 * Makes a fresh clone ready, then runs scripts/<task>.ts under the project's own Node.
 * Plain JavaScript without packages, because it has to start on Node 20 before anything is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { modules, root, withFirst } from './bootstrap/environment.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { chooseNode, flagsFor } from './bootstrap/node.mjs';
import { stop } from './bootstrap/say.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends as the task ended: same exit code, or by the same signal. */
function endAs(code, signal) {
  if (signal === null) process.exit(code ?? 1);
  for (const name of signals) process.removeAllListeners(name);
  process.kill(process.pid, signal);
}

/** npm's shell ends on a signal without passing it on: a task without its shell ends too. */
function endWithParent(child) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
}

/** npm starts everything in the project's folder; a file that a person names is meant from where they are. */
const whereCalled = () => {
  const { INIT_CWD } = process.env;
  return INIT_CWD && existsSync(INIT_CWD) ? INIT_CWD : process.cwd();
};

function runTask(node, script, args) {
  const env = {
    ...withFirst(join(modules, '.bin'), dirname(node)),
    NODE_COMPILE_CACHE: join(root, '.cache', 'modules'),
  };
  const child = spawn(node, [...flagsFor(node), script, ...args], {
    cwd: whereCalled(),
    stdio: 'inherit',
    env,
  });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  endWithParent(child);
  child.on('error', (error) => stop(`策览：无法启动 ${node}：${error.message}`));
  child.on('exit', endAs);
}

const [task = '', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${task}.ts`);
if (!/^[a-z-]+$/.test(task) || !existsSync(script)) {
  stop(`策览：没有名为“${task}”的命令。 / There is no command “${task}”.`);
}
ensureInstalled();
runTask(chooseNode(), script, args);
