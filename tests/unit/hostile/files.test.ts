import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toMdast } from '../../../scripts/converter/emit/mdast.ts';
import { officialText } from '../../../scripts/converter/emit/text-of.ts';
import { importFile } from '../../../scripts/converter/import/file.ts';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { hostileFiles, loneSurrogateFile, SIMPLE, twentyMegabytes } from '../../helpers/hostile.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

describe.each(hostileFiles())('a file called $name', ({ name, bytes, readable }) => {
  it(readable ? 'is read as the same text' : 'is refused with a reason and advice', async () => {
    const result = await importFile(name, bytes);
    if (result.ok) expect([readable, result.text]).toEqual([true, SIMPLE]);
    else expect([readable, result.reason.length > 3, result.advice.length > 3]).toEqual([false, true, true]);
  });
});

describe('bytes that are no characters', () => {
  it('are refused: a lone surrogate', async () => {
    const { name, bytes } = loneSurrogateFile();
    expect(await importFile(name, bytes)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('损坏'),
    });
  });

  it('are refused: NUL', async () => {
    expect(await importFile('a.txt', utf8(`${SIMPLE}甲\0乙`))).toMatchObject({ ok: false });
  });
});

describe('a folder', () => {
  it('may hold a link to a file: its text is read like any other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'celan-“链接” '));
    try {
      await writeFile(join(folder, '原件.txt'), SIMPLE);
      await symlink('原件.txt', join(folder, '链接.txt'));
      expect(await importFile('链接.txt', await readFile(join(folder, '链接.txt')))).toMatchObject({
        ok: true,
        text: SIMPLE,
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a file of 20 MB', () => {
  it('is read and parsed whole', async () => {
    const source = twentyMegabytes();
    const result = await importFile('大文件.txt', utf8(source));
    if (!result.ok) throw new Error(result.reason);
    const mdast = toMdast(parsePolicy(result.text).tree, new Map());
    expect(bare(officialText(mdast)) === bare(source)).toBe(true);
  }, 180_000);
});
