/** The words around the number of a gift, or around the list that it stands in. */
export interface Gift {
  /** The text up to the list, sentences before it among them. */
  readonly before: string;
  /** From the number to the end of its clause; from the last of its list; to the end of the sentence. */
  readonly after: string;
  readonly afterList: string;
  readonly sentenceAfter: string;
  /** The clause from its beginning to the number itself. */
  readonly clause: string;
  readonly position: number;
  readonly count: number;
  /** The lead or the headings above, the nearest last. */
  readonly lead: string;
  /** The whole passage: a lead that several gifts share tells none of them apart. */
  readonly passage: string;
}
