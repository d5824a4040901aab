import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../../scripts/converter/emit/sections.ts';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';

const types = (text: string): string[] =>
  sectionsOf(parsePolicy(text).tree, { policy: 'a', title: '甲', docNumber: '' }).map(
    ({ type, marker }) => `${type} ${marker}`,
  );

describe('numbered lines that head nothing', () => {
  test('a list of works that says nothing but their titles is a list of items', () => {
    expect(
      types('一、依据\n1.《渡船条例》（2019年修订）\n2.《码头办法》\n3.《河东县渡口规划》\n二、范围\n'),
    ).toEqual(['heading 一、', 'item 1.', 'item 2.', 'item 3.', 'heading 二、']);
  });
});
