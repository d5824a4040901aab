/** A value as the annotators find it; policy, address, concept and group come when the records are written. */
import type { Value } from '../../../src/schemas/value.ts';

export interface ValueDraft
  extends Pick<
    Value,
    | 'anchor'
    | 'class'
    | 'rule'
    | 'indicator'
    | 'value'
    | 'min'
    | 'max'
    | 'valueText'
    | 'start'
    | 'end'
    | 'quote'
    | 'op'
    | 'hedges'
    | 'unit'
    | 'base'
    | 'kind'
    | 'year'
    | 'yearText'
    | 'yearBasis'
    | 'period'
    | 'place'
    | 'table'
    | 'masked'
    | 'confidence'
  > {
  /** Whose figure it is where it is not the document's own: a district in a comparison, a company; '' otherwise. */
  readonly subject: string;
  /** The row that an 其中 row is part of; '' elsewhere. */
  readonly parent: string;
  /** For a declared average growth: from which year on which base, over how many years. */
  readonly growth: { readonly baseYear: number; readonly years: number } | null;
}
