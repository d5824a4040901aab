/** Where the bits of a QR code go: patterns, the zigzag of the data, and the mask that disturbs a camera least. */
import type { Layout } from './codewords.ts';
import { badness, blankLines, darken, type Lines, turnedBy } from './lines.ts';

/** One byte a module: 0 light, 1 dark. `fixed` marks modules that are no data. */
interface Grid {
  readonly size: number;
  readonly dark: Uint8Array;
  readonly fixed: Uint8Array;
}

function set(grid: Grid, x: number, y: number, dark: boolean): void {
  if (x < 0 || y < 0 || x >= grid.size || y >= grid.size) return;
  grid.dark[y * grid.size + x] = dark ? 1 : 0;
  grid.fixed[y * grid.size + x] = 1;
}

/** Concentric squares: radius 4 for a finder with its quiet edge, 2 for an alignment pattern. */
function rings(grid: Grid, cx: number, cy: number, radius: number, light: readonly number[]): void {
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++)
      set(grid, cx + dx, cy + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
}

function alignments(version: number): number[] {
  if (version === 1) return [];
  const last = version * 4 + 10;
  return version < 7 ? [6, last] : [6, (last + 6) / 2, last];
}

/** Remainder of a polynomial division over bits: the check bits of format and version. */
function checkBits(value: number, width: number, divisor: number): number {
  let rest = value << width;
  for (let bit = 1 << 20; bit >= 1 << width; bit >>= 1) if (rest & bit) rest ^= divisor * (bit >> width);
  return rest;
}

function putFormat(grid: Grid, mask: number): void {
  const bits = ((mask << 10) | checkBits(mask, 10, 0x537)) ^ 0x5412;
  const { size } = grid;
  for (let i = 0; i < 15; i++) {
    const dark = ((bits >> i) & 1) === 1;
    const near = i < 6 ? i : i < 8 ? i + 1 : 15 - i - (i === 8 ? 0 : 1);
    if (i < 8) set(grid, 8, near, dark);
    else set(grid, i === 8 ? 7 : 14 - i, 8, dark);
    if (i < 8) set(grid, size - 1 - i, 8, dark);
    else set(grid, 8, size - 15 + i, dark);
  }
  set(grid, 8, size - 8, true);
}

function putVersion(grid: Grid, version: number): void {
  if (version < 7) return;
  const bits = (version << 12) | checkBits(version, 12, 0x1f25);
  for (let i = 0; i < 18; i++) {
    const dark = ((bits >> i) & 1) === 1;
    const a = grid.size - 11 + (i % 3);
    const b = Math.floor(i / 3);
    set(grid, a, b, dark);
    set(grid, b, a, dark);
  }
}

function blank(version: number): Grid {
  const size = version * 4 + 17;
  const grid = { size, dark: new Uint8Array(size * size), fixed: new Uint8Array(size * size) };
  for (let i = 8; i < size - 8; i++) {
    set(grid, i, 6, i % 2 === 0);
    set(grid, 6, i, i % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(grid, x, y, 4, [2, 4]);
  const centres = alignments(version);
  for (const x of centres)
    for (const y of centres)
      if (!((x === 6 && y === 6) || (x === 6 && y > size - 10) || (y === 6 && x > size - 10)))
        rings(grid, x, y, 2, [1]);
  putFormat(grid, 0);
  putVersion(grid, version);
  return grid;
}

/** Where the bits go: two columns at a time from the right, up and down in turn, past the upright timing line. */
function wayOf({ size, fixed }: Grid): number[] {
  const way: number[] = [];
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!fixed[y * size + x]) way.push(y * size + x);
    }
  }
  return way;
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** All modules under one mask, before any data: patterns, its format bits, and the data modules that it turns. */
function underMask({ size, dark, fixed }: Grid, mask: number): Lines {
  const grid = { size, dark: dark.slice(), fixed };
  putFormat(grid, mask);
  const lines = blankLines(size);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const at = y * size + x;
      if (fixed[at] ? grid.dark[at] : masks[mask]?.(x, y)) darken(lines, x, y);
    }
  return lines;
}

interface Frame {
  readonly size: number;
  readonly way: readonly number[];
  readonly masked: readonly Lines[];
}

function frameOf(version: number): Frame {
  const grid = blank(version);
  return { size: grid.size, way: wayOf(grid), masked: masks.map((_, mask) => underMask(grid, mask)) };
}

/** Thousands of codes of a site have the same size: what all of them share is worked out once. */
const frames = new Map<number, Frame>();

function frame(version: number): Frame {
  const known = frames.get(version) ?? frameOf(version);
  frames.set(version, known);
  return known;
}

/** The bits of the data at their places; all other modules are light. */
function laid(bytes: readonly number[], { size, way }: Frame): Lines {
  const lines = blankLines(size);
  for (let bit = 0; bit < bytes.length * 8; bit++)
    if (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) {
      const at = way[bit] ?? 0;
      darken(lines, at % size, Math.floor(at / size));
    }
  return lines;
}

/** The modules under the mask that disturbs least. */
export function matrix(bytes: readonly number[], layout: Layout): { size: number; lines: Lines } {
  const own = frame(layout.version);
  const data = laid(bytes, own);
  const tries = own.masked.map((modules) => {
    const lines = turnedBy(modules, data);
    return { lines, points: badness(lines, own.size) };
  });
  const best = tries.reduce((a, b) => (b.points < a.points ? b : a));
  return { size: own.size, lines: best.lines };
}
