/** Moving where the system cannot: between disks. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const disks = vi.hoisted(() => ({ refused: 0, code: 'EXDEV' }));

/** `far` is another disk: nothing is renamed into it from outside. */
vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>();
  const onFar = (path: unknown): boolean => String(path).includes('/far/');
  const rename = async (from: string, to: string): Promise<void> => {
    if (onFar(from) === onFar(to)) return real.rename(from, to);
    disks.refused += 1;
    throw Object.assign(new Error('cross-device link not permitted'), { code: disks.code });
  };
  return { ...real, default: { ...real, rename }, rename };
});

const { mergeFolder, move } = await import('../../../scripts/house/output.ts');

let home = '';
const at = (...names: string[]): string => join(home, ...names);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'celan-move-'));
  disks.refused = 0;
  disks.code = 'EXDEV';
  for (const folder of ['near/made/policies/a', 'far/dist/policies'])
    mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('near/made/policies/a/index.html'), '正文');
  writeFileSync(at('near/made/index.html'), '首页');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('a folder that moves to another disk', () => {
  it('is copied whole and leaves nothing behind', async () => {
    await move(at('near/made'), at('far/site'));
    expect(disks.refused).toBe(1);
    expect(readFileSync(at('far/site/policies/a/index.html'), 'utf8')).toBe('正文');
    expect(readdirSync(at('far')).sort()).toEqual(['dist', 'site']);
    expect(readdirSync(at('near'))).toEqual([]);
  });

  it('is merged with what is there', async () => {
    writeFileSync(at('far/dist/index.html'), '先来的');
    await mergeFolder(at('near/made'), at('far/dist'));
    expect(readFileSync(at('far/dist/policies/a/index.html'), 'utf8')).toBe('正文');
    expect(readFileSync(at('far/dist/index.html'), 'utf8')).toBe('先来的');
  });

  it('fails as before where the system refuses for another reason', async () => {
    disks.code = 'EACCES';
    await expect(move(at('near/made'), at('far/site'))).rejects.toThrow('not permitted');
    expect(readFileSync(at('near/made/index.html'), 'utf8')).toBe('首页');
  });
});
