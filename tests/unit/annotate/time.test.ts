import { expect, test } from 'vitest';
import { findTimes } from '../../../scripts/converter/annotate/time/find.ts';
import { resolve } from '../../../scripts/converter/annotate/time/resolve.ts';

const document = { year: 2022, baseYear: 2021, planStart: 2022, planEnd: 2024 };
const years = (text: string): (number | null)[] =>
  findTimes(text).map(({ when }) => resolve(when, document)?.year ?? null);

test.each([
  ['到2025年末', [2025]],
  ['2021—2025年', [2025]],
  ['2016-20年', [2020]],
  ['二〇三五年', [2035]],
  ['“十四五”末', [2025]],
  ['“十五五”时期', [2030]],
  ['截至2021年9月底', [2021]],
  ['未来5年', [2027]],
  ['用3到5年时间', [2027]],
  ['力争用三年时间', [2024]],
  ['规划期末', [2024]],
  ['今年', [2022]],
  ['去年', [2021]],
  ['2023、2024、2025年', [2023, 2024, 2025]],
  ['第二年', [2023]],
])('%s is read as %j', (text, expected) => {
  expect(years(text)).toEqual(expected);
});

test('a time behind 比 or 较 is the other side of a comparison, one behind 占比 is not', () => {
  expect(findTimes('比2020年增长').map((t) => t.role)).toEqual(['comparison']);
  expect(findTimes('在2020年基础上').map((t) => t.role)).toEqual(['comparison']);
  expect(findTimes('占比2023年达到').map((t) => t.role)).toEqual(['point']);
});

test('a time that describes a noun does not govern', () => {
  expect(findTimes('2000年底前建成的小区').map((t) => t.role)).toEqual(['comparison']);
});

test('without a date of the document a relative time stands for no year', () => {
  const nowhere = { year: null, baseYear: null, planStart: null, planEnd: null };
  expect(findTimes('未来3年').map(({ when }) => resolve(when, nowhere))).toEqual([null]);
});
