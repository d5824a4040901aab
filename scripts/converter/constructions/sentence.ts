/** A sentence as pieces: its words, and each number and each time as one. Cut once, shared by all its numbers. */
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { findTimes } from '../annotate/time/find.ts';
import { remembered } from '../read/remembered.ts';
import { firstWhere } from '../read/sorted.ts';
import type { Range } from '../tree.ts';
import { tokensIn } from '../words/tokens.ts';
import { type Hit, hitsIn } from './word-index.ts';

export interface Piece extends Range {
  readonly kind: 'word' | 'number' | 'time';
  readonly text: string;
  /** Of a number. */
  readonly unit: string;
  /** Ends a clause. */
  readonly edge: boolean;
}

export interface Sentence {
  readonly pieces: readonly Piece[];
  /** Words of the lists, by the piece they begin with and by the one behind them. */
  readonly starts: readonly (readonly Hit[])[];
  readonly ends: readonly (readonly Hit[])[];
  /** Lists of which some word occurs. */
  readonly lists: ReadonlySet<number>;
}

/** A number in its sentence. */
export interface Place {
  readonly sentence: Sentence;
  readonly at: number;
}

const EDGES = new Set('，；：。！？');

const wordsBetween = (text: string, from: number, to: number): Piece[] =>
  tokensIn(text, { from, to })
    .filter((token) => token.text.trim() !== '' && token.text !== '\u0001')
    .map((token) => ({
      kind: 'word' as const,
      text: token.text,
      unit: '',
      edge: EDGES.has(token.text),
      from: token.from,
      to: token.to,
    }));

interface Text {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

type Span = Range & { readonly kind: 'number' | 'time'; readonly unit: string };

/** Numbers, and the times that overlap none of them, in order. */
function spansIn({ text, quantities }: Text, { from, to }: Range): Span[] {
  const inside = <T extends Range>(all: readonly T[]): T[] => {
    const rest = all.slice(firstWhere(all, (one) => one.from >= from));
    return rest.slice(
      0,
      firstWhere(rest, (one) => one.from >= to),
    );
  };
  const numbers = inside(quantities).map(({ from, end, unit }) => ({
    kind: 'number' as const,
    from,
    // 6800多万，: the comma is none of the number
    to: EDGES.has(text.charAt(end - 1)) ? end - 1 : end,
    unit,
  }));
  const free = inside(findTimes(text)).filter(
    (time) => !numbers.some((n) => n.from < time.to && time.from < n.to),
  );
  return [...numbers, ...free.map((t) => ({ kind: 'time' as const, from: t.from, to: t.to, unit: '' }))].sort(
    (a, b) => a.from - b.from,
  );
}

function piecesOf(text: string, spans: readonly Span[], { from, to }: Range): Piece[] {
  let at = from;
  const pieces: Piece[] = [];
  for (const span of spans) {
    if (span.from < at) continue;
    pieces.push(...wordsBetween(text, at, span.from), {
      ...span,
      text: span.kind === 'time' ? text.slice(span.from, span.to) : '',
      edge: false,
    });
    at = span.to;
  }
  return [...pieces, ...wordsBetween(text, Math.min(at, to), to)];
}

function indexed(pieces: readonly Piece[]): Sentence {
  const starts: Hit[][] = Array.from(pieces, () => []);
  const ends: Hit[][] = Array.from({ length: pieces.length + 1 }, () => []);
  const lists = new Set<number>();
  for (const hit of hitsIn(pieces.map(({ text }) => text))) {
    starts[hit.from]?.push(hit);
    ends[hit.to]?.push(hit);
    lists.add(hit.id);
  }
  return { pieces, starts, ends, lists };
}

interface Cut {
  readonly sentence: Sentence;
  /** The piece that begins at a place of the text. */
  readonly places: ReadonlyMap<number, number>;
}

const sentencesOf = remembered((_: Text) => new Map<number, Cut>());

function cutAt(scene: Text, range: Range): Cut {
  const sentence = indexed(piecesOf(scene.text, spansIn(scene, range), range));
  return { sentence, places: new Map(sentence.pieces.map((piece, i) => [piece.from, i])) };
}

/** The place of a number of a text in its sentence. */
export function placeOf(scene: Text, range: Range, from: number): Place {
  const sentences = sentencesOf(scene);
  const found = sentences.get(range.from) ?? cutAt(scene, range);
  sentences.set(range.from, found);
  return { sentence: found.sentence, at: found.places.get(from) ?? 0 };
}
