/** One measured run: a corpus is converted, built and indexed by the real commands, then converted again after one change. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../house/places.ts';
import { startNode } from '../house/tools.ts';
import { type Corpus, makeCorpus, type Sizes } from './corpus.ts';
import type { Reading } from './meter.ts';

export interface Measured {
  readonly documents: number;
  readonly megabytes: number;
  readonly pages: number;
  readonly convert: Reading;
  readonly render: Reading;
  readonly search: Reading;
  readonly again: Reading;
  /** Of the whole build; processes run one after another beside a small one that waits. */
  readonly cpu: number;
  readonly memory: number;
  readonly outputBytes: number;
  readonly searchBytes: number;
}

const NOTHING: Reading = { program: '', wall: 0, cpu: 0, memory: 0 };

async function metered(program: string, { home }: Corpus): Promise<Map<string, Reading>> {
  const meter = join(home, 'meter.jsonl');
  rmSync(meter, { force: true });
  const flags = ['--import', join(root, 'scripts', 'bench', 'meter.ts')];
  const code = await startNode(join(root, 'scripts', program), [], {
    CELAN_HOME: home,
    CELAN_METER: meter,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${flags.join(' ')}`.trim(),
  }).ended;
  if (code !== 0) throw new Error(`${program} 以退出码 ${code} 结束`);
  const lines = readFileSync(meter, 'utf8').trim().split('\n');
  const readings = lines.map((line) => JSON.parse(line) as Reading);
  return new Map(readings.map((reading) => [reading.program, reading]));
}

function sizeOf(
  folder: string,
  matches: (name: string) => boolean = () => true,
): { bytes: number; files: number } {
  if (!existsSync(folder)) return { bytes: 0, files: 0 };
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && matches(entry.name));
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { bytes, files: files.length };
}

const changed = '\n附注：到2030年，试点单位达到12家。\n';

export async function measure(count: number, sizes: Sizes, home: string): Promise<Measured> {
  const corpus = await makeCorpus(home, count, sizes);
  const built = await metered('build.ts', corpus);
  const middle = corpus.ids[Math.floor(count / 2)] ?? '';
  const dist = join(home, 'dist');
  const figures = {
    documents: count,
    megabytes: corpus.bytes / 1e6,
    pages: sizeOf(dist, (name) => name.endsWith('.html')).files,
    convert: built.get('convert.ts') ?? NOTHING,
    render: built.get('pages.ts') ?? NOTHING,
    search: built.get('index-search.ts') ?? NOTHING,
    cpu: [...built.values()].reduce((sum, reading) => sum + reading.cpu, 0),
    memory: Math.max(...[...built.values()].map((reading) => reading.memory)),
    outputBytes: sizeOf(dist).bytes,
    searchBytes: sizeOf(join(dist, 'pagefind')).bytes,
  };
  await appendFile(join(home, 'content', 'policies', middle, 'source.txt'), changed);
  const again = await metered('convert.ts', corpus);
  return { ...figures, again: again.get('convert.ts') ?? NOTHING };
}
