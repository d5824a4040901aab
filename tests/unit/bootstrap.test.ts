import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const scripts = new URL('../../scripts/', import.meta.url);
/** Plays npm: notes that it was called, and lists as installed what the lockfile asks for. */
const NPM = `
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
console.log('npm speaks');
if (process.env.NPM_FAILS) process.exit(9);
mkdirSync('node_modules', { recursive: true });
cpSync('package-lock.json', 'node_modules/.package-lock.json');
`;

let project: string;

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'celan-bootstrap-')));
  for (const name of ['bootstrap.mjs', 'bootstrap'])
    cpSync(new URL(name, scripts), join(project, 'scripts', name), { recursive: true });
  mkdirSync(join(project, 'npm'));
  write('npm/npm-cli.js', NPM);
  write('package.json', '{"type":"module"}');
  writeLock('1.0.0');
});
afterEach(() => rmSync(project, { recursive: true }));

const write = (path: string, text: string): void => writeFileSync(join(project, path), text);
const writeLock = (version: string): void =>
  write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/a': { version } } }));
const npmCalls = (): number =>
  existsSync(join(project, 'npm-calls'))
    ? readFileSync(join(project, 'npm-calls'), 'utf8').split('\n').length - 1
    : 0;

function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, npm_execpath: join(project, 'npm', 'npm-cli.js'), ...more };
}

function run(args: string[], more: Record<string, string> = {}) {
  const command = [join(project, 'scripts', 'bootstrap.mjs'), ...args];
  return spawnSync(process.execPath, command, { env: environment(more), encoding: 'utf8', cwd: tmpdir() });
}

it('installs what is missing once, and no second time', () => {
  write('scripts/hello.ts', 'console.log("hello" satisfies string);');
  expect(run(['hello']).stdout).toBe('hello\n');
  expect(npmCalls()).toBe(1);
  expect(run(['hello']).stdout).toBe('hello\n');
  expect(npmCalls()).toBe(1);
});

it('keeps standard output for the task', () => {
  write('scripts/hello.ts', 'console.log("{}");');
  const { stdout, stderr } = run(['hello']);
  expect(stdout).toBe('{}\n');
  expect(stderr).toContain('正在安装依赖');
  expect(stderr).toContain('npm speaks');
});

it('installs again when the lockfile asks for something else', () => {
  write('scripts/hello.ts', '');
  run(['hello']);
  writeLock('2.0.0');
  run(['hello']);
  expect(npmCalls()).toBe(2);
});

it('leaves packages alone that somebody installed by hand', () => {
  write('scripts/hello.ts', '');
  mkdirSync(join(project, 'node_modules'));
  cpSync(join(project, 'package-lock.json'), join(project, 'node_modules', '.package-lock.json'));
  expect(run(['hello']).status).toBe(0);
  expect(npmCalls()).toBe(0);
});

it('hands on arguments and the exit code, and works where it was called', () => {
  write('scripts/hello.ts', 'console.log(process.argv.slice(2), process.cwd()); process.exit(7);');
  const { stdout, status } = run(['hello', '政策 一.txt', '--json']);
  expect(stdout).toContain("[ '政策 一.txt', '--json' ]");
  expect(stdout).toContain(realpathSync(tmpdir()));
  expect(status).toBe(7);
});

it('ends with the signal that its task was ended by', async () => {
  write('scripts/wait.ts', 'console.log("ready"); setInterval(() => {}, 1000);');
  const child = spawn(process.execPath, [join(project, 'scripts', 'bootstrap.mjs'), 'wait'], {
    env: environment(),
  });
  child.stdout.once('data', () => child.kill('SIGTERM'));
  const signal = await new Promise((resolve) => child.on('exit', (_code, name) => resolve(name)));
  expect(signal).toBe('SIGTERM');
});

it('says what to do when npm fails, and keeps no stamp', () => {
  write('scripts/hello.ts', '');
  const failed = run(['hello'], { NPM_FAILS: '1' });
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('依赖安装失败（npm ci 退出码 9）');
  expect(run(['hello']).status).toBe(0);
});

it.each(['nothing', '../evil', ''])('knows no command “%s”', (task) => {
  const { status, stderr } = run([task]);
  expect(status).toBe(1);
  expect(stderr).toContain('没有名为');
  expect(npmCalls()).toBe(0);
});
