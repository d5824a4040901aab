/** `npm run bench [-- N… --short --keep]`: what a collection of N documents costs, and how the cost of one grows with N. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SIZES } from './bench/corpus.ts';
import { type Measured, measure } from './bench/run.ts';
import { fail, isMain } from './house/main.ts';
import { root } from './house/places.ts';

type Figure = readonly [name: string, of: (m: Measured) => number, digits: number];

const per = (of: (m: Measured) => number) => (m: Measured) => of(m) / m.documents;

const FIGURES: readonly Figure[] = [
  ['原文 MB', (m) => m.megabytes, 1],
  ['网页', (m) => m.pages, 0],
  ['转换 份/秒', (m) => m.documents / m.convert.wall, 1],
  ['构建 份/秒', (m) => m.documents / m.wall, 1],
  ['转换 CPU 毫秒/份', per((m) => m.convert.cpu * 1000), 0],
  ['网页 CPU 毫秒/份', per((m) => m.render.cpu * 1000), 0],
  ['检索 CPU 毫秒/份', per((m) => m.search.cpu * 1000), 0],
  ['转换÷网页', (m) => m.convert.cpu / m.render.cpu, 2],
  ['CPU 合计 秒', (m) => m.cpu, 1],
  ['CPU 合计 毫秒/份', per((m) => m.cpu * 1000), 0],
  ['CPU 毫秒/页', (m) => (m.cpu * 1000) / m.pages, 2],
  ['内存峰值 MB', (m) => m.memory, 0],
  ['内存 MB：转换', (m) => m.convert.memory, 0],
  ['内存 MB：网页', (m) => m.render.memory, 0],
  ['内存 MB：检索', (m) => m.search.memory, 0],
  ['输出 KB/份', per((m) => m.outputBytes / 1000), 0],
  ['检索 KB/份', per((m) => m.searchBytes / 1000), 0],
  ['改一份后再转换 秒', (m) => m.again.wall, 1],
];

function table(all: readonly Measured[]): string {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return '';
  const head = ['', ...all.map((m) => `${m.documents} 份`), all.length > 1 ? '末÷首' : ''];
  const rows = FIGURES.map(([name, of, digits]) => {
    const cells = all.map((m) => of(m).toFixed(digits));
    return [name, ...cells, all.length > 1 ? (of(last) / of(first)).toFixed(2) : ''];
  });
  return [head, ...rows].map((row) => row.join('\t')).join('\n');
}

async function bench(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { short: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } },
  });
  const counts = (positionals.length > 0 ? positionals : ['5', '20']).map(Number);
  if (!counts.every((n) => Number.isInteger(n) && n > 0))
    throw new Error('用法：npm run bench -- 10 50 500 [--short] [--keep]（数字是文件份数）');
  const sizes = values.short ? SIZES.short : SIZES.long;
  const all: Measured[] = [];
  for (const count of counts) {
    const home = join(root, '.cache', 'bench', `${values.short ? 'short' : 'long'}-${count}`);
    all.push(await measure(count, sizes, home));
    if (!values.keep) rmSync(home, { recursive: true, force: true });
  }
  process.stdout.write(`\n${sizes.name}\n${table(all)}\n`);
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await bench().catch(fail);
