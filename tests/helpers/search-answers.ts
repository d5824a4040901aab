/** Queries drawn from texts, and answers as one can compare them. */
import { diceOf } from '../../scripts/bench/random.ts';
import type { View } from '../../src/client/search/outcome.ts';
import type { Search } from '../../src/client/search/search.ts';

/** Pieces of the texts, several at once, single characters and amounts. */
export function drawn(texts: readonly string[], count: number): string[] {
  const dice = diceOf(11);
  const piece = (longest: number): string => {
    const text = dice.of(texts);
    const from = dice.whole(0, Math.max(0, text.length - 2));
    return text.slice(from, from + dice.whole(2, longest));
  };
  return Array.from({ length: count }, (_, i) => {
    if (i % 5 === 0) return piece(8).charAt(0);
    if (i % 5 === 1) return `${piece(3)} ${piece(3)}`;
    if (i % 5 === 2) return /\d+(?:\.\d+)?(?:%|亿元|家)/.exec(dice.of(texts))?.[0] ?? '30%';
    return piece(9);
  });
}

/** What stands nowhere, names, pinyin, a traditional character, a cited place. */
export const odd = ['無此物', '绿色保理', '智慧水利基金', 'zhslj', 'zhihuishuilijijin', '產業', '云岭 第5条'];

/** Everything that is shown of a result, but for where its files lie. */
export async function answer(search: Search, typed: string, filters: View['filters'] = {}) {
  const { first, rest } = await search.run(typed, { filters, order: 'relevance' }, 5);
  const { groups, apart, total, counts, jumps, spelled, waiting, words } = rest ? await rest() : first;
  return {
    groups: groups.map(({ document, cards }) => [
      document.info.id,
      cards.map(({ place, parts, inner, nearness }) => [
        nearness,
        place?.anchor,
        parts.map(({ hits }) => hits),
        inner.map(({ anchor }) => anchor),
      ]),
    ]),
    apart: apart.map(({ document, place }) => [document.info.id, place?.anchor]),
    jumps: jumps.map(({ document, place }) => [document.info.id, place.anchor]),
    ...{ total, counts, spelled, waiting, words },
  };
}
