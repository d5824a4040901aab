/** Which themes a measure belongs to, and by which of its words. */

import type { ThemeHit } from '../../../src/schemas/theme.ts';
import type { ThemeRecord } from '../../../src/schemas/theme-record.ts';
import type { Theme } from '../../../src/schemas/vocabulary.ts';
import { anchorAt, type Passage } from '../passages.ts';
import { remembered } from '../read/remembered.ts';
import { matcherOf } from './words/matcher.ts';

interface Place {
  readonly anchor: string;
  heading: string;
  readonly texts: string[];
}

interface Keyword {
  readonly theme: string;
  readonly word: string;
  readonly strong: boolean;
}

/** Enough to belong: a word of the heading, or two strong words of the text, or one in a short text. */
const ENOUGH = 2;
const SHORT = 150;

const headingOf = (text: string): string => text.split('。')[0] ?? text;

class Places {
  readonly all = new Map<string, Place>();

  at(anchor: string): Place {
    const place = this.all.get(anchor) ?? { anchor, heading: '', texts: [] };
    this.all.set(anchor, place);
    return place;
  }
}

/** Text outside run-in items belongs to the passage, text of an item to the item. */
function spread(passage: Passage, home: Place, places: Places): void {
  const { text } = passage.text;
  let from = 0;
  for (const { range, anchor, title } of passage.items) {
    home.texts.push(text.slice(from, range.from));
    const item = places.at(anchor === '' ? anchorAt(passage, range.from) : anchor);
    item.heading = title;
    item.texts.push(text.slice(range.from, range.to));
    from = range.to;
  }
  home.texts.push(text.slice(from));
}

/** Headings take the plain paragraphs below them; rows, boxes and items are places of their own. */
function placesOf(passages: readonly Passage[]): Place[] {
  const places = new Places();
  const headings = new Set(passages.filter((p) => p.kind === 'heading').map((p) => p.anchor));
  for (const passage of passages) {
    const { kind, anchor, text } = passage;
    if (kind === 'folded' || kind === 'front' || kind === 'entry' || kind === 'footnote') continue;
    const parent = passage.parents.at(-1) ?? '';
    const home = places.at(kind === 'paragraph' && headings.has(parent) ? parent : anchor);
    if (kind === 'heading' || (kind === 'caption' && home.heading === ''))
      home.heading = headingOf(text.text);
    spread(passage, home, places);
  }
  return [...places.all.values()];
}

const keywordsOf = (themes: readonly Theme[]): Keyword[] =>
  themes.flatMap(({ id, strong, weak }) => [
    ...strong.map((word) => ({ theme: id, word, strong: true })),
    ...weak.map((word) => ({ theme: id, word, strong: false })),
  ]);

type Find = (text: string) => Keyword[];

/** A word may stand for several themes; longer words win over the shorter ones inside them. */
const finderOf = remembered((themes: readonly Theme[]): Find => {
  const byWord = Map.groupBy(keywordsOf(themes), (k) => k.word);
  const matcher = matcherOf(byWord);
  return (text) => matcher.find(text).flatMap((hit) => hit.value);
});

const counted = (found: readonly Keyword[], where: 'heading' | 'text'): ThemeHit['keywords'] =>
  [...Map.groupBy(found, (k) => k.word)].map(([word, all]) => ({ word, where, count: all.length }));

function weigh(inHeading: readonly Keyword[], inText: readonly Keyword[], short: boolean): number {
  const heading = inHeading.reduce((sum, k) => sum + (k.strong ? 3 : 2), 0);
  const strong = Math.min(4, inText.filter((k) => k.strong).length) * (short ? 2 : 1);
  const weak = new Set(inText.filter((k) => !k.strong).map((k) => k.word)).size / 2;
  return heading + strong + weak;
}

function hitsOf(policy: string, place: Place, find: Find): ThemeHit[] {
  const inHeading = Map.groupBy(find(place.heading), (k) => k.theme);
  const inText = Map.groupBy(place.texts.flatMap(find), (k) => k.theme);
  const short = place.texts.join('').length <= SHORT;
  return [...new Set([...inHeading.keys(), ...inText.keys()])].flatMap((theme) => {
    const [heading, text] = [inHeading.get(theme) ?? [], inText.get(theme) ?? []];
    const weight = weigh(heading, text, short);
    const keywords = [...counted(heading, 'heading'), ...counted(text, 'text')];
    return weight >= ENOUGH ? [{ policy, anchor: place.anchor, theme, keywords, weight }] : [];
  });
}

export function findThemes(
  policy: string,
  passages: readonly Passage[],
  themes: readonly Theme[],
): ThemeHit[] {
  const find = finderOf(themes);
  return placesOf(passages).flatMap((place) => hitsOf(policy, place, find));
}

/** Themes with their measures, the weightiest first; the words that were met say why a measure is there. */
export function themeRecords(hits: readonly ThemeHit[], themes: readonly Theme[]): ThemeRecord[] {
  const byTheme = Map.groupBy(hits, (h) => h.theme);
  return themes.map(({ id, name, definition }) => {
    const measures = [...(byTheme.get(id) ?? [])].sort((a, b) => b.weight - a.weight);
    return {
      id,
      name,
      definition,
      measures: measures.map(({ policy, anchor, keywords }) => ({
        policy,
        anchor,
        why: keywords.map((k) => k.word).join('、'),
      })),
    };
  });
}
