import { expect, test } from 'vitest';
import { noted, valuesIn } from '../../helpers/value-drafts.ts';

test('grades whose noun stands with the last of them are all of that noun', () => {
  expect(noted(valuesIn('到2025年，培训40名初级、20名中级、5名高级焊工技师。'))).toEqual([
    '初级焊工技师 40名 eq 2025',
    '中级焊工技师 20名 eq 2025',
    '高级焊工技师 5名 eq 2025',
  ]);
});

test('grades before their numbers are of what was counted before', () => {
  const names = noted(valuesIn('企业技术中心达到20个，其中国家级5个、省级9个；国家级实训基地达到3个。'));
  expect(names.slice(1, 3).join()).not.toContain('实训基地');
});

test('groups that share whom the measure is of', () => {
  expect(noted(valuesIn('到2025年，城镇和农村居民人均可支配收入分别达到6万元、3万元。'))).toEqual([
    '城镇居民人均可支配收入 6万元 eq 2025',
    '农村居民人均可支配收入 3万元 eq 2025',
  ]);
});

test('the number of a congress or of games is no rank', () => {
  expect(valuesIn('跻身第十四届农民运动会承办城市。')).toEqual([]);
});

test('which body leads is no figure', () => {
  expect(valuesIn('（责任单位：县商务局、县财政局，列第一位的为牵头单位，下同）')).toEqual([]);
});

test('a deed that is counted in visits is named after itself', () => {
  expect(valuesIn('实施渔民医疗保障工程，全年救助6万人次。').map((d) => d.indicator)).toEqual(['救助人次']);
});
