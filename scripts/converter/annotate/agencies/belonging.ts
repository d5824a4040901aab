/** Which measure a duty belongs to: its run-in item, its paragraph, the paragraph before it or the whole heading. */
import { anchorAt, type Passage } from '../../passages.ts';
import type { Range } from '../../tree.ts';
import type { DutyText } from './duty-text.ts';
import { withoutEnd } from './marks.ts';

export interface Placed extends DutyText {
  readonly at: number;
  readonly whole: Range;
  /** Told in brackets or behind a label (of the measure) or in a sentence of its own. */
  readonly told: 'aside' | 'prose';
}

/** What a passage tells of duties in brackets or behind labels. */
interface Told {
  readonly bearing: boolean;
  /** Tells nothing else: a line 责任单位：…. */
  readonly dutyOnly: boolean;
  /** Its one aside, where the passage ends with it. */
  readonly closing: Placed | null;
}

function toldIn({ text }: Passage, placed: readonly Placed[]): Told {
  const asides = placed.filter((p) => p.told === 'aside');
  if (asides.length === 0) return { bearing: false, dutyOnly: false, closing: null };
  const said = withoutEnd(text.text, '。').trim().length;
  const end = withoutEnd(text.text, '。；;').length;
  const [only] = asides;
  return {
    bearing: true,
    dutyOnly: asides.some(({ whole }) => said <= whole.to - whole.from + 1),
    closing: only && asides.length === 1 && only.whole.to >= end ? only : null,
  };
}

/** Paragraph passages under the same heading, in order, by the heading's anchor. */
function familiesOf(passages: readonly Passage[]): ReadonlyMap<string, readonly number[]> {
  const families = new Map<string, number[]>();
  for (const [index, { kind, parents }] of passages.entries()) {
    const parent = parents.at(-1);
    if (kind !== 'paragraph' || parent === undefined) continue;
    const family = families.get(parent) ?? [];
    family.push(index);
    families.set(parent, family);
  }
  return families;
}

/**
 * Where the paragraphs of one heading give the duties that close them. A heading's only duties are the heading's: its last
 * paragraph ends with them, or its last lines (牵头单位：…, 配合单位：…) tell nothing else. A line of duties elsewhere
 * belongs to the paragraph before it; other paragraphs keep theirs.
 */
function homesIn(
  parent: string,
  family: readonly number[],
  told: readonly Told[],
  passages: readonly Passage[],
): [number, string][] {
  const first = family.findIndex((i) => told[i]?.bearing);
  const together = first >= 0 && family.slice(first + 1).every((i) => told[i]?.dutyOnly);
  let host: number | null = null;
  return family.map((i, place) => {
    const own = passages[i]?.anchor ?? '';
    if (!told[i]?.dutyOnly) host = i;
    if (together && place >= first) return [i, parent];
    const before = told[i]?.dutyOnly && host !== null && !told[host]?.bearing ? passages[host]?.anchor : own;
    return [i, before ?? own];
  });
}

/** Answers for each duty which anchor it belongs to. */
export function belonging(
  passages: readonly Passage[],
  placed: readonly (readonly Placed[])[],
): (index: number, duty: Placed) => string {
  const told = passages.map((passage, i) => toldIn(passage, placed[i] ?? []));
  const homes = new Map(
    [...familiesOf(passages)].flatMap(([parent, family]) => homesIn(parent, family, told, passages)),
  );
  return (index, duty) => {
    const passage = passages[index];
    if (!passage) return '';
    if (told[index]?.closing === duty) return homes.get(index) ?? passage.anchor;
    return anchorAt(passage, duty.whole.from);
  };
}
