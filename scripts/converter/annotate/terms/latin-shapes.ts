/** What a Latin short form looks like: API, REITs, S基金; kW, A类 and I类 are none. */
import { wordList } from '../../words/word-list.ts';
import { bare, isLatin } from './definition.ts';

/** With capitals, and some Chinese characters before or behind: 地方AMC, AQI指数. */
const SHAPE =
  /^(?:[一-鿿]{0,4}\d?(?:[A-Z]|[a-z][A-Z])[A-Za-z0-9&+./-]{0,13}|\d?[A-Z][A-Za-z0-9&+./-]{0,13}[一-鿿]{1,4})$/;
/** B级, II类, No.3, A股, B证: a kind among others. */
const GRADE = /^(?:[A-Z]\d?|[IVX]+|No.*)[一-鿿]?$/;
const UNITS = wordList(
  'kW MW GW W Wh kWh MWh GWh V kV km cm mm m L mL ml mg kg g t K M G T KB MB GB TB kb pH OTC Hz MHz GHz MPa Nm ℃',
);

export const isShape = (word: string): boolean => SHAPE.test(word) && !UNITS.has(word) && !GRADE.test(word);

/** AQI of AQI指数 */
export const lettersOf = (short: string): string => /[A-Za-z0-9&+./-]+/.exec(short)?.[0] ?? '';

const NO_NAME = wordList('即 指 含 如 约');
const LABEL = wordList('英文 全称 简称 缩写');
const PIECES = /[，,；;、：:]/;

export const piecesOf = (inner: string): string[] => inner.split(PIECES).map((piece) => piece.trim());

/** The short form in a bracket: all of it, or the last piece behind its English words; '' for other brackets. */
export function latinShort(inner: string): string {
  const pieces = piecesOf(inner);
  const last = bare(pieces.at(-1) ?? '');
  const spelled = pieces.slice(0, -1).every((piece) => isLatin(piece) || LABEL.at(piece) !== '');
  return spelled && NO_NAME.at(last) === '' && isShape(last) ? last : '';
}

/** 私募股权投资, or 私募股权投资，Private Equity: a Chinese name, and what it is in English. */
export function spelledOut(inner: string): string {
  const [name = '', ...others] = piecesOf(inner);
  return /^[一-鿿]{3,24}$/.test(name) && others.every(isLatin) ? name : '';
}
