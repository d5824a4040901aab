/** 本办法所称X，是指符合下列条件的机构： goes on over the items below: （一）…；（二）…。 */
import type { Passage } from '../../passages.ts';
import type { FoundDefinition } from './definition.ts';
import { withoutMarker } from './term-words.ts';

const MOST_ITEMS = 20;
const LONGEST = 1500;

const opensList = (text: string): boolean => /[：:]\s*$/.test(text);

/** The numbered paragraphs right below; those of an article stand under its anchor or beside it. */
function itemsBelow(passages: readonly Passage[], at: number): string[] {
  const own = passages[at];
  const items: string[] = [];
  let length = 0;
  for (let i = at + 1; i <= at + MOST_ITEMS && own; i += 1) {
    const next = passages[i];
    const text = next?.text.text ?? '';
    const below = next?.parents.includes(own.anchor) === true;
    const beside = next?.parents.at(-1) === own.parents.at(-1) && next?.anchor !== own.anchor;
    const numbered = withoutMarker(text) !== text.trimStart() && !/^\s*第/.test(text);
    if (next === undefined || next.kind === 'folded' || !(below || beside) || !numbered) break;
    length += text.length;
    if (length > LONGEST) break;
    items.push(text.trim());
  }
  return items;
}

/** 有下列情况之一者： says nothing without its items. */
const EMPTY = /^(?:有|具有|符合)?(?:下列|以下)[^，。；]{0,8}[：:]$/;
export const saysNothing = ({ text }: FoundDefinition): boolean => EMPTY.test(text);

/** A meaning that ends in ： says what it means in the items below. */
export function withItems(d: FoundDefinition, passages: readonly Passage[]): FoundDefinition {
  const text = passages[d.passage]?.text.text ?? '';
  if (d.kind !== 'inline' || !opensList(d.text) || text.slice(d.range.to).trim() !== '') return d;
  return { ...d, text: [d.text, ...itemsBelow(passages, d.passage)].join('\n') };
}
