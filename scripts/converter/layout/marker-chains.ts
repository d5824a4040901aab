/**
 * Which of the numbers inside a text count its parts. No number is believed alone: of each style the run of numbers is
 * taken that together says most (1, 2, 3 … from one boundary to the next), counted anew or on below each outer number.
 */
import type { MarkerStyle } from '../tree.ts';
import type { RunInMarker } from './run-in-markers.ts';

/** From the outermost style to the innermost; articles run on through chapters. */
const ORDER: readonly MarkerStyle[] = [
  'part',
  'chapter',
  'section',
  'article',
  'chinese',
  'chinese-bracket',
  'arabic',
  'arabic-bracket',
];

/** What a first number behind a word is worth: …的办法第一章总则第一条为… is common, 共计1. is not. */
const FIRST_BEHIND_WORD: Partial<Record<MarkerStyle, number>> = {
  chapter: 0.5,
  section: 0.4,
  article: 0.5,
  chinese: 0.4,
  'chinese-bracket': 0.1,
};
const BEHIND_WORD = -0.3;
/** A run of its own needs more than one number that says so. */
const START = 1.3;
/** Beginning again although nothing further out has ended the run before. */
const RESTART = 2;
/** Going on across an outer number: （三） in the first part, （四） in the second. */
const CROSSING = 0.3;
const SKIPPED = 1.2;
const LONGEST_TITLE = 40;

function worth(marker: RunInMarker, behindTitle: boolean): number {
  if (behindTitle) return 1;
  if (marker.before === 'stop' || marker.before === 'gap') return 1;
  if (marker.before === 'bracket') return 0.8;
  if (marker.before === 'colon') return marker.number === 1 ? 1 : 0;
  return marker.number === 1 ? (FIRST_BEHIND_WORD[marker.style] ?? BEHIND_WORD) : BEHIND_WORD;
}

/** A run as far as one of its numbers: what all numbers up to here are worth together. */
interface Run {
  readonly marker: RunInMarker;
  readonly total: number;
  readonly stretch: number;
  readonly before: Run | null;
}

class Runs {
  private readonly endingWith = new Map<number, Run>();
  private readonly nothing: { total: number; run: Run | null } = { total: 0, run: null };
  /** The best up to the last outer number, and the best of all. */
  private settled = this.nothing;
  best = this.nothing;
  private stretch = 0;

  add(marker: RunInMarker, stretch: number, value: number): void {
    if (stretch > this.stretch) this.settled = this.best;
    this.stretch = stretch;
    const from = this.predecessor(marker.number);
    const total = from.total + value;
    const run: Run = { marker, total, stretch, before: from.run };
    if (total > (this.endingWith.get(marker.number)?.total ?? Number.NEGATIVE_INFINITY))
      this.endingWith.set(marker.number, run);
    if (total > this.best.total) this.best = { total, run };
  }

  private predecessor(number: number): { total: number; run: Run | null } {
    const choices = [this.after(number - 1, 0), this.after(number - 2, SKIPPED)];
    if (number === 1) {
      choices.push({ ...this.settled, total: this.settled.total - START });
      choices.push({ ...this.best, total: this.best.total - START - RESTART });
    }
    return choices.reduce((a, b) => (b.total > a.total ? b : a));
  }

  private after(number: number, cost: number): { total: number; run: Run | null } {
    const run = this.endingWith.get(number);
    if (!run) return { total: Number.NEGATIVE_INFINITY, run: null };
    return { total: run.total - cost - (run.stretch < this.stretch ? CROSSING : 0), run };
  }
}

function numbersOf(run: Run | null): RunInMarker[] {
  const numbers: RunInMarker[] = [];
  for (let at = run; at; at = at.before) numbers.push(at.marker);
  return numbers.reverse();
}

/** 第一章总则第一条…: nothing but the words of a title stands between the outer number and this one. */
function isBehindTitle(text: string, outer: RunInMarker | undefined, at: number): boolean {
  if (!outer || at - outer.end > LONGEST_TITLE) return false;
  return !/[，。；：！？《》第]/.test(text.slice(outer.end, at));
}

function bestRun(
  text: string,
  candidates: readonly RunInMarker[],
  outer: readonly RunInMarker[],
  breaks: readonly number[],
): RunInMarker[] {
  const runs = new Runs();
  let [o, b] = [0, 0];
  for (const marker of candidates) {
    while ((outer[o]?.at ?? Number.POSITIVE_INFINITY) < marker.at) o++;
    while ((breaks[b] ?? Number.POSITIVE_INFINITY) <= marker.at) b++;
    runs.add(marker, o + b, worth(marker, isBehindTitle(text, outer[o - 1], marker.at)));
  }
  return numbersOf(runs.best.run);
}

const byPlace = (a: RunInMarker, b: RunInMarker): number => a.at - b.at;

/** The numbers that count parts of the text; `breaks` are places where counting may begin anew (a signature, 附件). */
export function countingMarkers(
  text: string,
  candidates: readonly RunInMarker[],
  breaks: readonly number[],
): RunInMarker[] {
  let found: RunInMarker[] = [];
  for (const style of ORDER) {
    const own = bestRun(
      text,
      candidates.filter((c) => c.style === style),
      found,
      breaks,
    );
    found = [...found, ...own].sort(byPlace);
  }
  return found;
}
