/** Page numbers and running heads belong to the page; numbers of the text stay. */
import { describe, expect, test } from 'vitest';
import { cleanLines } from '../../../scripts/converter/layout/clean-lines.ts';
import { convertText } from '../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';

const WORDS = '推进林区道路和管护站点建设，完善监测网络，提高巡护能力，引导群众参与';
const AREAS = ['东岭', '西坡', '南沟', '北川', '中滩', '上庄', '下寨', '前湾'];
const area = (n: number): string => AREAS[n % 8] ?? '';
const page = (n: number): string => AREAS.map((_, i) => `${area(n + i)}${WORDS}第${n}年${i}月`).join('\n');
const pages = (count: number, join: (n: number) => string): string =>
  Array.from({ length: count }, (_, i) => page(i + 1) + join(i + 1)).join('');
const textOf = (source: string): string =>
  cleanLines(source)
    .map((line) => line.text)
    .join('\n');

describe('page numbers', () => {
  test('alone on their lines between two halves of a sentence', () => {
    const text = textOf(pages(5, (n) => `需\n${n}\n要${area(n)}用力\n`));
    expect(text).not.toMatch(/^\d$/m);
    expect(text).toContain('第5年7月需\n要上庄用力');
  });

  test('inside a sentence and before the number of a heading, in a text without line breaks', () => {
    const joints = ['不', '不', '。', '不', '不'];
    const text = textOf(
      pages(
        5,
        (n) => `${area(n + 2)}需${joints[n - 1]}${n}${n === 3 ? '三、' : '断'}${area(n)}改进`,
      ).replaceAll('\n', ''),
    );
    expect(text).toContain('北川需不断西坡改进');
    expect(text).not.toMatch(/需不\d|3三、/);
  });

  test('with a dash, glued to the line that follows', () => {
    const text = textOf(pages(4, (n) => `。\n- ${n} - （二）加强${area(n)}管护\n`));
    expect(text).toContain('（二）加强北川管护');
    expect(text).not.toContain('- 3 -');
  });

  test('before what a figure could count, or a caption, where the pages around it are known', () => {
    const after = ['断', '层层', '（1）在', '断', '断', '断'];
    const text = textOf(
      pages(6, (n) => `，需\n${n} ${after[n - 1]}${area(n)}改进，${area(n + 1)}${WORDS}\n`),
    );
    expect(text).not.toMatch(/^\d /m);
    expect(text).toContain('\n层层南沟改进');
    expect(textOf(`${page(1)}。\n2附件3\n苗圃名录`)).toContain('\n附件3\n');
  });

  test('rows of a table that count up stay', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `${i + 1}\n${WORDS.repeat(6)}。\n市林业局`).join('\n');
    expect(textOf(rows).match(/^\d$/gm)).toHaveLength(9);
  });

  test('figures of the text stay', () => {
    const text = pages(5, (n) => `，全县新增苗圃${n}处。\n`);
    expect(textOf(text)).toBe(text.trimEnd());
  });
});

test('a running head of several lines goes with its numbers, and all text is kept', () => {
  const head = (n: number): string => `\n云岭县绿化规划\nX\n林业局印发\n- ${n} -\n`;
  const source = `${head(1)}${pages(4, (n) => `继续${head(n + 1)}推进。\n`)}`;
  expect(textOf(source)).not.toMatch(/云岭县|^X$|印发/m);
  const { document } = convertText(source, emptyVocabulary);
  expect(document.text.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
});
