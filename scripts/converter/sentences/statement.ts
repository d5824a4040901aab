/** A number of a text with all that is said of it. */
import type { ValueClass, ValueKind, ValueOp } from '../../../src/schemas/value.ts';
import type { Quantity } from '../annotate/quantities/quantity.ts';
import type { Range } from '../tree.ts';

export interface Statement {
  readonly quantity: Quantity;
  readonly indicator: string;
  readonly op: ValueOp;
  readonly hedges: readonly string[];
  readonly kind: ValueKind;
  readonly class: ValueClass;
  /** Ids of the construction that named it and of the verdict that classed it. */
  readonly rule: string;
  readonly year: number | null;
  readonly yearText: string;
  readonly yearBasis: 'stated' | 'inherited' | 'inferred' | null;
  /** The years that it is of together. */
  readonly period?: { readonly from: number; readonly to: number } | null;
  readonly confidence: 'high' | 'low';
  /** The sentence in the passage's text. */
  readonly sentence: Range;
}
