import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuties } from '../../../../scripts/converter/annotate/agencies.ts';
import { madeText } from '../../../helpers/passages.ts';

describe('any text', () => {
  it('gives places inside the text and never throws', () => {
    const pieces = [
      '（',
      '）',
      '责任单位：',
      '市教育局',
      '、',
      '，',
      '牵头',
      '配合',
      '由',
      '负责',
      '。',
      '下同',
      '各',
      '会同',
      '标黑体的单位为牵头单位',
      '\n',
      '等',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const { passages } = madeText([parts.join('')]);
        for (const { range, passage } of findDuties(passages)) {
          const length = passages[passage]?.text.text.length ?? 0;
          expect(range === null || (range.from >= 0 && range.from <= range.to && range.to <= length)).toBe(
            true,
          );
        }
      }),
    );
  });
});
