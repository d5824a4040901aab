import { describe, expect, test } from 'vitest';
import { findSlips } from '../../../scripts/converter/annotate/slips.ts';
import { madeText } from '../../helpers/passages.ts';

const slips = (...lines: string[]): string[] => findSlips(madeText(lines).passages).map((s) => s.written);

describe('slips of the original', () => {
  test('an English word between Chinese words', () => {
    expect(slips('提高运营水平 and 服务能力。')).toEqual(['and']);
  });

  test('punctuation written twice, but not an ellipsis', () => {
    expect(slips('建成基地3个。。', '等等。。。', '提质，，增效。')).toEqual(['。。', '，，']);
  });

  test('an acronym with its letters changed about, where the right one explains a name', () => {
    expect(slips('抓住《区域全面经济伙伴关系协定》（RCEP）机遇。', '落实RECP要求。')).toEqual(['RECP']);
  });

  test('two acronyms that merely share letters are left alone when neither is clearly the rule', () => {
    expect(slips('参加APEC会议。', '对接PACE计划。')).toEqual([]);
  });

  test('words that look doubled but are right', () => {
    expect(slips('将将来的需求考虑在内。', '及及时处置。', '和和美美。')).toEqual([]);
  });
});
