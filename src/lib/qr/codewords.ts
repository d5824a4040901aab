/** The bytes of a QR code: text, padding and Reed-Solomon correction, level M, versions 1 to 10. */

export interface Layout {
  readonly version: number;
  /** Correction bytes of each block. */
  readonly correction: number;
  /** Data bytes of each block. */
  readonly blocks: readonly number[];
}

const repeat = (times: number, size: number): number[] => Array.from({ length: times }, () => size);

const layouts: readonly Layout[] = [
  { version: 1, correction: 10, blocks: [16] },
  { version: 2, correction: 16, blocks: [28] },
  { version: 3, correction: 26, blocks: [44] },
  { version: 4, correction: 18, blocks: repeat(2, 32) },
  { version: 5, correction: 24, blocks: repeat(2, 43) },
  { version: 6, correction: 16, blocks: repeat(4, 27) },
  { version: 7, correction: 18, blocks: repeat(4, 31) },
  { version: 8, correction: 22, blocks: [...repeat(2, 38), ...repeat(2, 39)] },
  { version: 9, correction: 22, blocks: [...repeat(3, 36), ...repeat(2, 37)] },
  { version: 10, correction: 26, blocks: [...repeat(4, 43), 44] },
];

const sizeOf = (layout: Layout): number => layout.blocks.reduce((a, b) => a + b, 0);
const headBits = (layout: Layout): number => 4 + (layout.version < 10 ? 8 : 16);

/** The smallest layout that holds so many bytes; null where none does. */
export const layoutFor = (length: number): Layout | null =>
  layouts.find((layout) => sizeOf(layout) * 8 >= headBits(layout) + length * 8) ?? null;

/** Powers and logarithms of the field with 256 elements, x⁸ + x⁴ + x³ + x² + 1. */
const power = new Uint8Array(512);
const log = new Uint8Array(256);
for (let i = 0, x = 1; i < 255; i++) {
  power[i] = power[i + 255] = x;
  log[x] = i;
  x = x < 128 ? x << 1 : (x << 1) ^ 0x11d;
}

const times = (a: number, b: number): number => (a && b ? (power[(log[a] ?? 0) + (log[b] ?? 0)] ?? 0) : 0);

/** Coefficients of (x - 1)(x - 2)(x - 4)… without the leading 1. */
function generator(degree: number): number[] {
  let poly = [1];
  for (let i = 0; i < degree; i++) {
    const root = power[i] ?? 0;
    poly = [...poly, 0].map((c, k) => c ^ times(k > 0 ? (poly[k - 1] ?? 0) : 0, root));
  }
  return poly.slice(1);
}

const generators = new Map(layouts.map(({ correction }) => [correction, generator(correction)]));

function correctionOf(data: readonly number[], degree: number): number[] {
  const divisor = generators.get(degree) ?? [];
  const rest = repeat(degree, 0);
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0);
    for (let k = 0; k < degree; k++) rest[k] = (rest[k + 1] ?? 0) ^ times(divisor[k] ?? 0, factor);
  }
  return rest;
}

function dataOf(bytes: Uint8Array, layout: Layout): number[] {
  const bits: number[] = [];
  const put = (value: number, width: number): void => {
    for (let i = width - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  put(4, 4);
  put(bytes.length, headBits(layout) - 4);
  for (const byte of bytes) put(byte, 8);
  const room = sizeOf(layout) * 8;
  put(0, Math.min(4, room - bits.length));
  while (bits.length % 8) bits.push(0);
  const data = Array.from({ length: bits.length / 8 }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0),
  );
  for (let i = 0; data.length < sizeOf(layout); i++) data.push(i % 2 ? 0x11 : 0xec);
  return data;
}

/** One byte of each block in turn, as the code wants them. */
function interleave(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, i) => blocks.flatMap((block) => block.slice(i, i + 1))).flat();
}

export function codewords(bytes: Uint8Array, layout: Layout): number[] {
  const data = dataOf(bytes, layout);
  let from = 0;
  const blocks = layout.blocks.map((size) => {
    from += size;
    return data.slice(from - size, from);
  });
  return [
    ...interleave(blocks),
    ...interleave(blocks.map((block) => correctionOf(block, layout.correction))),
  ];
}
