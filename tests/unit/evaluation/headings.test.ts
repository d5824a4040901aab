import { describe, expect, it } from 'vitest';
import { goldSchema } from '../../../scripts/evaluation/gold.ts';
import { scoreHeadings, scorePlaces } from '../../../scripts/evaluation/headings.ts';
import type { ScoredSection } from '../../../scripts/evaluation/records.ts';
import { precision, recall } from '../../../scripts/evaluation/tally.ts';

const section = (
  marker: string,
  heading: string,
  level: number,
  type: ScoredSection['type'] = 'heading',
): ScoredSection => ({ anchor: 's1', parent: '', type, level, marker, heading });
const gold = goldSchema.parse({
  headings: [
    { marker: '一、', level: 1, heading: '总体要求' },
    { marker: '（一）', level: 2, heading: '发展目标' },
  ],
  items: [
    { marker: '①', heading: '助餐' },
    { marker: '②', heading: '助浴', optional: true },
  ],
  leads: [{ heading: '坚持创新' }],
});

describe('headings', () => {
  it('agree without regard to white space and the closing stop', () => {
    const score = scoreHeadings(gold, [section('一、', '总体 要求。', 1), section('（一）', '发展目标', 3)]);
    expect(recall(score.headings)).toBe(1);
    expect(recall(score.levels)).toBe(0.5);
  });

  it('ask for the marker as written', () => {
    expect(
      recall(scoreHeadings(gold, [section('一、', '总体要求', 1), section('(一)', '发展目标', 2)]).headings),
    ).toBe(0.5);
  });

  it('forgive a lead or an item that is taken for a heading, and nothing else', () => {
    const right = [section('一、', '总体要求', 1), section('（一）', '发展目标', 2)];
    expect(
      precision(
        scoreHeadings(gold, [...right, section('', '坚持创新', 3), section('①', '助餐', 4)]).headings,
      ),
    ).toBe(1);
    expect(precision(scoreHeadings(gold, [...right, section('2.', '1万亿元', 3)]).headings)).toBeCloseTo(
      2 / 3,
    );
  });

  it('look for items wherever they have an address', () => {
    expect(scorePlaces(gold.items, [section('①', '助餐。', 0, 'item')])).toMatchObject({
      right: 1,
      expected: 1,
    });
  });
});
