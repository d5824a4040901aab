/** A number with its unit, found in a text. */
import type { Range } from '../../tree.ts';
import type { UnitFamily } from './units.ts';

export type QuantityForm = 'plain' | 'range' | 'ratio' | 'fraction' | 'doubling' | 'rank' | 'masked';

/** What stands right after the unit: 以上, 左右 … */
export type SuffixBound = 'ge' | 'le' | 'approx' | 'over' | '';

export interface Quantity extends Range {
  readonly form: QuantityForm;
  /** In the unit as written; null for ranges and masked values. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** As written, without spaces; '' where the text gives none. */
  readonly unit: string;
  readonly family: UnitFamily;
  readonly baseUnit: string;
  readonly factor: number;
  readonly suffix: SuffixBound;
  /** The words of the suffix as written: 以上, 左右, 余. */
  readonly suffixText: string;
  /** Just past the suffix. */
  readonly end: number;
  /** Written in Chinese figures: 三家, 百分之十. */
  readonly chinese: boolean;
}
