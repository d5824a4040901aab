import { describe, expect, it } from 'vitest';
import { headingWords, sameIndicator, termNames } from '../../../scripts/evaluation/words.ts';

describe('wording', () => {
  it('takes an indicator for the same without 的, white space and quotes', () => {
    expect(sameIndicator('金融业增加值占 GDP 的比重', '金融业增加值占GDP比重')).toBe(true);
    expect(sameIndicator('“个转企”', '个转企')).toBe(true);
  });

  it('takes a longer name for the same only where 70 % is shared', () => {
    expect(sameIndicator('新型储能装机规模', '全市新型储能装机规模')).toBe(true);
    expect(sameIndicator('规模', '全市新型储能装机规模')).toBe(false);
    expect(sameIndicator('存款余额', '贷款余额')).toBe(false);
    expect(sameIndicator('', '贷款余额')).toBe(false);
  });

  it('leaves the closing stop of a heading out', () => {
    expect(headingWords('发展 基础。')).toBe('发展基础');
    expect(headingWords('应当具备下列条件：')).toBe('应当具备下列条件');
  });

  it('knows a term by its bracket too', () => {
    expect(termNames('合格境内机构投资者（QDII）')).toEqual([
      '合格境内机构投资者（QDII）',
      '合格境内机构投资者',
      'QDII',
    ]);
  });
});
