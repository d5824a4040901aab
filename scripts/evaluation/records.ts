/** What the scorers read of a converted document: the records that `npm run inspect --json` prints. */
import type { Agency, Check, Reference, Section, TableRecord, Term, Value } from '../../src/schemas/index.ts';

export interface Records {
  readonly meta: { readonly [field: string]: unknown };
  readonly text: string;
  readonly sections: readonly Section[];
  readonly tables: readonly TableRecord[];
  readonly values: readonly Value[];
  readonly terms: readonly Term[];
  readonly agencies: readonly Agency[];
  readonly references: readonly Reference[];
  readonly checks: readonly Check[];
}
