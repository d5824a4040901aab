/** The same of another: another threshold, another group of people, another place. */
import { listed } from '../words/listed.ts';
import type { Slot } from './slot.ts';
import { beginsWithOneOf, endsInOneOf, withoutEnding } from './text.ts';

const THRESHOLD = /^(?:超|过|突破)?[十百千万亿\d.]+(?:亩|亿元|万元|亿|平方米|吨)(?:以上|以下)?$/;
const NOUN_OF_THRESHOLD =
  /^[^十百千万亿\d]*[十百千万亿\d.]+(?:亩|元|平方米|吨)?(?:以上|以下)?的?(?=[一-鿿]{2})/;
const LEADING = /^(?:其中|[、，；\s和及])+/;

/** 千亩以上基地80个、万亩以上10个: the second is of 基地, too. */
export function ofThreshold({ before }: Slot, carried: string): string | null {
  const threshold = before.replace(LEADING, '').trim();
  return THRESHOLD.test(threshold) && NOUN_OF_THRESHOLD.test(carried)
    ? threshold + carried.replace(NOUN_OF_THRESHOLD, '')
    : null;
}

const PEOPLE = '居民';
const LONGEST_GROUP = 6;

/** 农村居民 after 城镇居民｜人均可支配收入 */
export function ofGroup(own: string, carried: string): string | null {
  const end = carried.indexOf(PEOPLE) + PEOPLE.length;
  const other = end >= PEOPLE.length && end <= LONGEST_GROUP && carried.length > end + 2;
  return own.endsWith(PEOPLE) && own.length <= LONGEST_GROUP && other ? own + carried.slice(end) : null;
}

const LONGEST_PLACE = 7;
const isPlace = (name: string): boolean =>
  name.length > 2 &&
  name.length <= LONGEST_PLACE &&
  endsInOneOf(name, '省市县') &&
  !beginsWithOneOf(name, '占全本我外');

const OF_PLACE = /^[^的、]{2,12}(?:地区|平原|流域|城市群|[省市县区])(?=.{3})/;
const PLACED = new Set(['measure', 'percent', 'rate']);
const FALLEN = listed('下降 降低 减少');

/** 北川市控制在32微克以内, after 河谷地区臭氧浓度 */
export const ofPlace = ({ quantity }: Slot, own: string, carried: string): string | null =>
  isPlace(own) && carried !== '' && PLACED.has(quantity.family)
    ? own + withoutEnding(carried.replace(OF_PLACE, ''), FALLEN)
    : null;
