/** What the scorers read of a converted document: parts of the records that `npm run inspect --json` prints. */
import type { Agency, Check, Reference, Section, TableRecord, Term, Value } from '../../src/schemas/index.ts';

export type ScoredValue = Pick<
  Value,
  | 'class'
  | 'indicator'
  | 'value'
  | 'min'
  | 'max'
  | 'unit'
  | 'op'
  | 'year'
  | 'yearBasis'
  | 'masked'
  | 'valueText'
  | 'line'
  | 'start'
  | 'end'
>;
export type ScoredSection = Pick<Section, 'anchor' | 'parent' | 'type' | 'level' | 'marker' | 'heading'> &
  Partial<Pick<Section, 'cut'>>;
export type ScoredTable = Pick<TableRecord, 'anchor' | 'caption' | 'header' | 'rows'>;
export type ScoredTerm = Pick<Term, 'term' | 'aliases'> & {
  readonly definitions: readonly Pick<Term['definitions'][number], 'kind'>[];
};
export type ScoredAgency = Pick<Agency, 'name' | 'aliases'> & {
  readonly duties: readonly Pick<Agency['duties'][number], 'anchor' | 'role'>[];
};
export type ScoredReference = Pick<Reference, 'title' | 'docNumber'>;
export type ScoredCheck = Pick<
  Check,
  'kind' | 'verdict' | 'declared' | 'computed' | 'formula' | 'note' | 'anchor'
>;

export interface Records {
  readonly meta: { readonly [field: string]: unknown };
  readonly text: string;
  readonly sections: readonly ScoredSection[];
  readonly tables: readonly ScoredTable[];
  readonly values: readonly ScoredValue[];
  readonly terms: readonly ScoredTerm[];
  readonly agencies: readonly ScoredAgency[];
  readonly references: readonly ScoredReference[];
  readonly checks: readonly ScoredCheck[];
}
