/** A part of what was named before: 其中小学4200个 after 新增学位6800个. */

import type { Quantity } from '../annotate/quantities/quantity.ts';
import { listed } from '../words/listed.ts';
import { isPart } from './measures.ts';
import type { Slot } from './slot.ts';
import { endingOf, endsInOneOf, openingOf } from './text.ts';

const LEVEL = /(?:国家|省|市|县|区|\dA)级(?:及?以上)?/;

const LONGEST_LEVEL = 4;

/** 省级以上｜基地 */
function withoutLevel(whole: string): string {
  const end = whole.slice(0, LONGEST_LEVEL).lastIndexOf('级') + 1;
  const rest = whole.slice(end + openingOf(whole.slice(end), ['及以上', '以上']).length);
  return end > 1 && rest.length > 1 ? rest : whole;
}

/** 其中小学4200个 after 新增学位6800个: 小学新增学位. */
export function partOf(part: string, whole: string): string {
  if (whole === '' || part.length > 6 || !isPart(part)) return part;
  if (part.endsWith('级') && LEVEL.test(whole)) return whole.replace(LEVEL, part);
  return `${part}${withoutLevel(whole)}`;
}

const MEASURED = '率比数量额值资金款费收入积程模';
const HEADS_OF_PARTS = listed('营业里程 通车里程 里程 产值 产量 增加值');
const PLACES_TO_COUNT = listed('床位 学位 泊位 车位 岗位 工位 座位 席位');
/** 产值2000亿元（其中电池600亿元）: 电池产值. */
export function headOfPart({ family }: Quantity, own: string, whole: string): string {
  const measured = ['money', 'measure', 'area'].includes(family) && !endsInOneOf(own, MEASURED);
  if (measured) return endingOf(whole, HEADS_OF_PARTS);
  return family === 'count' && endingOf(own, PLACES_TO_COUNT) === '' ? endingOf(whole, PLACES_TO_COUNT) : '';
}

export const isRelated = ({ of, earlier, before, outside }: Slot): boolean =>
  of || `${earlier.slice(-30)}${before}${outside}`.includes('其中');
