/** Installs the packages of the lockfile, if they are not there yet. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWindows, modules, root, withoutModules } from './environment.mjs';
import { say, stop } from './say.mjs';

const stampFile = join(modules, '.celan-installed');

const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** npm lists what it has installed: enough to know that nothing the lockfile asks for is missing. */
function holdsAllOf(lock) {
  const listed = readText(join(modules, '.package-lock.json'));
  if (listed === '') return false;
  const installed = JSON.parse(listed).packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

/** npm, run by a Node outside node_modules: `npm ci` removes the one inside. */
function npmCommand() {
  const npm = process.env.npm_execpath ?? '';
  if (!/npm-cli\.c?js$/.test(npm)) return ['npm'];
  return [process.execPath.startsWith(modules) ? 'node' : process.execPath, npm];
}

function npmCi() {
  const [command, ...npm] = npmCommand();
  const args = [...npm, 'ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const shell = isWindows && command === 'npm';
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell, env: withoutModules() })
    .status;
}

function install() {
  say('策览：正在安装依赖，首次约需一分钟…… / Installing dependencies, about a minute the first time …');
  const status = npmCi();
  if (status === 0) return;
  stop(
    `策览：依赖安装失败（npm ci 退出码 ${status ?? '无'}）。请检查网络与磁盘空间后重试。`,
    `Installing failed (npm ci: ${status ?? 'not started'}). Check network and disk space, then try again.`,
  );
}

export function ensureInstalled() {
  const lock = readText(join(root, 'package-lock.json'));
  if (lock === '')
    stop('策览：缺少 package-lock.json，请重新取得完整的代码。 / package-lock.json is missing.');
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (readText(stampFile) === stamp) return;
  if (!holdsAllOf(lock)) install();
  writeFileSync(stampFile, stamp);
}
