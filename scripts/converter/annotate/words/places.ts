/** Places by how they are named: 临江市, 某某自治州, 全县. */
import { isHan } from '../../read/characters.ts';
import { each } from '../../words/listed.ts';
import { allOf, wordList } from '../../words/word-list.ts';

const UNITS = '省市区县州盟旗';
const isUnit = (char: string): boolean => char !== '' && UNITS.includes(char);

/** A name of a place and nothing else. */
export const isPlaceName = (text: string): boolean =>
  text.length >= 3 && text.length <= 9 && isUnit(text.slice(-1)) && allOf(text, isHan);

export const endsAsPlace = (text: string): boolean => isUnit(text.slice(-1));

/** The shortest name of a place that a text begins with; '' where none does. */
export function placeAtFront(text: string): string {
  for (let at = 0; at <= 6 && isHan(text.charAt(at)); at += 1)
    if (at >= 2 && isUnit(text.charAt(at))) return text.slice(0, at + 1);
  return '';
}

/** 全市, 我县: the document's own place, without its name. */
export const OWN_PLACE = wordList(each('全 我 本', '省 市 区 县 州 盟 旗'));

const LAST = /[^省市区县州盟旗]+(?:自治区|自治州|新区|[省市区县州盟旗])$/;

/** The narrowest place of a region: 东省甲市 → 甲市; '' where none is named. */
export const lastPlace = (region: string): string => LAST.exec(region)?.[0] ?? '';
