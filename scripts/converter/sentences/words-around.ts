/** The words around a number that tell its class. */
import type { Place } from '../constructions/sentence.ts';

export interface Words {
  /** The clause of the number up to it. */
  readonly before: string;
  /** From the end of the number (and its 以上) to the end of the clause. */
  readonly after: string;
  readonly clause: string;
  /** The sentence up to the number, and from it on. */
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
  /** The same as words: the sentence in pieces, and which of them the number is. */
  readonly place: Place;
}
