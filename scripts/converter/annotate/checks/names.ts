/** When two indicators mean the same: words that frame a name are taken off, places are kept apart. */
import type { Concept } from '../../../../src/schemas/vocabulary.ts';
import { recent } from '../../read/recent.ts';
import type { CheckValue } from './figures.ts';

export interface Naming {
  /** 某省某市; '' where not known. */
  readonly region: string;
  readonly concepts: readonly Pick<Concept, 'id' | 'name' | 'aliases'>[];
}

const MARKER = /^(?:\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、．.]|[①-⑳·•ü]))+/;
const FRAME =
  /^(?:到|至|占(?=全[省市区县])|其中|力争|预计|规划|全部|整体|累计实现|实现|完成|达到|拥有|已建成|建成|共有|现有|本年|当年|全年|年度|同期)+/;
const TAIL =
  /(?:年均增速|年均增长率?|年均增幅|年平均增长率?|同比增长|同比增速|增速|增长率|增长|增幅|达到|达|为|约)+$/;
const GROSS_PRODUCT = /(?:国内|地区)?生产总值|GDP/g;
const OWN = /^(?:全|我|本)[省市区县州盟旗](?:的)?/;
const PLACE =
  /^((?![占全我本各到至])[一-鿿]{2,5}?(?:省|自治区|市|新区|(?<![片园景校社小库灾城地发范验心聚税贸步展务])区|县|州))(?!域|划|块|位|别|间|场|民|值|政|容|价|级|盈|直)(?=.{2,})/;

/** The narrowest place that the document speaks for. */
export const ownPlace = (region: string): string =>
  /[^省市区县州盟旗]+(?:自治区|自治州|新区|[省市区县州盟旗])$/.exec(region)?.[0] ?? '';

const squeezed = (name: string): string =>
  name
    .replace(/[\s“”"'‘’]/g, '')
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/的(?=比重|比例|占比)/g, '');

function stripFrames(name: string): string {
  let rest = squeezed(name).replace(MARKER, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(FRAME, '').replace(OWN, '').replace(TAIL, '');
  }
  return rest.replace(GROSS_PRODUCT, 'GDP');
}

/** A place named at the front of an indicator or by the table, unless it is the document's own. */
export function placeOf(
  { indicator, subject = '' }: Pick<CheckValue, 'indicator' | 'subject'>,
  own: string,
): string {
  const named = placeIn(indicator) || (/^[一-鿿]{2,8}(?:省|市|区|县|州)$/.test(subject) ? subject : '');
  return named === own ? '' : named;
}

/** The place at the front of a name; '' where none is. */
const placeIn: (indicator: string) => string = recent(
  (indicator) => PLACE.exec(squeezed(indicator).replace(MARKER, ''))?.[1] ?? '',
);

/** Without a region, the place that most indicators of the running text name is the document's own. */
export function likelyOwn(values: readonly CheckValue[]): string {
  const counts = new Map<string, number>();
  for (const { place, indicator } of values) {
    const named = place === 'prose' ? placeIn(indicator) : '';
    if (named) counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}

function withoutPlace(indicator: string): string {
  const plain = stripFrames(indicator);
  const place = PLACE.exec(plain)?.[1] ?? '';
  return stripFrames(plain.slice(place.length));
}

/** The name without its place and framing words. */
export const coreOf: (indicator: string) => string = recent(withoutPlace);

export type NameKey = (indicator: string) => string;

/** Names of one concept share its id, others stand for themselves. */
export function nameKeys({ concepts }: Naming): NameKey {
  const ids = new Map<string, string>();
  for (const { id, name, aliases } of concepts)
    for (const word of [name, ...aliases]) if (!ids.has(coreOf(word))) ids.set(coreOf(word), id);
  return (indicator) => {
    const core = coreOf(indicator);
    return ids.get(core) ?? core;
  };
}
