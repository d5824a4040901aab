/** `inspect` on hostile files of any name: JSON lines and nothing else, sentences and never a stack. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles, hostileTexts, loneSurrogateFile } from '../../helpers/hostile.ts';

const script = join(import.meta.dirname, '../../../scripts/inspect.ts');
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function inspect(files: readonly string[], ...options: string[]): Promise<Run> {
  const child = spawn(process.execPath, [script, ...files, ...options]);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

let folder = '';
/** Text by path; null where there is none to show. */
const files = new Map<string, string | null>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'celan-“inspect” '));
  const put = (name: string, content: string | Uint8Array, text: string | null): void => {
    writeFileSync(join(folder, name), content);
    files.set(join(folder, name), text);
  };
  const all = hostileTexts().filter(({ text }) => text.length < 50_000);
  for (const [i, { text: written }] of all.entries()) {
    const text = written.toWellFormed();
    const readable = !text.includes('\0') && bare(text) !== '';
    put(`${i} “甲”\n\u001b[31m.txt`, text, readable ? text : null);
  }
  for (const { name, bytes, readable } of hostileFiles()) if (!readable) put(name, bytes, null);
  put(loneSurrogateFile().name, loneSurrogateFile().bytes, null);
  mkdirSync(join(folder, 'a.txt'));
  symlinkSync('circle.txt', join(folder, 'circle.txt'));
  for (const name of ['a.txt', 'circle.txt', 'missing.txt']) files.set(join(folder, name), null);
  files.set('/dev/zero', null);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('inspect --json', () => {
  it('prints a line of JSON for each file that can be read, and names the others', async () => {
    const { code, out, err } = await inspect([...files.keys()], '--json');
    expect(code).toBe(1);
    // As programs split lines that know of more ends than one.
    const lines = out.split(/[\n\r\v\f\u0085\u2028\u2029]/).filter((line) => line !== '');
    const read = lines.map((line) => JSON.parse(line) as { file: string; text: string });
    const readable = [...files].filter(([, text]) => text !== null);
    expect(read.map(({ file }) => file)).toEqual(readable.map(([file]) => file));
    for (const [i, [file, text]] of readable.entries())
      expect(bare(read[i]?.text ?? '') === bare(text ?? ''), file).toBe(true);
    expect(err).not.toMatch(/^\s+at |\u001b/m);
    expect(err.match(/ (?:source-refused|file-unreadable) 错误/g)).toHaveLength(files.size - readable.length);
  }, 120_000);
});

describe('inspect', () => {
  it('reports on the same files without a command for the terminal', async () => {
    const { code, out, err } = await inspect([...files.keys()]);
    expect(code).toBe(1);
    expect(out + err).not.toMatch(/^\s+at |\u001b|\u202e/m);
    expect(out.match(/^文件：/gm)).toHaveLength([...files.values()].filter((text) => text !== null).length);
  }, 120_000);

  it('ends without a word where its reader has seen enough', async () => {
    const readable = [...files].flatMap(([file, text]) => (text === null ? [] : [file]));
    const child = spawn(process.execPath, [script, ...readable, '--json']);
    child.stdout.once('data', () => child.stdout.destroy());
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString('utf8');
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(err).toBe('');
  }, 120_000);
});
