import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';
import { readLabels, scoreReal } from '../../../scripts/evaluation/real.ts';
import { root } from '../../../scripts/house/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'labels-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = '东江市渡口规划\n\n一、目标\n\n到2027年，全市建成渡口40个，渡船达到90艘。\n';
writeFileSync(join(folder, 'document.txt'), text);

const labels = (values: readonly object[]) => ({
  document: '东江市渡口规划',
  sha256: createHash('sha256').update(text).digest('hex'),
  factsComplete: false,
  values: values as never,
});
const label = (written: string, names: readonly string[], more: object = {}) => ({
  at: text.indexOf(written),
  written,
  classes: ['target'],
  names,
  optional: false,
  ...more,
});

const score = async (values: readonly object[]) =>
  (await scoreReal([labels(values)], folder, emptyVocabulary)).lines[0]?.scores;

describe('labels of real documents', () => {
  test('are met by the records at their places', async () => {
    const scores = await score([label('40个', ['渡口数量', '渡口']), label('90艘', ['渡船'])]);
    expect(scores?.targets).toMatchObject({ right: 2, expected: 2, claimed: 2 });
    expect(scores?.names).toMatchObject({ right: 2, expected: 2 });
  });

  test('make a number that nobody read so a false one', async () => {
    const scores = await score([label('40个', ['渡口'])]);
    expect(scores?.targets).toMatchObject({ right: 1, expected: 1, claimed: 2 });
  });

  test('count another class as missed, unless it is accepted', async () => {
    const fact = await score([label('40个', ['渡口'], { classes: ['fact'] }), label('90艘', ['渡船'])]);
    expect(fact?.facts).toMatchObject({ right: 0, expected: 1 });
    const either = await score([
      label('40个', ['渡口'], { classes: ['fact', 'target'] }),
      label('90艘', ['渡船']),
    ]);
    expect(either?.facts).toMatchObject({ right: 1, expected: 1 });
  });

  test('name a document that the folder does not hold', async () => {
    const { lines, absent } = await scoreReal([{ ...labels([]), sha256: '0' }], folder, emptyVocabulary);
    expect([lines, absent]).toEqual([[], ['东江市渡口规划']]);
  });

  test('of the project can be read, at least twelve of them', () => {
    expect(readLabels(join(root, 'tests/labels')).length).toBeGreaterThanOrEqual(12);
  });
});
