import { describe, expect, it } from 'vitest';
import { goldSchema } from '../../../scripts/evaluation/gold.ts';
import type { ScoredTable } from '../../../scripts/evaluation/records.ts';
import { gridOf, scoreTables } from '../../../scripts/evaluation/tables.ts';
import { f1, recall } from '../../../scripts/evaluation/tally.ts';

const record = (header: ScoredTable['header'], rows: ScoredTable['rows']): ScoredTable => ({
  anchor: 'table-1',
  caption: '',
  header,
  rows,
});
const gold = goldSchema.parse({
  tables: [
    {
      caption: '',
      header: [['领域', '指标', '值']],
      rows: [
        [{ text: '健康', rowspan: 2, colspan: 1 }, '寿命', '80'],
        ['床位', '6'],
      ],
    },
  ],
});

describe('tables', () => {
  it('place cells beside one that covers two rows', () => {
    const grid = gridOf({ header: [], rows: gold.tables[0]?.rows ?? [] });
    expect(grid[1]?.get(1)).toBe('床位');
    expect(grid[1]?.get(2)).toBe('6');
  });

  it('agree whether a merged cell is written as a span or as an empty cell', () => {
    const found = record(
      [['领域', '指标', '值']],
      [
        ['健康', '寿命', '80'],
        ['', '床位', '6'],
      ],
    );
    expect(f1(scoreTables(gold, [found]))).toBe(1);
  });

  it('lose only the cells of a row that is missing', () => {
    const found = record([['领域', '指标', '值']], [['', '床位', '6']]);
    const score = scoreTables(gold, [found]);
    expect(score.right).toBe(5);
    expect(recall(score)).toBe(5 / 8);
  });

  it('count a shifted column as wrong and a table that is none as extra', () => {
    const found = record(
      [['领域', '指标', '值']],
      [
        ['健康', '寿命', '80'],
        ['床位', '6', ''],
      ],
    );
    expect(scoreTables(gold, [found, record([], [['无关']])])).toMatchObject({ right: 6, claimed: 9 });
  });
});
