/** Definitions, duties, references and metadata. */
import type { Gold } from './gold.ts';
import { pair } from './match.ts';
import type { ScoredAgency, ScoredReference, ScoredSection, ScoredTerm } from './records.ts';
import { agreement, type Tally, tally } from './tally.ts';
import { squash, termNames } from './words.ts';

const any = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((x) => b.includes(x));

export function scoreDefinitions(gold: Gold, terms: readonly ScoredTerm[]): Tally {
  const defined = terms.filter((t) => t.definitions.some((d) => d.kind !== 'editor'));
  const names = (t: ScoredTerm): string[] => [t.term, ...t.aliases].flatMap(termNames);
  const same = (g: { term: string }, t: ScoredTerm): number | null =>
    any(termNames(g.term), names(t)) ? 1 : null;
  const required = pair(
    gold.definitions.filter((d) => !d.optional),
    defined,
    same,
  );
  const rest = pair(
    gold.definitions.filter((d) => d.optional),
    required.extra,
    same,
  );
  return tally(
    required.pairs.length,
    required.missed.map((d) => d.term),
    rest.extra.map((t) => t.term),
  );
}

interface Duty {
  readonly names: readonly string[];
  readonly role: string;
  readonly anchor: string;
}

function dutiesOf(agencies: readonly ScoredAgency[]): Duty[] {
  return agencies.flatMap((a) =>
    a.duties.map(({ role, anchor }) => ({ names: [a.name, ...a.aliases].map(squash), role, anchor })),
  );
}

/** Whether an anchor lies in the place that the reader named: a marker, `r5` for the row of a table, '' for anywhere. */
function placeTest(sections: readonly ScoredSection[]): (anchor: string, at: string) => boolean {
  const byAnchor = new Map(sections.map((s) => [s.anchor, s]));
  return (anchor, at) => {
    if (at === '') return true;
    if (/^r\d+$/.test(at)) return anchor.endsWith(`-${at}`);
    for (let s = byAnchor.get(anchor); s; s = byAnchor.get(s.parent))
      if (squash(s.marker) === squash(at)) return true;
    return false;
  };
}

export function scoreDuties(
  gold: Gold,
  agencies: readonly ScoredAgency[],
  sections: readonly ScoredSection[],
): { duties: Tally; roles: Tally } {
  const inPlace = placeTest(sections);
  type Wanted = Gold['duties'][number];
  const weight = (g: Wanted, d: Duty): number | null =>
    d.names.includes(squash(g.agency)) && inPlace(d.anchor, g.at) ? (g.role === d.role ? 2 : 1) : null;
  const required = pair(
    gold.duties.filter((d) => !d.optional),
    dutiesOf(agencies),
    weight,
  );
  const rest = pair(
    gold.duties.filter((d) => d.optional),
    required.extra,
    weight,
  );
  const wrong = required.pairs.filter(([g, d]) => g.role !== d.role);
  return {
    duties: tally(
      required.pairs.length,
      required.missed.map((d) => `${d.at} ${d.agency}`),
      rest.extra.map((d) => `${d.anchor} ${d.names[0]}`),
    ),
    roles: agreement(
      required.pairs.length - wrong.length,
      wrong.map(([g, d]) => `${g.at} ${g.agency}: ${g.role} read as ${d.role}`),
    ),
  };
}

/** By title: how often a document is cited is not judged. */
export function scoreReferences(gold: Gold, references: readonly ScoredReference[]): Tally {
  const titles = (list: readonly { title: string; docNumber: string }[]): string[] => [
    ...new Set(list.map((r) => squash(r.title || r.docNumber))),
  ];
  const found = titles(references);
  const known = titles(gold.references);
  const wanted = titles(gold.references.filter((r) => !r.optional));
  const right = wanted.filter((t) => found.includes(t));
  const missed = wanted.filter((t) => !found.includes(t));
  return tally(
    right.length,
    missed,
    found.filter((t) => !known.includes(t)),
  );
}

const flat = (value: unknown): string =>
  squash(Array.isArray(value) ? value.join('') : typeof value === 'string' ? value : '').replace(
    /[，,、；;：:]/g,
    '',
  );

export function scoreMeta(gold: Gold, meta: { readonly [field: string]: unknown }): Tally {
  const fields = Object.entries(gold.meta);
  const wrong = fields.filter(([field, value]) => flat(value) !== flat(meta[field]));
  return agreement(
    fields.length - wrong.length,
    wrong.map(
      ([field, value]) => `${field}: ${flat(value) || '(none)'} read as ${flat(meta[field]) || '(none)'}`,
    ),
  );
}
