/** 上述指标分别达到70%、500家: what was measured just before is measured again. */
import type { ValueDraft } from '../annotate/draft.ts';

const ABOVE = /^(?:上述|以上|前述)(?:[两二三四五六七八九十\d]+[项个])?(?:主要)?指标$/;

const isAbove = (draft: ValueDraft | undefined): boolean =>
  draft !== undefined && ABOVE.test(draft.indicator);

/** The names of as many figures before a run of them, where the units are the same one by one. */
function namesBefore(drafts: readonly ValueDraft[], from: number, count: number): string[] {
  const named = drafts.slice(Math.max(0, from - count), from);
  const alike = named.length === count && named.every((d, i) => d.unit === drafts[from + i]?.unit);
  return alike ? named.map((d) => d.indicator) : [];
}

/** Drafts in the order of the text, those of 上述指标 under the names that they take up. */
export function namedAbove(drafts: readonly ValueDraft[]): ValueDraft[] {
  const done = [...drafts];
  for (let from = 0; from < done.length; from++) {
    let to = from;
    while (isAbove(done[to])) to++;
    const names = namesBefore(done, from, to - from);
    for (const [i, indicator] of names.entries()) {
      const draft = done[from + i];
      if (draft) done[from + i] = { ...draft, indicator };
    }
    from = Math.max(from, to - 1);
  }
  return done;
}
