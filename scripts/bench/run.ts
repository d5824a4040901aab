/** One measured run: a corpus is converted, built and indexed by the real commands, then converted again after one change. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../house/places.ts';
import { startNode } from '../house/tools.ts';
import { type Corpus, makeCorpus, type Sizes } from './corpus.ts';
import type { Reading } from './meter.ts';
import { type Watched, watch } from './watch.ts';

export interface Measured {
  readonly documents: number;
  readonly megabytes: number;
  readonly pages: number;
  /** Steps of a build: converting; data and pages; the search index with the native program that makes it. */
  readonly convert: Step;
  readonly render: Step;
  readonly search: Step;
  /** Converting again after one document has changed. */
  readonly again: Step;
  /** Of the whole build, all processes together. */
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
  readonly outputBytes: number;
  readonly searchBytes: number;
}

/** Processes that do one thing: their seconds together, and the most memory that one of them held. */
export interface Step {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

interface Run {
  readonly readings: readonly Reading[];
  readonly watched: Watched;
}

async function metered(program: string, { home }: Corpus): Promise<Run> {
  const meter = join(home, 'meter.jsonl');
  rmSync(meter, { force: true });
  const flags = ['--import', pathToFileURL(join(root, 'scripts', 'bench', 'meter.ts')).href];
  const running = startNode(join(root, 'scripts', program), [], {
    CELAN_HOME: home,
    CELAN_METER: meter,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${flags.join(' ')}`.trim(),
  });
  const watching = watch(running.pid);
  const code = await running.ended;
  const watched = watching();
  if (code !== 0) throw new Error(`${program} 以退出码 ${code} 结束`);
  const lines = readFileSync(meter, 'utf8').trim().split('\n');
  return { readings: lines.map((line) => JSON.parse(line) as Reading), watched };
}

const native = ({ cpu }: Watched): number =>
  [...cpu].reduce((sum, [name, own]) => sum + (/\.[cm]?[jt]s$/.test(name) ? 0 : own), 0);

function stepOf({ readings }: Run, ...programs: readonly string[]): Step {
  const own = readings.filter((reading) => programs.includes(reading.program));
  return {
    wall: own.reduce((sum, reading) => sum + reading.wall, 0),
    cpu: own.reduce((sum, reading) => sum + reading.cpu, 0),
    memory: Math.max(0, ...own.map((reading) => reading.memory)),
  };
}

/** Helpers read while the conversion waits for them: their processor time counts, their wall clock is its own. */
const convertStep = (run: Run): Step => ({
  ...stepOf(run, 'convert.ts', 'helper.ts'),
  wall: stepOf(run, 'convert.ts').wall,
});

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
  const whole = stepOf(built, 'build.ts');
  const search = stepOf(built, 'index-search.ts');
  const nativeCpu = native(built.watched);
  const middle = corpus.ids[Math.floor(count / 2)] ?? '';
  const dist = join(home, 'dist');
  const figures = {
    documents: count,
    megabytes: corpus.bytes / 1e6,
    pages: sizeOf(dist, (name) => name.endsWith('.html')).files,
    convert: convertStep(built),
    render: stepOf(built, 'publish-data.ts', 'page-builder.ts', 'share-pages.ts'),
    search: { ...search, cpu: search.cpu + nativeCpu },
    cpu: built.readings.reduce((sum, reading) => sum + reading.cpu, nativeCpu),
    wall: whole.wall,
    memory: Math.max(built.watched.memory, ...built.readings.map((reading) => reading.memory)),
    outputBytes: sizeOf(dist).bytes,
    searchBytes: sizeOf(join(dist, 'pagefind')).bytes,
  };
  await appendFile(join(home, 'content', 'policies', middle, 'source.txt'), changed);
  const again = await metered('convert.ts', corpus);
  return { ...figures, again: convertStep(again) };
}
