/** Which measure a duty belongs to: its run-in item, its paragraph, the paragraph before it or the whole heading. */
import { anchorAt, type Passage } from '../../passages.ts';
import type { Range } from '../../tree.ts';
import type { DutyText } from './duty-text.ts';

export interface Placed extends DutyText {
  readonly at: number;
  readonly whole: Range;
  /** Told in brackets or behind a label (of the measure) or in a sentence of its own. */
  readonly told: 'aside' | 'prose';
}

const isDutyOnly = (passage: Passage, { whole }: Placed): boolean =>
  passage.text.text.replace(/[。\s]+$/, '').trim().length <= whole.to - whole.from + 1;

/** Paragraph passages under the same heading, in order, by the heading's anchor. */
function familiesOf(passages: readonly Passage[]): ReadonlyMap<string | undefined, readonly number[]> {
  const families = new Map<string | undefined, number[]>();
  for (const [index, { kind, parents }] of passages.entries()) {
    if (kind !== 'paragraph') continue;
    const family = families.get(parents.at(-1)) ?? [];
    family.push(index);
    families.set(parents.at(-1), family);
  }
  return families;
}

interface Setting {
  readonly passages: readonly Passage[];
  readonly families: ReturnType<typeof familiesOf>;
  /** Tells duties in brackets or behind a label. */
  readonly bearing: (index: number) => boolean;
  /** Tells nothing else: a line 责任单位：…. */
  readonly dutyOnly: (index: number) => boolean;
}

export function settingOf(passages: readonly Passage[], placed: readonly (readonly Placed[])[]): Setting {
  const asides = (i: number): Placed[] => placed[i]?.filter((p) => p.told === 'aside') ?? [];
  const dutyOnly = (i: number): boolean => {
    const passage = passages[i];
    return passage !== undefined && asides(i).some((p) => isDutyOnly(passage, p));
  };
  return { passages, families: familiesOf(passages), bearing: (i) => asides(i).length > 0, dutyOnly };
}

/** A heading's only duties: its last paragraph ends with them, or its last lines (牵头单位：…, 配合单位：…) tell nothing else. */
function closes({ bearing, dutyOnly }: Setting, all: readonly number[], index: number): boolean {
  const first = all.findIndex(bearing);
  const last = all.slice(first);
  return first >= 0 && last.includes(index) && last.slice(1).every(dutyOnly);
}

/** A heading's only duties, at the end of its last paragraph, are the heading's; otherwise the paragraph keeps them. */
export function anchorOf(
  setting: Setting,
  index: number,
  placed: Placed,
  inPassage: readonly Placed[],
): string {
  const { passages, families, bearing, dutyOnly } = setting;
  const passage = passages[index];
  if (!passage) return '';
  if (placed.told === 'prose') return anchorAt(passage, placed.whole.from);
  const asides = inPassage.filter((p) => p.told === 'aside');
  const text = passage.text.text.replace(/[。；;\s]+$/, '');
  if (asides.length === 1 && placed.whole.to >= text.length) {
    const parent = passage.parents.at(-1);
    if (passage.kind !== 'paragraph' || parent === undefined) return passage.anchor;
    const all = families.get(parent) ?? [];
    if (closes(setting, all, index)) return parent;
    const before = all.slice(0, all.indexOf(index)).findLast((i) => !dutyOnly(i));
    const own = dutyOnly(index) && before !== undefined && !bearing(before);
    return own ? (passages[before]?.anchor ?? passage.anchor) : passage.anchor;
  }
  return anchorAt(passage, placed.whole.from);
}
