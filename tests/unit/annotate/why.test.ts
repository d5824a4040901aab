import { expect, test } from 'vitest';
import { whyOnLine } from '../../../scripts/converter/pipeline.ts';

const TEXT = '某县渔业规划\n\n一、目标\n\n到2027年，渔港泊位达到60个，推动30户以上自然村通硬化路。\n';

test('every number of a line says its name, its verdict and what speaks for it', () => {
  const [first = '', second = ''] = whyOnLine(TEXT, 5);
  expect(first).toContain('【60个】');
  expect(first).toContain('名称：渔港泊位（own）');
  expect(first).toContain('target　规则：target:time-ahead');
  expect(second).toContain('不收录　规则：attribute');
});

test('a line without numbers has nothing to explain', () => {
  expect(whyOnLine(TEXT, 3)).toEqual([]);
});
