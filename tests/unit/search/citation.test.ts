import { describe, expect, it } from 'vitest';
import { citationsOf, isAt, stepsOf } from '../../../src/client/search/citation.ts';
import type { CatalogDocument } from '../../../src/client/search/records.ts';

const document = (title: string, docNumber: string, region: string): CatalogDocument => ({
  id: title,
  kind: 'policy',
  page: '',
  title,
  docNumber,
  region,
  year: '2024',
  shard: 0,
});
const documents = [
  document('云岭市养老服务规划', '云政发〔2024〕7号', '云岭市'),
  document('安澜市物流方案', '', '安澜市'),
];

const cited = (typed: string) =>
  citationsOf(typed, documents).map((found) => [documents.indexOf(found.document), ...found.steps]);

describe('a policy and a place', () => {
  it('by document number, in any brackets', () => {
    expect(cited('云政发〔2024〕7号 3、')).toEqual([[0, '3']]);
    expect(cited('云政发[2024]7号四（一）2')).toEqual([[0, '四', '一', '2']]);
  });

  it('by the name of the place', () => {
    expect(cited('云岭 四（一）2')).toEqual([[0, '四', '一', '2']]);
    expect(cited('安澜市 专栏3')).toEqual([[1, '专栏3']]);
  });

  it('not where other words follow', () => {
    expect(cited('云岭 养老')).toEqual([]);
    expect(cited('白沙 四（一）')).toEqual([]);
  });
});

it('reads the steps of a place however they are written', () => {
  expect(stepsOf('四、（一）2．')).toEqual(['四', '一', '2']);
  expect(stepsOf('第十二条')).toEqual(['第十二条']);
  expect(stepsOf('养老服务')).toBeNull();
});

it('finds an article by its own number, whatever chapter it stands in', () => {
  expect(isAt('二、3.', ['3'])).toBe(true);
  expect(isAt('二、3.', ['三'])).toBe(false);
  expect(isAt('四、（一）2.', ['四', '一', '2'])).toBe(true);
});
