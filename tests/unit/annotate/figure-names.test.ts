import { expect, test } from 'vitest';
import { isFigureName, ROWS } from '../../../scripts/converter/annotate/quantities/figure-names.ts';
import { findQuantities } from '../../../scripts/converter/annotate/quantities/find.ts';
import { literalsOf } from '../../../scripts/converter/annotate/quantities/literals.ts';
import { ROWS as COUNTED } from '../../../scripts/converter/annotate/time/counted.ts';
import { findTimes } from '../../../scripts/converter/annotate/time/find.ts';
import { ROWS as WORDS } from '../../../scripts/converter/annotate/time/words.ts';

test.each(ROWS.map(({ example }) => example))('%s holds no quantity', (example) => {
  expect(literalsOf(example).some((literal) => isFigureName(example, literal))).toBe(true);
});

test.each([
  ['每年新增6家', ['6家']],
  ['每10年修订一次，覆盖60个村', ['10年', '60个']],
  ['用电负荷达到600千伏安', ['600千伏安']],
  ['300余万名学生', ['300余万名']],
  ['惠及2400多万农村学生', ['2400多万']],
  ['前8名', ['前8名']],
])('%s: beside such words stand figures, too', (text, expected) => {
  expect(findQuantities(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
});

test.each(COUNTED.map(({ example, kind }) => [example, kind]))('%s is a time of kind %s', (example, kind) => {
  expect(findTimes(example)[0]?.when.kind).toBe(kind);
});

test('each word of time is read as what its row says', () => {
  for (const { words, when, only = '' } of WORDS)
    for (const word of words.split(' ')) {
      const [follows = ''] = only.split(' ');
      expect([word, findTimes(`，${word}${follows}`)[0]?.when]).toEqual([word, when]);
    }
});

test.each([
  ['到 2030 年，', '2030 年'],
  ['截至 2023 年底，', '2023 年底'],
  ['第十五个五年规划', '第十五个五年规划'],
  ['2023年1月至6月', '2023年1月'],
  ['2012年起，用5年时间', '2012年起，用5年时间'],
])('%s: the time is written %s', (text, written) => {
  expect(findTimes(text)[0]?.text).toBe(written);
});

test('the fifteenth plan begins in 2026 however it is written', () => {
  const plan = { kind: 'plan', first: 2026, last: 2030 };
  for (const text of ['“十五五”时期', '十五五期间', '第十五个五年规划', '“十五五规划”'])
    expect(findTimes(text)[0]?.when).toEqual(plan);
});
