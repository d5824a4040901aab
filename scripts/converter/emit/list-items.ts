/** Numbered lines that are items of a list and not headings: clauses parted by ；, ①②, short （1）statements. */
import type { Block, Heading, MarkerStyle } from '../tree.ts';

const NEVER_HEADINGS: readonly MarkerStyle[] = ['circled'];

/** Headings of one style that stand together. */
export function runsOf(blocks: readonly Block[]): Heading[][] {
  const runs: Heading[][] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const run = runs.at(-1);
    const goesOn = run?.at(-1)?.marker.style === block.marker.style && block.marker.number > 1;
    if (run && goesOn) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

const isClause = ({ text, runIn }: Heading): boolean => !runIn && /[；;]$/.test(text.text);
const isStatement = ({ text, runIn, children }: Heading): boolean =>
  !runIn && children.length === 0 && /[。；;.]$/.test(text.text) && text.text.length > 8;

/** 1.《……条例》（2019年修订）: a list of works says nothing but their titles. */
const NOTHING_BUT_TITLES = /^[^《]{0,12}《.{2,}》\s*(?:[（(][^（）()]{2,20}[）)])?[；;。、]?$/;
const isTitleOnly = ({ text, children }: Heading): boolean =>
  children.length === 0 && NOTHING_BUT_TITLES.test(text.text);

function isList(run: readonly Heading[]): boolean {
  const style = run[0]?.marker.style;
  if (!style) return false;
  if (NEVER_HEADINGS.includes(style)) return true;
  if (run.slice(0, -1).some(isClause)) return true;
  if (run.length > 2 && run.filter(isTitleOnly).length >= run.length * 0.8) return true;
  return (style === 'arabic-bracket' || style === 'arabic-half-bracket') && run.every(isStatement);
}

export function listItems(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set(runsOf(blocks).filter(isList).flat());
}
