/** Chance that comes out the same each time: a corpus is known by its seed. */
export interface Dice {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly whole: (from: number, to: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  readonly often: (share: number) => boolean;
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    of: (list) => {
      const one = list[Math.floor(next() * list.length)];
      if (one === undefined) throw new Error('Nothing to choose from.');
      return one;
    },
    often: (share) => next() < share,
  };
}
