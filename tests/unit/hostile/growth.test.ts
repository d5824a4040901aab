import { describe, expect, it } from 'vitest';
import { importHtml } from '../../../scripts/converter/import/html.ts';
import { convertCollection, readPolicy } from '../../../scripts/converter/pipeline.ts';
import { GROWTHS } from '../../helpers/hostile.ts';

const SIZE = 250;
/** Below this a clock tells nothing. */
const NOTICEABLE = 200;
/** For sixteen times the size linear work takes sixteen times as long; what grows with the square, 256 times. */
const MOST = 48;

/** Processor time: a busy machine makes the clock run on, not the work. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/** The middle one of several runs; one is enough where a run takes long. */
function median(work: () => unknown): number {
  const first = timed(work);
  if (first > NOTICEABLE) return first;
  const runs = [first, timed(work), timed(work)].sort((a, b) => a - b);
  return runs[1] ?? first;
}

/** How many times longer a text takes of sixteen times the length, at a length at which the time can be told. */
function growth(work: (size: number) => unknown): number {
  const times: number[] = [];
  for (let size = SIZE; size <= SIZE * 1024; size *= 4) {
    times.push(median(() => work(size)));
    const [long = 0, , short = 0] = times.slice(-3).reverse();
    if (times.length > 2 && long > NOTICEABLE) return long / Math.max(short, NOTICEABLE / 100);
  }
  return 1;
}

/** A second and a third look before a machine that was busy is taken for a slow rule. */
function isLinear(work: (size: number) => unknown): boolean {
  return growth(work) < MOST || growth(work) < MOST || growth(work) < MOST;
}

const NO_VOCABULARY = { glossary: [], concepts: [], agencies: [], themes: [], synonyms: [] };

function convert(text: string): unknown {
  const read = readPolicy({
    id: 'growth',
    file: 'source.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    text,
    yaml: {},
  });
  return convertCollection([read], NO_VOCABULARY);
}

describe.each(GROWTHS)('a text sixteen times as long of $name', ({ text }) => {
  it('takes about sixteen times as long to convert', () => {
    expect(isLinear((size) => convert(text(size)))).toBe(true);
  }, 120_000);
});

describe('the records of a text', () => {
  it('grow with it: a sentence that never ends is not quoted whole for each of its numbers', () => {
    const written = (size: number): number =>
      JSON.stringify(convert(`一、甲\n\n到2027年，保费达到${'5家、6%，'.repeat(size)}乙。\n`)).length;
    expect(written(8000)).toBeLessThan(written(2000) * 5);
  });

  it('grow with it: a name of a row that is a text is not repeated for each of its numbers', () => {
    const written = (size: number): number =>
      JSON.stringify(convert(`表1 甲\n\n\t指标\n\t目标\n\n\t${'5家、'.repeat(size)}丙\n\t60%\n\n`)).length;
    expect(written(8000)).toBeLessThan(written(2000) * 5);
  });
});

describe('the record of a number', () => {
  const GROUPS = ['5家、', '5家', '甲6家，', '甲6家 ', '1,325家和'];
  it.each(GROUPS)('takes as much room in a sentence without end (%j) as in a long one', (group) => {
    const written = (size: number): number =>
      JSON.stringify(convert(`一、甲\n\n到2027年，保费达到${group.repeat(size)}乙。\n`)).length / size;
    expect(written(2400)).toBeLessThan(2600);
    expect(written(2400)).toBeLessThan(written(600) * 1.5);
  });

  it('is read from a table in a few times the time that it takes to write it down', () => {
    const row = (name: string, cell: (column: number) => string): string =>
      [name, ...Array.from({ length: 60 }, (_, column) => cell(column))].join('\t');
    const rows = Array.from({ length: 100 }, (_, r) =>
      row(`第${r}镇`, (c) => ((r * 79 + c * 107) / 10).toFixed(1)),
    );
    const text = `甲市公报\n\n${[row('地区', (c) => `${1990 + (c % 30)}年产量`), ...rows].join('\n')}\n`;
    const records = convert(text);
    const ratio = (): number => median(() => convert(text)) / median(() => JSON.stringify(records));
    expect(Math.min(ratio(), ratio(), ratio())).toBeLessThan(16);
  });
});

describe('a saved page sixteen times as long', () => {
  const PAGES: readonly (readonly [string, (size: number) => string])[] = [
    ['paragraphs', (size) => '<p>到2027年达到60%，其中甲。</p>'.repeat(size)],
    ['broken lines', (size) => `<div>${'第一行，<br>'.repeat(size)}</div>`],
    ['one long line', (size) => `<p>${'算力，'.repeat(size * 20)}</p>`],
    ['white space', (size) => `<p>甲${' \n'.repeat(size * 20)}乙</p>`],
    [
      'cells over many rows',
      (size) => `<table>${'<tr><td>甲</td><td rowspan="99">乙</td></tr>'.repeat(size)}</table>`,
    ],
    ['lists of related links', (size) => '<p>相关阅读</p><p><a href="/">甲</a></p>'.repeat(size)],
    ['unclosed elements', (size) => '<p><font><b>甲'.repeat(size / 5)],
    ['unclosed comments', (size) => '<!--'.repeat(size * 10)],
    ['labels', (size) => `<p>${'索引号：1 '.repeat(size)}</p>`],
  ];
  it.each(PAGES)(
    'of %s takes about sixteen times as long to import',
    (_, page) => {
      expect(isLinear((size) => importHtml(page(size)))).toBe(true);
    },
    60_000,
  );
});
