/** Drafts as published records: numbered in their anchor, grouped with statements of the same fact, tied to a concept. */
import type { Value } from '../../../src/schemas/value.ts';
import type { Concept } from '../../../src/schemas/vocabulary.ts';
import { positionAt } from '../read/position.ts';
import { recent } from '../read/recent.ts';
import type { Span } from '../tree.ts';
import { wordList } from '../words/word-list.ts';
import { matchConcepts, nameKey } from './concepts.ts';
import type { ValueDraft } from './draft.ts';
import { turnOf } from './numerals.ts';
import { endsAsPlace, placeAtFront } from './words/places.ts';

export interface ValueHome {
  readonly policy: string;
  /** Offsets at which the lines of the source begin. */
  readonly lineStarts: readonly number[];
  /** Title and region of the document: a place named there is the document's own. */
  readonly own: string;
  /** The numbers of each anchor, as they stand in the source. */
  readonly numerals: ReadonlyMap<string, readonly Span[]>;
}

const OWN = wordList('全 本 我');

/** 某县 of 某县粮食产量; '' where a name begins with no place, or with the document's own. */
const placeNamed = recent((indicator: string): string => {
  const place = placeAtFront(indicator);
  return place.length + 2 < indicator.length && !OWN.opens(place) ? place : '';
});

/** Whose figure it is: '' for the document's own. */
export function ownerOf({ subject, indicator }: ValueDraft, own: string): string {
  const owner = subject || placeNamed(indicator);
  return owner !== '' && own.includes(owner) ? '' : owner;
}

/** 200 in 2025 and, beside it in the row, [73] in five years: a sum over years is another fact than where it leads. */
const isSumInTable = ({ kind, place }: ValueDraft): boolean => kind === 'cumulative' && place === 'table';

const CHANGES: ReadonlySet<string> = new Set(['growth', 'increment', 'rank']);

function groupOf(value: ValueDraft, policy: string, concept: Concept | null, owner: string): string {
  const change = CHANGES.has(value.kind) || isSumInTable(value) ? value.kind : 'state';
  return [policy, concept?.id ?? nameKey(value.indicator), owner, value.year ?? '', change].join('/');
}

/** What all records of an anchor have in common, and how many of them each of its numbers has so far. */
interface Place {
  readonly prefix: string;
  readonly url: string;
  readonly numerals: readonly Span[];
  readonly turns: Map<number, number>;
}

const placeAt = (anchor: string, { policy, numerals }: ValueHome): Place => ({
  prefix: `${policy}/${anchor}-n`,
  url: `/policies/${policy}/#${anchor}`,
  numerals: numerals.get(anchor) ?? [],
  turns: new Map(),
});

/** 产值、面积翻一番 is two records of one number: the second has a letter. */
const letter = (count: number): string => (count === 1 ? '' : String.fromCharCode(96 + Math.min(count, 26)));

/** n counts all numbers of an anchor in the order of the text, recorded or not. */
function idIn({ prefix, numerals, turns }: Place, draft: ValueDraft): string {
  const turn = turnOf(numerals, draft);
  const count = (turns.get(turn) ?? 0) + 1;
  turns.set(turn, count);
  return [prefix, turn, letter(count)].join('');
}

/** A record as its document alone knows it: what its name means, the vocabulary says. */
export type OwnValue = Value & ValueDraft;

/** Field by field, in the order of the schema: as the record is published. */
function recordOf(draft: ValueDraft, place: Place, { policy, own, lineStarts }: ValueHome): OwnValue {
  return {
    id: idIn(place, draft),
    policy,
    anchor: draft.anchor,
    class: draft.class,
    rule: draft.rule,
    indicator: draft.indicator,
    concept: null,
    value: draft.value,
    min: draft.min,
    max: draft.max,
    valueText: draft.valueText,
    start: draft.start,
    end: draft.end,
    quote: draft.quote,
    line: positionAt(lineStarts, draft.start).line,
    op: draft.op,
    hedges: draft.hedges,
    unit: draft.unit,
    base: draft.base,
    kind: draft.kind,
    year: draft.year,
    yearText: draft.yearText,
    yearBasis: draft.yearBasis,
    place: draft.place,
    table: draft.table,
    group: groupOf(draft, policy, null, ownerOf(draft, own)),
    period: draft.period,
    subject: draft.subject,
    parent: draft.parent,
    growth: draft.growth,
    masked: draft.masked,
    confidence: draft.confidence,
    correction: null,
    url: place.url,
  };
}

/** The records of a document, in source order; each draft goes as its record comes, so that they are never all in memory. */
export function toValues(drafts: Iterable<ValueDraft>, home: ValueHome): OwnValue[] {
  const places = new Map<string, Place>();
  const values: OwnValue[] = [];
  for (const draft of drafts) {
    const place = places.get(draft.anchor) ?? placeAt(draft.anchor, home);
    places.set(draft.anchor, place);
    values.push(recordOf(draft, place, home));
  }
  return values.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The same records with the concepts that their names mean; most have none and stay as they are. */
export function withConcepts(
  values: readonly OwnValue[],
  concepts: readonly Concept[],
  own: string,
): Value[] {
  const meant = matchConcepts(values, concepts);
  return values.map((value, index) => {
    const concept = meant[index] ?? null;
    if (!concept) return value;
    const owner = ownerOf(value, own);
    // another place's figure would not belong into this document's series
    const joins = !endsAsPlace(owner) && value.class !== 'norm';
    const group = groupOf(value, value.policy, concept, owner);
    return { ...value, concept: joins ? concept.id : null, group };
  });
}
