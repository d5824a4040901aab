import { describe, expect, it } from 'vitest';
import { importFile } from '../../../scripts/converter/import/file.ts';
import { wholeCharacters } from '../../../scripts/converter/read/radicals.ts';
import { pdf, type Sheet, type Words } from '../../helpers/pdf.ts';

async function read(...sheets: Sheet[]) {
  const imported = await importFile('规划.pdf', pdf(...sheets));
  if (!imported.ok) throw new Error(imported.reason);
  return imported;
}

const paragraphs = (text: string): string[] => text.trim().split(/\n{2,}/);

/** Twenty-six letters of sixteen points fill the line from 90 to 506. */
const FULL = '推动云川市滨海新城加快建设成为区域先进制造业集聚的重要基';
const at = (x: number, y: number, text: string, size = 16): Words => ({ x, y, text, size });

describe('a PDF', () => {
  it('gives paragraphs with their lines joined, and titles as they stand', async () => {
    const { text } = await read({
      words: [
        at(170, 120, '云川市新城发展规划', 22),
        at(122, 180, FULL.slice(0, 24)),
        at(90, 210, FULL.slice(0, 26)),
        at(90, 240, '地。'),
        at(122, 270, '一、总体要求'),
        at(122, 300, '到2027年建成5个基地。'),
      ],
    });
    expect(paragraphs(text)).toEqual([
      '云川市新城发展规划',
      `${FULL.slice(0, 24)}${FULL.slice(0, 26)}地。`,
      '一、总体要求',
      '到2027年建成5个基地。',
    ]);
  });

  it('carries a sentence over the foot of a page, without the page number and the running head', async () => {
    const page = (number: number, ...words: Words[]): Sheet => ({
      words: [at(250, 40, '云川市规划汇编', 10), ...words, at(280, 810, `— ${number} —`, 12)],
    });
    const { text, dropped } = await read(
      page(1, at(122, 600, FULL.slice(0, 24)), at(90, 630, FULL.slice(0, 26))),
      page(2, at(90, 120, '地建设稳步推进。'), at(122, 150, '二、主要任务')),
      page(3, at(122, 120, '三、保障措施')),
    );
    expect(paragraphs(text)).toEqual([
      `${FULL.slice(0, 24)}${FULL.slice(0, 26)}地建设稳步推进。`,
      '二、主要任务',
      '三、保障措施',
    ]);
    expect(dropped.map(({ kind }) => kind)).toEqual(['page-header']);
  });

  it('reads a drawn table: each word in its cell, merged cells as one', async () => {
    const xs = [90, 250, 350, 450];
    const ys = [100, 130, 160, 190];
    const across = ys.map((y, i) => [i === 1 ? 250 : 90, y, 450, y] as const);
    const down = xs.map((x) => [x, 100, x, 190] as const);
    const { text } = await read({
      words: [
        at(100, 121, '指标', 12),
        at(260, 121, '2025年', 12),
        at(360, 121, '2030年', 12),
        at(260, 151, '单位', 12),
        at(360, 151, '%', 12),
        at(100, 181, '城镇化率', 12),
        at(260, 181, '66', 12),
        at(360, 181, '72', 12),
      ],
      rules: [...across, ...down],
    });
    expect(text.split('\n\n').map((row) => row.trim().split(/\n?\t/))).toEqual(
      [
        ['指标', '2025年', '2030年'],
        ['\n', '单位', '%'].map((cell) => cell.trim()),
        ['城镇化率', '66', '72'],
      ].map((row) => row.filter((cell) => cell !== '')),
    );
  });

  it('puts a table together that goes on over a page', async () => {
    const rules = (top: number, bottom: number) =>
      [
        ...[90, 250, 350, 450].map((x) => [x, top, x, bottom] as const),
        ...[top, bottom].map((y) => [90, y, 450, y] as const),
      ] as const;
    const row = (y: number, ...cells: string[]): Words[] =>
      cells.map((cell, i) => at(260 + (i - 1) * (i > 1 ? 100 : 160), y, cell));
    const { text } = await read(
      { words: row(720, '公园', '个', '12'), rules: [...rules(700, 730)] },
      { words: row(120, '学校', '所', '30'), rules: [...rules(100, 130)] },
    );
    expect(text.trim()).toBe('公园\t个\t12\n学校\t所\t30');
  });

  it('tells the character where the file holds the radical of the same shape', () => {
    expect(wholeCharacters('⼯业⽤⽔⻅⻓')).toBe('工业用水见长');
  });

  it('is refused with the way out where it is a scan, empty, nonsense or damaged', async () => {
    const refusal = async (bytes: Uint8Array) => {
      const imported = await importFile('a.pdf', bytes);
      return imported.ok ? '' : `${imported.reason}。${imported.advice}`;
    };
    expect(await refusal(pdf({ words: [], picture: true }))).toMatch(/扫描件.*OCR/s);
    expect(await refusal(pdf({ words: [] }))).toMatch(/没有文字/);
    expect(await refusal(pdf({ words: [at(90, 100, '\ue001\ue002\ue003\ue004\ue005'.repeat(8))] }))).toMatch(
      /乱码/,
    );
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\nnothing'))).toMatch(/已损坏.*重新下载/s);
  });
});
