import { describe, expect, test } from 'vitest';
import { mostNamedYear, tellsLikeBulletin } from '../../../scripts/converter/annotate/bulletin.ts';
import { contextOf } from '../../../scripts/converter/annotate/context.ts';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { madeText } from '../../helpers/passages.ts';

const SECTIONS = [
  '农业',
  '工业',
  '建筑业',
  '投资',
  '贸易',
  '旅游',
  '交通',
  '邮政',
  '金融',
  '保险',
  '教育',
  '卫生',
];
const BULLETIN = [
  '初步核算，全年全县生产总值80.5亿元，比上年增长5.2%。',
  '图1 2019—2023年生产总值',
  ...SECTIONS.map((name, i) => `2023年${name}完成${i + 3}亿元，比上年增长${i}.5%。`),
];

describe('a statistical bulletin whose title is lost', () => {
  test('is known by figures that stand beside last year’s', () => {
    expect(tellsLikeBulletin(madeText(BULLETIN).passages)).toBe(true);
    expect(tellsLikeBulletin(madeText(BULLETIN.slice(0, 5)).passages)).toBe(false);
  });

  test('tells of the year that it names most often', () => {
    expect(mostNamedYear(madeText(BULLETIN).passages, null)).toBe(2023);
    expect(contextOf(parsePolicy(BULLETIN.join('\n\n')).tree)).toMatchObject({
      genre: 'account',
      aboutYear: 2023,
    });
  });
});

test('final accounts tell of the year in their title', () => {
  expect(contextOf(parsePolicy('2022年全县财政决算\n\n一、收入\n\n二、支出\n').tree)).toMatchObject({
    genre: 'account',
    aboutYear: 2022,
  });
});
