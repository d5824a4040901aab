/** The places of a policy in reading order, each character once: an item is a stretch of its paragraph. */
import { folded } from '../../src/client/search/fold.ts';
import type { PlaceLetter } from '../../src/client/search/records.ts';
import type { Policy, Section } from '../../src/schemas/index.ts';
import type { Draft, DraftPlace, Simplified } from './draft.ts';
import { labelOf } from './label.ts';

export interface Facets {
  /** By `policy/anchor`. */
  readonly themes: ReadonlyMap<string, readonly string[]>;
  readonly bodies: ReadonlyMap<string, readonly string[]>;
}

const letters: Readonly<Record<Section['type'], PlaceLetter>> = {
  heading: 'h',
  item: 'i',
  paragraph: 'p',
  box: 'b',
  table: 't',
  row: 'r',
  figure: 'f',
  attachment: 'a',
  entry: 'e',
};

interface Host {
  /** Folded text of the block, and how far its items have been found. */
  readonly search: string;
  reached: number;
}

/** Where an item or a row lies in the text of the block above; null where it has a text of its own. */
function insideOf(section: Section, search: string, host: Host | undefined): number | null {
  if (!host || (section.type !== 'item' && section.type !== 'row') || search === '') return null;
  const start = host.search.indexOf(search, host.reached);
  if (start < 0) return null;
  host.reached = start + search.length;
  return start;
}

/** Folded characters up to the end of the heading; all of a heading without text behind it. */
function headingOf(section: Section, search: string, simplified: Simplified): number {
  const words = folded(section.heading, simplified);
  if (words === '' || section.type === 'row') return 0;
  const start = search.slice(0, words.length + 30).indexOf(words);
  return start < 0 ? 0 : start + words.length;
}

const yearOf = (policy: Policy): string =>
  (policy.dateIssued || policy.dateSigned || policy.effective || String(policy.planStart ?? '')).slice(0, 4);

function placesOf(sections: readonly Section[], facets: Facets, simplified: Simplified): DraftPlace[] {
  const hosts = new Map<string, Host>();
  const numbers = new Map(sections.map((section, i) => [section.anchor, i]));
  return sections.map((section) => {
    const search = folded(section.text, simplified);
    const inside = insideOf(section, search, hosts.get(section.parent));
    if (inside === null) hosts.set(section.anchor, { search, reached: 0 });
    const key = `${section.policy}/${section.anchor}`;
    return {
      anchor: section.anchor,
      kind: letters[section.type],
      above: numbers.get(section.parent) ?? -1,
      text: inside === null ? section.text : '',
      search,
      inside,
      heading: headingOf(section, search, simplified),
      label: labelOf(section),
      themes: facets.themes.get(key) ?? [],
      bodies: facets.bodies.get(key) ?? [],
      note: '',
    };
  });
}

export function draftOfPolicy(
  policy: Policy,
  sections: readonly Section[],
  facets: Facets,
  simplified: Simplified,
): Draft {
  const { id, docNumber, region } = policy;
  const places = placesOf(sections, facets, simplified);
  return {
    id,
    kind: 'policy',
    title: policy.shortTitle || policy.title,
    docNumber,
    region,
    year: yearOf(policy),
    places,
  };
}
