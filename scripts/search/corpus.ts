/** Many documents out of few, for measuring: their own sentences shuffled over their own places. */
import { folded } from '../../src/client/search/fold.ts';
import { type Dice, diceOf } from '../bench/random.ts';
import type { Draft, DraftPlace } from './draft.ts';

/** Blocks shorter than this are headings and cells: they are exchanged whole. */
const shortest = 30;

function sentencesOf(places: readonly DraftPlace[]): string[] {
  const blocks = places.filter((place) => place.inside === null && place.search.length >= shortest);
  return blocks.flatMap((block) => block.text.match(/[^。；\n]+[。；]?/g) ?? []);
}

function filled(length: number, sentences: readonly string[], dice: Dice): string {
  let text = '';
  while (folded(text).length < length) text += dice.of(sentences);
  return text;
}

function shuffled(draft: Draft, id: string, dice: Dice): Draft {
  const sentences = sentencesOf(draft.places);
  const shorts = draft.places
    .filter((place) => place.inside === null && place.search.length < shortest)
    .map((place) => place.text);
  const made: DraftPlace[] = [];
  for (const place of draft.places) {
    const host = made[place.above];
    if (place.inside !== null && host)
      made.push({ ...place, search: host.search.slice(place.inside, place.inside + place.search.length) });
    else {
      const text =
        place.search.length < shortest ? dice.of(shorts) : filled(place.search.length, sentences, dice);
      made.push({
        ...place,
        text,
        search: folded(text),
        heading: Math.min(place.heading, folded(text).length),
      });
    }
  }
  return { ...draft, id, title: `${draft.title}（${id}）`, places: made };
}

/** `count` policies and the lists of names; the first ones are the originals. */
export function multiplied(drafts: readonly Draft[], count: number): Draft[] {
  const policies = drafts.filter((draft) => draft.kind === 'policy');
  const names = drafts.filter((draft) => draft.kind !== 'policy');
  const many = Array.from({ length: count }, (_, i) => {
    const draft = policies[i % policies.length];
    if (!draft) throw new Error('没有可供测量的政策');
    return i < policies.length ? draft : shuffled(draft, `${draft.id}-${i}`, diceOf(i));
  });
  return [...many, ...names];
}
