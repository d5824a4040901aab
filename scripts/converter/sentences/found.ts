/** One number of a text on its way to a statement. */

import type { Quantity } from '../annotate/quantities/quantity.ts';
import type { Candidate } from '../names/complete.ts';
import type { Governing } from './governing.ts';
import type { InList, Scene } from './scene.ts';

/** One number with all that has been found out about it. */
export interface Found {
  readonly scene: Scene;
  readonly index: number;
  readonly quantity: Quantity;
  readonly listed: InList;
  readonly governing: Governing | null;
  readonly name: string;
  /** The name stands with the number itself. */
  readonly named: boolean;
  /** The names that the words offer, the best first. */
  readonly candidates: () => readonly Candidate[];
  /** The words that the operator is read from: for later numbers of a list, those before the first. */
  readonly bound: string;
}
