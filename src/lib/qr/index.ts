/** A QR code as the path of an SVG picture: no service, no picture file. A line one module wide is half as long as areas. */
import { codewords, layoutFor } from './codewords.ts';
import { isDark } from './lines.ts';
import { matrix } from './matrix.ts';

export interface QrPicture {
  /** Modules a side, the quiet edge included. */
  readonly side: number;
  /** To be drawn as a line one module wide. */
  readonly path: string;
}

const quiet = 4;

/** Null where the text is too long for a code that a phone reads from a screen. */
export function qrPicture(text: string): QrPicture | null {
  const bytes = new TextEncoder().encode(text);
  const layout = layoutFor(bytes.length);
  if (!layout) return null;
  const { size, lines } = matrix(codewords(bytes, layout), layout);
  let path = `M${quiet} ${quiet + 0.5}`;
  let [penX, penY] = [0, 0];
  for (let y = 0; y < size; y++)
    for (let x = 0, run = 0; x <= size; x++) {
      if (x < size && isDark(lines, x, y)) run++;
      else if (run) {
        path += `m${x - run - penX} ${y - penY}h${run}`;
        [penX, penY, run] = [x, y, 0];
      }
    }
  return { side: size + quiet * 2, path };
}
