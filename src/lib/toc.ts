/** The contents list: headings in their nesting, from the records. */
import { apart } from '../../scripts/converter/read/apart.ts';
import type { Section } from '../schemas/index.ts';

export interface Entry {
  readonly anchor: string;
  readonly label: string;
  /** Without a title of its own: the label shows how the text begins. */
  readonly cut: boolean;
  readonly children: Entry[];
}

const longest = 28;

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** The words beside the marker: the title, else how the text begins. */
function wordsOf({ cut, heading, marker, text }: Section): string {
  return short(cut ? text.slice(text.startsWith(marker) ? marker.length : 0).trimStart() : heading);
}

const listed = (section: Section): boolean =>
  section.type === 'attachment' || (section.type === 'heading' && section.level >= 1 && section.level <= 3);

export const hasCut = (entries: readonly Entry[]): boolean =>
  entries.some(({ cut, children }) => cut || hasCut(children));

/** `depth` 3: below that a contents list hides more than it shows. */
export function contentsOf(sections: readonly Section[]): Entry[] {
  const top: Entry[] = [];
  const known = new Map<string, Entry>();
  for (const section of sections.filter(listed)) {
    const entry = {
      anchor: section.anchor,
      label: apart(section.marker + wordsOf(section)),
      cut: section.cut,
      children: [],
    };
    known.set(section.anchor, entry);
    (known.get(section.parent)?.children ?? top).push(entry);
  }
  return top;
}
