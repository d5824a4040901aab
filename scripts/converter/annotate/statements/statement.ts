/** A number of a text with all that is said of it. */
import type { ValueClass, ValueKind, ValueOp } from '../../../../src/schemas/value.ts';
import type { Range } from '../../tree.ts';
import type { Quantity } from '../quantities/quantity.ts';

export interface Statement {
  readonly quantity: Quantity;
  readonly indicator: string;
  readonly op: ValueOp;
  readonly hedges: readonly string[];
  readonly kind: ValueKind;
  readonly class: ValueClass;
  readonly year: number | null;
  readonly yearText: string;
  readonly yearBasis: 'stated' | 'inherited' | 'inferred' | null;
  readonly confidence: 'high' | 'low';
  /** The sentence in the passage's text. */
  readonly sentence: Range;
}
