/** What is said about one measure on a page of its own. */
import { apart } from '../../scripts/converter/read/apart.ts';
import type { Check, Reference, Section, Term, ThemeRecord, Value } from '../schemas/index.ts';
import { at, type Duty, type Library } from './data.ts';

export interface Measure {
  readonly section: Section;
  /** Headings above it, outermost first. */
  readonly above: readonly Section[];
  readonly below: readonly Section[];
  readonly previous: Section | undefined;
  readonly next: Section | undefined;
  readonly values: readonly Value[];
  readonly terms: readonly Term[];
  readonly duties: readonly Duty[];
  readonly references: readonly Reference[];
  readonly checks: readonly Check[];
  readonly themes: readonly ThemeRecord[];
}

export function aboveOf(data: Library, section: Section): Section[] {
  const above: Section[] = [];
  let parent = data.section.get(`${section.policy}/${section.parent}`);
  while (parent && above.length < 12) {
    above.unshift(parent);
    parent = data.section.get(`${parent.policy}/${parent.parent}`);
  }
  return above;
}

/** What is read after a place and all below it: the last of a group leads on to the next group. */
function nextOf(data: Library, section: Section): Section | undefined {
  for (const here of [section, ...aboveOf(data, section).reverse()]) {
    const siblings = data.children.get(`${here.policy}/${here.parent}`) ?? [];
    const next = siblings[siblings.indexOf(here) + 1];
    if (next) return next;
  }
  return undefined;
}

export function measureOf(data: Library, section: Section): Measure {
  const key = at(section);
  const siblings = data.children.get(`${section.policy}/${section.parent}`) ?? [];
  const place = siblings.indexOf(section);
  return {
    section,
    above: aboveOf(data, section),
    below: data.children.get(key) ?? [],
    previous: siblings[place - 1],
    next: nextOf(data, section),
    values: data.valuesAt.get(key) ?? [],
    terms: data.termsAt.get(key) ?? [],
    duties: data.dutiesAt.get(key) ?? [],
    references: data.referencesAt.get(key) ?? [],
    checks: data.checksAt.get(key) ?? [],
    themes: data.themesAt.get(key) ?? [],
  };
}

const longest = 46;

/** The words of a place beside its path, which holds the marker already. */
export function wordsOf(section: Section): string {
  const words = ((!section.cut && section.heading) || section.text).replace(/\s+/g, ' ');
  const bare =
    section.marker && words.startsWith(section.marker) ? words.slice(section.marker.length) : words;
  return apart(bare.length > longest ? `${bare.slice(0, longest - 1)}…` : bare);
}

/** A name for a place: its marker and heading, else its first words. */
export const nameOf = (section: Section): string =>
  apart(`${section.type === 'row' ? '' : section.marker}${wordsOf(section)}`.replace(/\s+/g, ' '));

/** `四、（一）2.`: the path as a citation writes it, without the document. */
export const pathOf = (section: Section): string =>
  apart(section.citation.replace(/^(?:《.*?》|〔.*?〕)(?:（[^（）]*号）)?/, ''));
