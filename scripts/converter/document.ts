/** A document on its way through the pipeline: as it comes in, read, in a few words for the others, finished. */
import type {
  Agency,
  Check,
  Indicator,
  Policy,
  Reference,
  Section,
  TableRecord,
  Term,
  ThemeRecord,
  Value,
} from '../../src/schemas/index.ts';
import type { PolicyYaml } from '../../src/schemas/policy-yaml.ts';
import type { ThemeHit } from '../../src/schemas/theme.ts';
import type { Concept } from '../../src/schemas/vocabulary.ts';
import type { FoundDuty } from './annotate/agencies.ts';
import type { NotedSlip } from './annotate/editors-slips.ts';
import type { Figure } from './annotate/in-unit.ts';
import type { FoundReference } from './annotate/references.ts';
import type { Slip } from './annotate/slips.ts';
import type { PlacedDefinition } from './annotate/terms/definition.ts';
import type { Occurrence } from './annotate/terms/occurrences.ts';
import type { Terminology } from './annotate/terms.ts';
import type { OwnValue } from './annotate/values.ts';
import type { PolicySource } from './emit/policy.ts';
import type { Stats } from './emit/stats.ts';
import type { MarkedTable } from './marked.ts';
import type { Message, Note } from './messages.ts';
import type { Passage } from './passages.ts';
import type { YamlPlaces } from './read/yaml-places.ts';
import type { PolicyTree, Span } from './tree.ts';

export interface PolicyInput extends PolicySource {
  readonly text: string;
  /** Tables that the file marks as such. */
  readonly tables?: readonly MarkedTable[];
  /** Numbers in the text that the program prints and the file does not hold. */
  readonly generated?: readonly Span[];
  readonly yaml: PolicyYaml;
  /** Where in its file each thing in the YAML stands, if it comes from one. */
  readonly yamlPlaces?: YamlPlaces;
}

/** One document read, before anything is known of the others. */
export interface Read {
  readonly input: PolicyInput;
  readonly tree: PolicyTree;
  readonly passages: readonly Passage[];
  readonly policy: Policy;
  readonly values: readonly OwnValue[];
  readonly duties: readonly FoundDuty[];
  readonly cited: readonly FoundReference[];
  readonly slips: readonly Slip[];
  readonly notes: readonly Note[];
  readonly joins: number;
}

/** What a page shows. */
export interface Shown {
  /** As a file would hold it: half a character is none. */
  readonly text: string;
  /** Ids that the page carries: places of the sections, and lines of the head and foot. */
  readonly places: readonly string[];
}

/** The page itself. */
export interface Page extends Shown {
  readonly mdx: string;
}

/** All that is known of one document. */
export interface Recorded extends Shown {
  readonly policy: Policy;
  readonly sections: readonly Section[];
  readonly tables: readonly TableRecord[];
  readonly values: readonly Value[];
  readonly references: readonly Reference[];
  readonly checks: readonly Check[];
  readonly slips: readonly NotedSlip[];
  readonly messages: readonly Message[];
  readonly stats: Stats;
  /** Uses of known terms, by term. */
  readonly uses: ReadonlyMap<string, readonly Occurrence[]>;
}

/** One document converted. */
export type Converted = Recorded & Page;

/** What the documents of a collection say together. */
export interface Together {
  readonly terms: readonly Term[];
  readonly agencies: readonly Agency[];
  readonly indicators: readonly Indicator[];
  readonly themes: readonly ThemeRecord[];
}

export interface Conversion extends Together {
  readonly documents: readonly Converted[];
}

/** One document on its own, with what it says alone. */
export interface Alone extends Together {
  readonly document: Recorded;
}

/** What the others have to know of a document. */
export interface Gist {
  readonly policy: Policy;
  /** As others may cite it. */
  readonly titles: readonly string[];
  readonly definitions: readonly PlacedDefinition[];
  readonly duties: readonly FoundDuty[];
  readonly themes: readonly ThemeHit[];
}

/** What the documents and the vocabulary tell each document. */
export interface Shared {
  readonly concepts: readonly Concept[];
  readonly terminology: Terminology;
  readonly cites: (found: FoundReference) => string | null;
}

/** What of a finished document goes into the records of all. */
export interface Share {
  readonly uses: Recorded['uses'];
  readonly figures: readonly Figure[];
}

/** Work that depends on nothing but its key may be remembered from an earlier run. */
export type Remember = <T>(key: readonly unknown[], make: () => T) => T;
