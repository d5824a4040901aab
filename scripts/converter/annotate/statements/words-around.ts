/** The words around a number that tell its class. */
export interface Words {
  /** The clause of the number up to it. */
  readonly before: string;
  /** From the end of the number (and its 以上) to the end of the clause. */
  readonly after: string;
  readonly clause: string;
  /** The sentence up to the number, and from it on. */
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
}
