/** The figure of a cell that holds little else: 85 左右, ≥95, 力争突破1万亿元, [30]. */
import { canonical } from '../../read/canonical.ts';
import { exactNumber } from '../../read/numerals.ts';
import { findQuantities } from '../quantities/find.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { suffixAt } from '../quantities/suffix.ts';
import { unitOf } from '../quantities/units.ts';

const PROSE = /[。；]|，.{4,}|[（(]\d[)）]|[一-鿿]{9,}/;

export const isProse = (text: string): boolean =>
  text.length > 40 || PROSE.test(canonical(text).replace(/（[^）]*）/g, ''));

const BARE =
  /^([^\d]{0,8}?)([+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?)(?:\s?(?:[-—~]{1,2}|至|到)\s?(\d+(?:\.\d+)?))?/;
const YEAR_ONLY = /^(?:19|20)\d{2}年?$/;

const numeric = (text: string): number | null => exactNumber(text.replaceAll(',', ''));

/** A number without a unit takes the unit of its row or column. */
function bare(text: string, unitText: string): Quantity | null {
  const match = BARE.exec(text);
  if (!match?.[2]) return null;
  const from = match.index + (match[1] ?? '').length;
  const to = match.index + match[0].length;
  const suffix = suffixAt(text, to);
  const rest = text.slice(suffix.to).replace(/[\])〕】）\s¹²³⁴*]/g, '');
  if (rest !== '' || /[a-zA-Z]/.test(match[1] ?? '')) return null;
  const unit = unitOf(unitText);
  const lower = numeric(match[2]);
  const upper = match[3] === undefined ? null : numeric(match[3]);
  if (lower === null || (match[3] !== undefined && upper === null)) return null;
  return {
    from,
    to,
    form: upper === null ? 'plain' : 'range',
    value: upper === null ? lower : null,
    min: upper === null ? null : lower,
    max: upper,
    unit: unitText,
    family: unitText === '' ? 'bare' : unit.family,
    baseUnit: unitText === '' ? '' : unit.base,
    factor: unit.factor,
    suffix: suffix.bound,
    suffixText: suffix.text,
    end: suffix.to,
    chinese: false,
  };
}

/** The quantity of a short cell; null for words, dashes and blanks. */
export function quantityOfCell(original: string, unit: string): Quantity | null {
  const text = canonical(original);
  if (/^[\s\-—–/\\…]*$/.test(text)) return null;
  // 2000 in a row of 亿元 is no year
  if (YEAR_ONLY.test(text.trim()) && (unit === '' || /年/.test(text) || unit === '年')) return null;
  const plain = text.replace(/\d+\/\d+/, '');
  const found = plain === text ? findQuantities(original) : [];
  const only = found[0];
  if (found.length === 1 && only && text.slice(0, only.from).replace(/\s/g, '').length <= 10) return only;
  return found.length > 1 ? null : bare(text, unit);
}
