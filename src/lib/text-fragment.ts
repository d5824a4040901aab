/**
 * Text fragments that browsers find again in Chinese text: matches are made at word boundaries only, and the first
 * match counts. What cannot be made sure of is refused, and the caller links to the block instead.
 */
const longest = 24;
const piece = 8;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Word boundaries around a place in a text. */
function boundaries(text: string): Set<number> {
  return new Set([...words.segment(text)].map((segment) => segment.index).concat(text.length));
}

const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/** The nearest boundary at or before (`-1`) or at or after (`1`) a place. */
function boundary(stops: ReadonlySet<number>, from: number, step: -1 | 1, text: string): number {
  let at = from;
  while (at > 0 && at < text.length && !stops.has(at)) at += step;
  return at;
}

/**
 * `text=…` for the words that begin at `start` of `whole`, widened to whole words; null where the same words stand
 * earlier in the text, or run over a block.
 */
export function textDirective(whole: string, start: number, quote: string): string | null {
  const from = Math.max(0, start - 60);
  const window = whole.slice(from, start + quote.length + 60);
  const stops = boundaries(window);
  const head = boundary(stops, start - from, -1, window);
  const tail = boundary(stops, start - from + quote.trimEnd().length, 1, window);
  const exact = window.slice(head, tail);
  if (!exact.trim() || /[\n\t]/.test(exact) || whole.indexOf(exact) !== from + head) return null;
  if (exact.length <= longest) return `text=${encode(exact)}`;
  const first = window.slice(head, boundary(stops, head + piece, 1, window));
  const last = window.slice(boundary(stops, tail - piece, -1, window), tail);
  if (
    whole.indexOf(first) !== from + head ||
    whole.indexOf(last, from + head + first.length) !== from + tail - last.length
  )
    return exact.length <= 120 ? `text=${encode(exact)}` : null;
  return `text=${encode(first)},${encode(last)}`;
}
