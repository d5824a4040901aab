/** The official text of the page as one folded string, with the way back to where each character stands. */
import { fold, placesOf } from '../search/fold.ts';

interface Piece {
  readonly node: Text;
  /** Where its first character stands in the folded text. */
  readonly from: number;
  /** By folded character: the offset in the node; one more for the end. */
  readonly at: readonly number[];
}

export interface Match {
  readonly from: number;
  readonly to: number;
}

const outside = '[data-editorial], [hidden], script, style, .unseen';

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(outside)) nodes.push(node);
  return nodes;
}

export class PageText {
  readonly #pieces: Piece[] = [];
  readonly text: string;

  constructor(root: Node) {
    let text = '';
    for (const node of textNodes(root)) {
      const { text: own, at } = fold(node.data);
      if (own === '') continue;
      this.#pieces.push({ node, from: text.length, at });
      text += own;
    }
    this.text = text;
  }

  /** Places of any of the phrases; those that lie in an earlier one are left out. */
  find(phrases: readonly string[]): Match[] {
    const all = phrases.flatMap((phrase) =>
      placesOf(phrase, this.text).map((from) => ({ from, to: from + phrase.length })),
    );
    const sorted = all.sort((a, b) => a.from - b.from || b.to - a.to);
    let reached = 0;
    return sorted.filter(({ from, to }) => {
      if (from < reached) return false;
      reached = to;
      return true;
    });
  }

  #pieceAt(at: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.from ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }

  rangeOf({ from, to }: Match): Range | null {
    const first = this.#pieceAt(from);
    const last = this.#pieceAt(to - 1);
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStart(first.node, first.at[from - first.from] ?? 0);
    range.setEnd(last.node, (last.at[to - 1 - last.from] ?? 0) + 1);
    return range;
  }

  /** The same, a stretch a text node. */
  stretchesOf({ from, to }: Match): { node: Text; start: number; end: number }[] {
    return this.#pieces
      .filter((piece) => piece.from < to && piece.from + piece.at.length - 1 > from)
      .map(({ node, from: begin, at }) => ({
        node,
        start: at[Math.max(0, from - begin)] ?? 0,
        end: (at[Math.min(at.length - 1, to - begin) - 1] ?? 0) + 1,
      }));
  }

  around({ from, to }: Match, width: number): [string, string, string] {
    return [
      this.text.slice(Math.max(0, from - width), from),
      this.text.slice(from, to),
      this.text.slice(to, to + width * 2),
    ];
  }
}
