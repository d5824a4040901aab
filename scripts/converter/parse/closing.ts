/**
 * Paragraphs that close a section. After run-in items (1．健全…。加快…) a paragraph without a number belongs to the
 * section, not to its last item, unless the earlier items have such paragraphs too.
 */
import type { Block, Heading } from '../tree.ts';

const isPlain = (block: Block): boolean =>
  block.type === 'paragraph' ||
  block.type === 'table' ||
  block.type === 'box' ||
  block.type === 'figure' ||
  block.type === 'footnote';

const holdsPlain = (heading: Heading): boolean => heading.children.some(isPlain);

/** The run of equally numbered run-in headings that ends the list. */
function lastRun(children: readonly Block[]): Heading[] {
  const run: Heading[] = [];
  for (const block of children) {
    if (block.type !== 'heading') continue;
    if (run[0] && run[0].marker.style !== block.marker.style) run.length = 0;
    run.push(block);
  }
  return run;
}

/** A numbered line that says its whole say and ends with a full stop is an item, not a heading for what follows. */
function isStatement({ runIn, text: { text } }: Heading): boolean {
  return runIn || (text.length >= 18 && /[，：]/.test(text) && /[。；]$/.test(text));
}

/** （一）甲；（二）乙；（三）丙。 is one sentence: what follows its full stop is said of all of it. */
const isOneSentence = (run: readonly Heading[]): boolean =>
  run.length >= 2 &&
  run.every(({ runIn, text: { text } }, i) => !runIn && (i < run.length - 1 ? /[；;]$/ : /。$/).test(text));

function closes(run: readonly Heading[]): boolean {
  const last = run.at(-1);
  const earlier = run.slice(0, -1);
  if (!last || earlier.length === 0 || last.marker.style === 'article') return false;
  if (!isStatement(last) && !isOneSentence(run)) return false;
  if (earlier.some(holdsPlain) || !last.children.every(isPlain)) return false;
  return isOneSentence(run) || earlier.every(isStatement);
}

/** Lifts closing paragraphs out of the last item, in every section, innermost first. */
export function liftClosing(children: Block[]): void {
  for (const block of children) {
    if (block.type === 'heading' || block.type === 'box' || block.type === 'attachment')
      liftClosing(block.children);
  }
  const run = lastRun(children);
  const last = run.at(-1);
  if (!last || !closes(run) || last !== children.at(-1)) return;
  children.push(...last.children.splice(0));
}
