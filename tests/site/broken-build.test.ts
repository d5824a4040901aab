/** A build that is broken off, or meets a full disk, leaves the last site whole, and the next build clears up. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TEXT } from '../helpers/collection.ts';
import { ownSite, type Running } from './own-site.ts';

const own = ownSite('broken');

const built = (): Map<string, string> =>
  new Map(
    readdirSync(own.dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'base64')]),
  );

/** What a run leaves in the folder for work in progress. */
const leftovers = (): string[] =>
  readdirSync(join(own.home, '.cache')).filter((name) => /^(?:work|old)-|lock/.test(name));

let whole = new Map<string, string>();

beforeAll(async () => {
  for (const [id, text] of Object.entries(TEXT)) own.write(`content/policies/${id}/source.txt`, text);
  const { code, said } = await own.run('build.ts');
  expect(code, said).toBe(0);
  whole = built();
  own.write('content/policies/a/policy.yaml', 'note: 改过一次\n');
}, 240_000);
afterAll(() => own.remove());

/** Until it has said these words; a build that ends before has said why. */
async function hasSaid({ child, ended }: Running, words: string): Promise<void> {
  let said = '';
  const heard = new Promise<void>((resolve) => {
    child.stdout?.on('data', (text: string) => {
      said += text;
      if (said.includes(words)) resolve();
    });
  });
  await Promise.race([heard, ended.then((end) => expect.fail(end.said))]);
}

it('stays whole where the build is killed while it makes the pages', async () => {
  const running = own.start('build.ts');
  await hasSaid(running, '✓ 转换政策文件');
  await pause(500);
  running.kill();
  await running.ended;
  expect(built()).toEqual(whole);
  expect(leftovers().some((name) => name.startsWith('work-build-'))).toBe(true);
});

it('stays whole where the disk takes no more, and a sentence says so', async () => {
  const { code, said } = await own.start('build.ts', 40).ended;
  expect(code, said).not.toBe(0);
  expect(said).toContain('✓ 转换政策文件');
  expect(said).toMatch(/✗ (?:生成网页|建立检索索引)/);
  expect(said).toContain('原有输出未动');
  expect(built()).toEqual(whole);
});

it('is replaced by the next build, which clears up after the others', async () => {
  const { code, said } = await own.run('build.ts');
  expect(code, said).toBe(0);
  expect(readFileSync(join(own.dist, 'policies/a/index.html'), 'utf8')).toContain('改过一次');
  expect(leftovers()).toEqual([]);
});
