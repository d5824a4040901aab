/** What the files of the search bundle hold: written by the indexer, read by the browser. */

/** A policy, or a list of names (terms, bodies…), whose text the index holds. */
export type DocumentKind = 'policy' | 'term' | 'indicator' | 'agency' | 'theme' | 'title';

export interface CatalogDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  /** The name of its record in the Pagefind index. */
  readonly page: string;
  readonly title: string;
  readonly docNumber: string;
  readonly region: string;
  readonly year: string;
  /** The file that holds its outline. */
  readonly shard: number;
}

export interface Catalog {
  readonly documents: readonly CatalogDocument[];
  /** Names that outlines refer to by number. */
  readonly themes: readonly string[];
  readonly bodies: readonly string[];
  /** Pairs of characters that stand so often that a query goes round them where it can. */
  readonly heavy: readonly string[];
  /** Of the Pagefind index. */
  readonly volumes: number;
  /** Paths of the other builds of the collection, which are searched as well. */
  readonly parts: readonly string[];
}

/** Raised whenever files of the search change their form: builds of different forms cannot be searched together. */
export const form = 1;

/** Where a build has its search files: the one name that other builds know. */
export interface Pointer {
  readonly form: number;
  readonly folder: string;
}
export const pointerFile = 'search.json';

/** One letter a kind of place. */
export const placeKinds = {
  h: 'heading',
  i: 'item',
  p: 'paragraph',
  b: 'box',
  t: 'table',
  r: 'row',
  f: 'figure',
  a: 'attachment',
  e: 'entry',
  n: 'name',
} as const;
export type PlaceLetter = keyof typeof placeKinds;
export type PlaceKind = (typeof placeKinds)[PlaceLetter];

/** Kinds whose whole text is a heading unless the outline says how much of it is. */
export const allHeading = 'hbafn';

/**
 * The places of a document in columns. A place that lies inside the text of another (an item in its paragraph, a row in
 * its table) has a capital letter and a gap; the others are blocks that follow each other.
 */
export interface Outline {
  /** Anchors; `~` stands for the anchor of the place above. Names have theirs beside the text. */
  readonly anchors: readonly string[];
  /** A letter a place. */
  readonly kinds: string;
  /** How many places back the one above stands; 0 for none. */
  readonly up: readonly number[];
  readonly lengths: readonly number[];
  /** For places inside another, in order: characters between it and the end of the last one there. */
  readonly gaps: readonly number[];
  /** How much of a text is a heading; -1 for what its kind says. */
  readonly headings: readonly number[];
  /** What stands behind the place above in 四、（一）2.; `*` for 第N段, counted by the anchor. */
  readonly labels: readonly string[];
  readonly themes: Readonly<Record<string, readonly number[]>>;
  readonly bodies: Readonly<Record<string, readonly number[]>>;
  /** The first block of each text file, by place. */
  readonly packs: readonly number[];
}

/** Outlines by number of the document in the catalog. */
export type Shard = Readonly<Record<string, Outline>>;

export interface Pack {
  /** The blocks' own words, as published. */
  readonly texts: readonly string[];
  /** The same in simplified characters, where that differs. */
  readonly simplified?: Readonly<Record<string, string>>;
  /** Headings above, by place, that stand in earlier files. */
  readonly above: Readonly<Record<string, string>>;
  /** Of a list of names: the address of each, and what the site says about it, which is never searched. */
  readonly ids?: readonly string[];
  readonly notes?: readonly string[];
}

/** By value and unit: the ways in which an amount is written in the texts. */
export type Amounts = Readonly<Record<string, readonly string[]>>;

/** Pinyin, its first letters, and the name. */
export type PinyinName = readonly [pinyin: string, initials: string, name: string];

/** A word, and how many passages hold it. */
export type CountedWord = readonly [word: string, passages: number];

/** Words that mean the same. */
export type Related = readonly (readonly CountedWord[])[];

export const files = {
  catalog: 'catalog.json',
  edges: 'edges.json',
  /** The folder of a volume of the index; the first holds Pagefind's program for all. */
  volumes: 'volume/',
  volume: (n: number): string => `volume/${n}/`,
  shard: (n: number): string => `outline/${n}.json`,
  pack: (document: string, n: number): string => `text/${document}/${n}.json`,
  amounts: (digit: string): string => `amounts/${digit}.json`,
  pinyin: (letter: string): string => `pinyin/${letter}.json`,
  related: 'related.json',
  names: 'names.json',
  simplified: 'simplified.json',
} as const;
