import { describe, expect, it } from 'vitest';
import { codewords, layoutFor } from '../../../src/lib/qr/codewords.ts';
import { qrPicture } from '../../../src/lib/qr/index.ts';
import { isDark } from '../../../src/lib/qr/lines.ts';
import { matrix } from '../../../src/lib/qr/matrix.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A picture of the code as rows of 0 and 1. */
function rowsOf(text: string): string[] {
  const bytes = bytesOf(text);
  const layout = layoutFor(bytes.length);
  if (!layout) throw new Error('too long');
  const { size, lines } = matrix(codewords(bytes, layout), layout);
  const all = Array.from({ length: size }, (_, i) => i);
  return all.map((y) => all.map((x) => (isDark(lines, x, y) ? '1' : '0')).join(''));
}

describe('a QR code', () => {
  const rows = rowsOf('https://celan.example.org/policies/a-2021/s4-1-2/');

  it('carries the three corner patterns', () => {
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const corner = (x: number, y: number): string[] => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    expect(corner(0, 0)).toEqual(finder);
    expect(corner(rows.length - 7, 0)).toEqual(finder);
    expect(corner(0, rows.length - 7)).toEqual(finder);
  });

  it('carries the timing lines and the module that is always dark', () => {
    expect(rows[6]?.slice(8, -8)).toMatch(/^(10)+1$/);
    expect(rows.at(-8)?.charAt(8)).toBe('1');
  });

  it('states its level and mask twice, the same both times', () => {
    const size = rows.length;
    const at = (x: number, y: number): string => rows[y]?.charAt(x) ?? '';
    const column = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => at(8, y));
    const mirrored = Array.from({ length: 8 }, (_, i) => at(size - 1 - i, 8));
    expect(mirrored).toEqual(column);
  });

  it('corrects: each block of bytes with its check bytes is divisible by the generator', () => {
    const bytes = bytesOf('a'.repeat(30));
    const layout = layoutFor(bytes.length);
    expect(layout?.version).toBe(3);
    const words = layout ? codewords(bytes, layout) : [];
    expect(words).toHaveLength(70);
    expect(remainders(words, 26)).toEqual(Array(26).fill(0));
  });

  it('grows with the text and refuses what a phone could not read', () => {
    expect(layoutFor(14)?.version).toBe(1);
    expect(layoutFor(15)?.version).toBe(2);
    expect(layoutFor(213)?.version).toBe(10);
    expect(layoutFor(214)).toBeNull();
    expect(qrPicture('x'.repeat(214))).toBeNull();
  });

  it('is drawn as one line through its dark modules, with a quiet edge', () => {
    const text = 'https://celan.example.org/';
    const { side, path } = qrPicture(text) ?? { side: 0, path: '' };
    const edge = '0'.repeat(33);
    const inside = rowsOf(text).map((row) => `0000${row}0000`);
    expect(side).toBe(33);
    expect(drawn(path, side)).toEqual([...Array(4).fill(edge), ...inside, ...Array(4).fill(edge)]);
  });
});

/** What a pen one module wide leaves that follows the path. */
function drawn(path: string, side: number): string[] {
  const rows = Array.from({ length: side }, () => Array<string>(side).fill('0'));
  let [x, y] = [0, 0];
  for (const [, move, by, down, line] of path.matchAll(/([Mm])(-?\d+) (-?[\d.]+)|h(\d+)/g)) {
    const [toX, toY] = [Number(by), Number(down)];
    if (move) [x, y] = move === 'M' ? [toX, toY] : [x + toX, y + toY];
    const length = Number(line ?? 0);
    rows[Math.floor(y)]?.fill('1', x, x + length);
    x += length;
  }
  return rows.map((row) => row.join(''));
}

/** The message as a polynomial, evaluated at the roots of the generator by plain multiplication in the field. */
function remainders(words: readonly number[], degree: number): number[] {
  const times = (a: number, b: number): number => {
    let product = 0;
    for (let x = a, y = b; y > 0; y >>= 1) {
      if (y & 1) product ^= x;
      x = x & 128 ? (x << 1) ^ 0x11d : x << 1;
    }
    return product;
  };
  let root = 1;
  return Array.from({ length: degree }, () => {
    const value = words.reduce((sum, word) => times(sum, root) ^ word, 0);
    root = times(root, 2);
    return value;
  });
}
