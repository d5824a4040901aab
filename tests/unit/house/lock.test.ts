import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { alone } from '../../../scripts/house/lock.ts';

let lock = '';
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'celan-lock-'));
  lock = join(folder, 'deep', 'running.lock');
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

it('holds the lock while it works and gives it back, whatever happens', async () => {
  expect(await alone(lock, async () => existsSync(lock))).toBe(true);
  await expect(alone(lock, () => Promise.reject(new Error('坏了')))).rejects.toThrow('坏了');
  expect(existsSync(lock)).toBe(false);
});

it('lets work inside work pass', async () => {
  expect(await alone(lock, () => alone(lock, async () => '里面'))).toBe('里面');
});

it('says whom it waits for, and gives up with a sentence', async () => {
  const said: string[] = [];
  await alone(lock, async () => {});
  writeFileSync(lock, String(process.ppid));
  const waiting = alone(lock, async () => {}, { patience: 250, say: (line) => said.push(line) });
  await expect(waiting).rejects.toThrow(`进程 ${process.ppid} 一直占用着 ${lock}`);
  expect(said).toEqual([`另一个进程（${process.ppid}）正在处理同一批文件，等它结束……`]);
});

it('takes no notice of a lock whose process is gone, or that holds no number', async () => {
  for (const left of ['4999999', '', 'x']) {
    await alone(lock, async () => {});
    writeFileSync(lock, left);
    expect(await alone(lock, async () => '好')).toBe('好');
  }
});
