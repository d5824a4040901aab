/**
 * The steps that a pattern is made of. A step is told what has to follow, and gives what is then asked of a place in a
 * sentence: all of that is put together once, when the pattern is read, so that to look makes nothing new.
 */
import type { Piece, Sentence } from './sentence.ts';

/** From this place on, does it fit? */
export type Fits = (sentence: Sentence, at: number) => boolean;
export type Step = (then: Fits) => Fits;
/** Rightwards from the number, or leftwards. */
export type Way = 1 | -1;

export const anything: Fits = () => true;

const next = ({ pieces }: Sentence, at: number, way: Way): Piece | undefined => pieces[way > 0 ? at : at - 1];

/** A word of a list. */
export const word =
  (id: number, way: Way): Step =>
  (then) =>
  (sentence, at) => {
    const hits = sentence.lists.has(id) ? (way > 0 ? sentence.starts : sentence.ends)[at] : undefined;
    for (const hit of hits ?? [])
      if (hit.id === id && then(sentence, way > 0 ? hit.to : hit.from)) return true;
    return false;
  };

export const piece =
  (way: Way, is: (piece: Piece) => boolean): Step =>
  (then) =>
  (sentence, at) => {
    const found = next(sentence, at, way);
    return found !== undefined && is(found) && then(sentence, at + way);
  };

/** At most so many pieces, each of them one that a gap may cross. */
export const gap =
  (way: Way, most: number, crosses: (piece: Piece) => boolean): Step =>
  (then) =>
  (sentence, at) => {
    for (let n = 0; ; n += 1) {
      if (then(sentence, at + n * way)) return true;
      const found = next(sentence, at + n * way, way);
      if (n >= most || found === undefined || !crosses(found)) return false;
    }
  };

/** Where a clause ends or begins. */
export const edge =
  (way: Way): Step =>
  (then) =>
  (sentence, at) =>
    (next(sentence, at, way)?.edge ?? true) && then(sentence, at);

export const opening: Step = (then) => (sentence, at) => at === 0 && then(sentence, at);

export const sequence =
  (steps: readonly Step[]): Step =>
  (then) =>
    steps.reduceRight((rest, step) => step(rest), then);

export const either =
  (steps: readonly Step[]): Step =>
  (then) => {
    const ways = steps.map((step) => step(then));
    const [only] = ways;
    if (only && ways.length === 1) return only;
    return (sentence, at) => {
      for (const fits of ways) if (fits(sentence, at)) return true;
      return false;
    };
  };

export const not =
  (step: Step): Step =>
  (then) => {
    const denied = step(anything);
    return (sentence, at) => !denied(sentence, at) && then(sentence, at);
  };

export const perhaps = (step: Step): Step => either([sequence([]), step]);

/** Any number of times: each place that can be reached so is tried once, however many ways lead to it. */
export const often =
  (step: Step): Step =>
  (then) => {
    let reached = new Set<number>();
    const once = step((_, to) => {
      reached.add(to);
      return false;
    });
    return (sentence, at) => {
      const places = new Set([at]);
      for (const from of places) {
        if (then(sentence, from)) return true;
        reached = places;
        once(sentence, from);
      }
      return false;
    };
  };
