/** Drafts as published records: numbered in their anchor, tied to a concept, grouped with statements of the same fact. */
import type { Value } from '../../../src/schemas/value.ts';
import type { Concept } from '../../../src/schemas/vocabulary.ts';
import { positionAt } from '../read/position.ts';
import type { Span } from '../tree.ts';
import { matchConcepts, nameKey } from './concepts.ts';
import type { ValueDraft } from './draft.ts';
import { turnOf } from './numerals.ts';

export interface ValueHome {
  readonly policy: string;
  /** Offsets at which the lines of the source begin. */
  readonly lineStarts: readonly number[];
  /** Title and region of the document: a place named there is the document's own. */
  readonly own: string;
  readonly concepts: readonly Concept[];
  /** The numbers of each anchor, as they stand in the source. */
  readonly numerals: ReadonlyMap<string, readonly Span[]>;
}

const PLACE_IN_NAME = /^([一-鿿]{2,6}?(?:省|市|区|县|州))(?=.{3,})/;

/** Whose figure it is: '' for the document's own. */
export function ownerOf({ subject, indicator }: ValueDraft, own: string): string {
  const named = PLACE_IN_NAME.exec(indicator)?.[1] ?? '';
  const owner = subject || (/^(?:全|本|我)/.test(named) ? '' : named);
  return owner !== '' && own.includes(owner) ? '' : owner;
}

const isPlace = (owner: string): boolean => /(?:省|市|区|县|州|盟|旗)$/.test(owner);

/** 200 in 2025 and, beside it in the row, [73] in five years: a sum over years is another fact than where it leads. */
const isSumInTable = ({ kind, place }: ValueDraft): boolean => kind === 'cumulative' && place === 'table';

function groupOf(draft: ValueDraft, policy: string, concept: Concept | null, owner: string): string {
  const apart = ['growth', 'increment', 'rank'].includes(draft.kind) || isSumInTable(draft);
  const change = apart ? draft.kind : 'state';
  return [policy, concept?.id ?? nameKey(draft.indicator), owner, draft.year ?? '', change].join('/');
}

/** 产值、面积翻一番 is two records of one number: the second has a letter. */
function withLetter(id: string, taken: Map<string, number>): string {
  const before = taken.get(id) ?? 0;
  taken.set(id, before + 1);
  return before === 0 ? id : `${id}${String.fromCharCode(97 + Math.min(before, 25))}`;
}

/** n counts all numbers of an anchor in the order of the text, recorded or not. */
function numbered(drafts: readonly ValueDraft[], { policy, numerals }: ValueHome): string[] {
  const taken = new Map<string, number>();
  return drafts.map((draft) => {
    const turn = turnOf(numerals.get(draft.anchor) ?? [], draft);
    return withLetter(`${policy}/${draft.anchor}-n${turn}`, taken);
  });
}

/** Field by field, in the order of the schema: as the record is published. */
function valueOf(draft: ValueDraft, id: string, concept: Concept | null, home: ValueHome): Value {
  const { policy, own, lineStarts } = home;
  const owner = ownerOf(draft, own);
  return {
    id,
    policy,
    anchor: draft.anchor,
    class: draft.class,
    rule: draft.rule,
    indicator: draft.indicator,
    // another place's figure would not belong into this document's series
    concept: isPlace(owner) || draft.class === 'norm' ? null : (concept?.id ?? null),
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
    group: groupOf(draft, policy, concept, owner),
    period: draft.period,
    subject: draft.subject,
    parent: draft.parent,
    growth: draft.growth,
    masked: draft.masked,
    confidence: draft.confidence,
    correction: null,
    url: `/policies/${policy}/#${draft.anchor}`,
  };
}

/** The records of a document, in source order. */
export function toValues(drafts: readonly ValueDraft[], home: ValueHome): Value[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start || a.end - b.end);
  const concepts = matchConcepts(ordered, home.concepts);
  const ids = numbered(ordered, home);
  return ordered.map((draft, index) => valueOf(draft, ids[index] ?? '', concepts[index] ?? null, home));
}
