/** A card with its words: loaded, verified against the published text, ready to be drawn. */
import { excerptOf, type Found, literalPlaces, type Stretch } from './excerpt.ts';
import type { Card, Writing } from './find.ts';
import { fold } from './fold.ts';
import { type Block, measureOf, type OpenDocument, type Place } from './places.ts';
import type { Pack } from './records.ts';

type Words = readonly (readonly Writing[])[];

export interface ShownPlace {
  /** The path of the build that it belongs to. */
  readonly home: string;
  readonly policy: string;
  readonly anchor: string;
  readonly label: string;
  readonly title: readonly Stretch[];
  readonly excerpt: readonly Stretch[];
}

export interface ShownCard extends ShownPlace {
  readonly card: Card;
  readonly inner: readonly ShownPlace[];
  /** Of a name: its other names, and what the site says about it. */
  readonly aliases: readonly (readonly Stretch[])[];
  readonly note: string;
}

const marker =
  /^(?:第[一二三四五六七八九十百零〇\d]+[编章节条]|[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百\d]+[）)]|\d+(?:\.\d+)*[.．、]|专栏\s*\d*|附件\s*\d*)[\s　]*/;

const plain = (text: string): Stretch => ({ text, marked: false });

/** Where the heading of a block ends in its published words. */
function headingEnd(text: string, heading: number): number {
  if (heading <= 0) return 0;
  const { at } = fold(text.slice(0, heading * 3 + 60));
  return at[Math.min(heading, at.length - 1)] ?? 0;
}

/** Places that lie in one stretch, counted from its beginning. */
const inStretch = (found: readonly Found[], from: number, to: number): Found[] =>
  found
    .filter((each) => each.from >= from && each.to <= to)
    .map((each) => ({ ...each, from: each.from - from, to: each.to - from }));

const textIn = (pack: Pack, block: Block): string => pack.texts[block.inPack] ?? '';

/** The heading that a block stands under, without its number. */
function headingAbove(document: OpenDocument, block: Block, pack: Pack): string {
  const above = document.places[block.above];
  if (!above) return '';
  const measure = measureOf(document.places, above);
  const own = document.blocks.find((each) => each.index === measure.index);
  const here =
    own && own.pack === block.pack
      ? textIn(pack, own).slice(0, headingEnd(textIn(pack, own), own.heading))
      : '';
  return (here || (pack.above[measure.index] ?? '')).replace(marker, '').trim();
}

const holdsAll = (found: readonly Found[], words: Words): boolean =>
  new Set(found.map((each) => each.word)).size === words.length;

/** Every character as it stands in the text: the excerpt of a place inside a block is cut out of the block. */
function innerShown(
  document: OpenDocument,
  block: Block,
  place: Place,
  text: string,
  words: Words,
  simplified: string | undefined,
): ShownPlace | null {
  const { at } = fold(simplified ?? text);
  const from = at[place.from - block.from] ?? 0;
  const to = at[place.to - block.from] ?? text.length;
  const own = text.slice(from, to);
  const found = literalPlaces(own, words, simplified?.slice(from, to));
  if (!holdsAll(found, words)) return null;
  return {
    home: document.info.part.home,
    policy: document.info.id,
    anchor: place.anchor,
    label: place.label,
    title: [],
    excerpt: excerptOf(own, found),
  };
}

function nameShown(card: Card, block: Block, pack: Pack, words: Words): ShownCard | null {
  const text = textIn(pack, block);
  const found = literalPlaces(text, words);
  if (!holdsAll(found, words)) return null;
  let reached = 0;
  const names = text.split('|').map((name) => {
    const from = reached;
    reached += name.length + 1;
    return stretches(name, inStretch(found, from, from + name.length));
  });
  const [title = [], ...aliases] = names;
  const anchor = pack.ids?.[block.inPack] ?? '';
  // A policy's title stands for the policy; other names stand in no policy.
  const policy = card.document.info.kind === 'title' ? anchor : '';
  return {
    card,
    home: card.document.info.part.home,
    policy,
    anchor,
    label: '',
    title,
    excerpt: [],
    inner: [],
    aliases,
    note: pack.notes?.[block.inPack] ?? '',
  };
}

function stretches(text: string, found: readonly Found[]): Stretch[] {
  const list: Stretch[] = [];
  let reached = 0;
  for (const { from, to } of found) {
    if (from < reached) continue;
    if (from > reached) list.push(plain(text.slice(reached, from)));
    list.push({ text: text.slice(from, to), marked: true });
    reached = to;
  }
  return reached < text.length ? [...list, plain(text.slice(reached))] : list;
}

/** A heading's own words are its title; of other places the title is the heading above. */
function titleAndExcerpt(
  document: OpenDocument,
  block: Block,
  pack: Pack,
  found: readonly Found[],
): Pick<ShownPlace, 'title' | 'excerpt'> {
  const text = textIn(pack, block);
  const end = headingEnd(text, block.heading);
  const rest = text.slice(end).replace(/^[。：:；，\s]+/, '');
  const skipped = text.length - rest.length;
  // What begins in the heading and ends behind it is shown in one piece.
  if (end === 0 || found.some((each) => each.from < skipped && each.to > end))
    return { title: [plain(headingAbove(document, block, pack))], excerpt: excerptOf(text, found) };
  const start = Math.min(marker.exec(text.slice(0, end))?.[0].length ?? 0, found[0]?.from ?? end);
  const title = stretches(text.slice(start, end), inStretch(found, start, end));
  const below = inStretch(found, skipped, text.length);
  if (rest === '') return { title, excerpt: [] };
  return {
    title,
    excerpt:
      below.length > 0 ? excerptOf(rest, below) : [plain(rest.length > 80 ? `${rest.slice(0, 80)}…` : rest)],
  };
}

interface Loaded {
  readonly block: Block;
  readonly pack: Pack;
  readonly found: readonly Found[];
}

/** Without text where another build does not give it out. */
function packOf({ info: { id, part } }: OpenDocument, block: Block): Promise<Pack> {
  return part.orElse<Pack>(part.store.pack(id, block.pack), { texts: [], above: {} });
}

async function load(document: OpenDocument, block: Block, words: Words): Promise<Loaded> {
  const pack = await packOf(document, block);
  return { block, pack, found: literalPlaces(textIn(pack, block), words, pack.simplified?.[block.inPack]) };
}

function blockShown(card: Card, { block, pack, found }: Loaded, words: Words): ShownCard | null {
  if (!holdsAll(found, words)) return null;
  const { document } = card;
  const text = textIn(pack, block);
  const inner = card.inner.flatMap(
    (place) => innerShown(document, block, place, text, words, pack.simplified?.[block.inPack]) ?? [],
  );
  const { at } = fold(text);
  const covered = card.inner.map(
    (place) => [at[place.from - block.from] ?? 0, at[place.to - block.from] ?? 0] as const,
  );
  const own = found.filter((each) => !covered.some(([from, to]) => each.from >= from && each.to <= to));
  const drawn = titleAndExcerpt(document, block, pack, inner.length > 0 ? own : found);
  // What the items say is not said twice.
  const excerpt = inner.length > 0 && own.length === 0 ? [] : drawn.excerpt;
  return {
    card,
    home: document.info.part.home,
    policy: document.info.id,
    anchor: block.anchor,
    label: block.label,
    title: drawn.title,
    excerpt,
    inner,
    aliases: [],
    note: '',
  };
}

function severalShown(card: Card, loaded: readonly Loaded[], words: Words): ShownCard | null {
  if (
    !holdsAll(
      loaded.flatMap((each) => each.found),
      words,
    )
  )
    return null;
  const { document, place } = card;
  const first = loaded[0];
  const title =
    place && first
      ? [plain(headingAbove(document, { ...first.block, above: place.index }, first.pack))]
      : [plain(document.info.title)];
  const inner = loaded.map(
    ({ block, pack, found }): ShownPlace => ({
      home: document.info.part.home,
      policy: document.info.id,
      anchor: block.anchor,
      label: block.label,
      title: [],
      excerpt: excerptOf(textIn(pack, block), found),
    }),
  );
  return {
    card,
    home: document.info.part.home,
    policy: document.info.id,
    anchor: place?.anchor ?? '',
    label: place?.label ?? '',
    title,
    excerpt: [],
    inner,
    aliases: [],
    note: '',
  };
}

/** Null where the text does not hold what was asked: such a card is never shown. */
export async function show(card: Card, words: Words): Promise<ShownCard | null> {
  const loaded = await Promise.all(card.parts.map(({ block }) => load(card.document, block, words)));
  const [only] = loaded;
  if (!only) return null;
  if (card.document.info.kind !== 'policy') return nameShown(card, only.block, only.pack, words);
  return card.nearness === 'block' ? blockShown(card, only, words) : severalShown(card, loaded, words);
}

/** The beginning of a cited place. */
export async function showPlace(document: OpenDocument, place: Place): Promise<ShownPlace> {
  const block = document.blocks.find((each) => each.index === place.block);
  const pack = block && (await packOf(document, block));
  const text = block && pack ? textIn(pack, block) : '';
  const from = block ? (fold(text).at[place.from - block.from] ?? 0) : 0;
  const own = text.slice(from, from + 110);
  const excerpt = [plain(text.length > from + 110 ? `${own}…` : own)];
  return {
    home: document.info.part.home,
    policy: document.info.id,
    anchor: place.anchor,
    label: place.label,
    title: [plain(document.info.title)],
    excerpt,
  };
}
