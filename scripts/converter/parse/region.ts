/** Where a document holds, as its issuer or its title says at their beginning: 某省某市某区. */

const HAN = '[\\u4e00-\\u9fff]';
/** 县城, 市场, 省级, 区域 are no places; 市政府 and 县民政局 follow one. */
const AFTER = '(?![场容长直域级镇际内外辖以]|乡(?!村)|政(?![府协务法])|民(?![政族宗]))';
const unit = (units: string): string => `(?:${HAN}{2,8}?(?:${units})${AFTER})?`;
const AT_START = new RegExp(
  [
    `^${unit('特别行政区|自治区|(?<!强)省')}`,
    unit('自治州|(?<![城都全本我各强])市|州|盟'),
    `(?:${HAN}{2,8}?(?:自治县|新区|(?<!强)县|旗)${AFTER}|(?<=[市州盟])${HAN}{2,5}?区${AFTER})?`,
  ].join(''),
  'u',
);
/** 临江区财政局: a district alone, before an organ only. */
const DISTRICT = new RegExp(
  `^(${HAN}{2,4}(?<![片园景校社小库灾城地发范验心聚税贸步展务高新])区)(?=人民|${HAN}{2,14}(?:局|委|办|会)$)`,
  'u',
);
/** Words that begin no place. */
const NO_PLACE =
  /^(?:[省市县区州盟旗全各]|关于|国家|国务院|中国|中华|中共中央|全国|最高|推进|促进|加快|加强|支持|完善|进一步|深化|规范|实施|落实|建设|农村|城镇|重点|部分|跨|若干|试点)/;

function placeIn(words: string, district: boolean): string {
  if (NO_PLACE.test(words)) return '';
  const place = AT_START.exec(words)?.[0] ?? '';
  // Something must stand behind a place: it is where a body sits or a rule holds.
  if (place !== '' && place.length < words.length) return place;
  return district ? (DISTRICT.exec(words)?.[1] ?? '') : '';
}

/** 2025年某市国民经济…, 关于某市2025年预算…: what may stand before the place. */
const BEFORE_PLACE =
  /^(?:中共|(?:19|20)\d{2}年(?=[\u4e00-\u9fff])|关于(?=[\u4e00-\u9fff]{2,12}(?:[省市县区州盟旗])(?:19|20)\d{2}年))/;

export const regionOf = (issuer: string, title: string): string =>
  placeIn(issuer.replace(/^中共/, ''), true) || placeIn(title.replace(BEFORE_PLACE, ''), false);
