/** Finds a Node that is new enough: the project's own, else the one that runs this. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isWindows, modules } from './environment.mjs';
import { say, stop } from './say.mjs';

const nodePackage = join(modules, 'node');
const ownNode = join(nodePackage, 'bin', isWindows ? 'node.exe' : 'node');
const installer = 'installArchSpecificPackage.js';

/** [major, minor]; [0, 0] for what does not run on this machine. */
function versionOf(node) {
  if (!existsSync(node)) return [0, 0];
  const text =
    node === process.execPath ? process.version : String(spawnSync(node, ['--version']).stdout ?? '');
  const match = /^v(\d+)\.(\d+)\./.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : [0, 0];
}

function isNewEnough(node) {
  const [major, minor] = versionOf(node);
  return major > 22 || (major === 22 && minor >= 12);
}

/** npm may be set not to run install scripts: then the Node package came without its Node. */
function fetchOwnNode() {
  if (!existsSync(join(nodePackage, installer))) return;
  say('策览：正在取得 Node 24…… / Fetching Node 24 …');
  const env = { ...process.env, npm_config_loglevel: 'error' };
  spawnSync(process.execPath, [installer], { cwd: nodePackage, stdio: ['ignore', 2, 2], env });
}

export function chooseNode() {
  const ready = [ownNode, process.execPath].find(isNewEnough);
  if (ready) return ready;
  fetchOwnNode();
  if (isNewEnough(ownNode)) return ownNode;
  return stop(
    `策览：需要 Node 22.12 或更新版本；当前为 ${process.version}，也未能自动取得 Node 24。请安装新版 Node 后重试。`,
    `Node 22.12 or newer is needed; this is ${process.version} and Node 24 could not be fetched.`,
  );
}

/** TypeScript runs as it is from 22.18 and 23.6; before, Node has to be asked. */
export function flagsFor(node) {
  const [major, minor] = versionOf(node);
  const asks = (major === 22 && minor < 18) || (major === 23 && minor < 6);
  return asks ? ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'] : [];
}
