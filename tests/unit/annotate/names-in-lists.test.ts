import { describe, expect, test } from 'vitest';
import { noted, valuesIn } from '../../helpers/value-drafts.ts';

describe('names that a verb, a list or a bound was read into', () => {
  test('以上年产值 is no year before', () => {
    const drafts = valuesIn(
      '到2025年，培育6家以上年产值过百亿元、3家以上年产值达200亿元的船舶企业，新增40家创新型船厂。',
    );
    expect(drafts.filter((d) => d.class !== 'target')).toEqual([]);
    expect(noted(drafts).at(-1)).toBe('创新型船厂 40家 eq 2025');
  });

  test('有就业意愿的 belongs to those who have it', () => {
    expect(noted(valuesIn('到2025年，有返乡意愿的技工安置率达到90%以上。'))).toEqual([
      '有返乡意愿的技工安置率 90% ge 2025',
    ]);
  });

  test('居家 is at home, 居 alone is a rank', () => {
    expect(noted(valuesIn('到2025年，建有1个综合性居家康复示范站。'))[0]).toContain('综合性居家康复示范站');
  });

  test('each of a list has its own place', () => {
    expect(
      noted(valuesIn('到2025年，每个街道建有2个口袋书屋、每个镇建有1个露天剧场。')).map(
        (n) => n.split(' ')[0],
      ),
    ).toEqual(['口袋书屋', '露天剧场']);
  });

  test('posts that are opened are counted', () => {
    expect(noted(valuesIn('到2025年，年均开发3万个以上的护林岗位。'))[0]).toContain('护林岗位 3万个 ge');
  });

  test('the subject of a share may follow at once', () => {
    expect(noted(valuesIn('到2025年，建设一批工坊；70%以上返乡匠人入驻工坊。')).at(-1)).toContain(
      '返乡匠人入驻工坊 70%',
    );
  });
});
