/**
 * How a numbered line is drawn: as a heading of its own, as a paragraph with a bold lead, or as plain text.
 * （一）修好码头。 over its paragraphs is a heading; 1．换新渡船。县里出钱… has a lead, if its neighbours do;
 * （一）船工名册。 with nothing below it is an item of a list.
 */
import type { Block, Heading } from '../tree.ts';
import { listItems, runsOf } from './list-items.ts';

export type Drawn = 'heading' | 'lead' | 'text';

/** More words than these are a sentence, and no reader wants it in large type. */
const LONGEST_HEADING = 45;
const LONGEST_LEAD_ALONE = 24;
/** 指导思想。坚持以… names what follows, whatever its neighbours do. */
const SHORT_LEAD = 12;
/** So many of a list begin with a lead where leads are meant. */
const MOST = 0.75;

const titleLength = ({ title }: Heading): number => title.to - title.from;
const endsAsSentence = ({ text }: Heading): boolean => /[。；;]$/.test(text.text.trim());
const opens = (heading: Heading): boolean => heading.runIn && !heading.cut;

const isTitle = (heading: Heading): boolean => heading.children.length > 0 || !endsAsSentence(heading);

function haveLeads(run: readonly Heading[]): boolean {
  if (run.length === 1)
    return run.every((heading) => opens(heading) && titleLength(heading) <= LONGEST_LEAD_ALONE);
  const titled = run.filter((heading) => opens(heading) || isTitle(heading));
  return titled.length >= run.length * MOST;
}

function ofHeading(heading: Heading, isItem: boolean, leads: boolean): Drawn {
  if (heading.cut) return 'text';
  if (heading.runIn) return leads || titleLength(heading) <= SHORT_LEAD ? 'lead' : 'text';
  if (isItem) return 'text';
  return titleLength(heading) > LONGEST_HEADING && endsAsSentence(heading) ? 'lead' : 'heading';
}

/** Sentences with nothing below them, one after the other, are a list. */
const isBareList = (run: readonly Heading[]): boolean =>
  run.length > 1 && run.every((heading) => heading.children.length === 0 && endsAsSentence(heading));

export function headingsDrawn(blocks: readonly Block[], inArticle: boolean): ReadonlyMap<Block, Drawn> {
  const listed = listItems(blocks);
  const drawn = new Map<Block, Drawn>();
  for (const run of runsOf(blocks)) {
    const leads = haveLeads(run);
    const bare = inArticle || isBareList(run);
    for (const heading of run) drawn.set(heading, ofHeading(heading, bare || listed.has(heading), leads));
  }
  return drawn;
}
