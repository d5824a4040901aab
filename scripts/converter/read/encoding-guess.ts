/** Which encoding bytes without a mark are written in: the one in which they read as Chinese. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'shift_jis';

/** Enough to tell one reading from another, whatever the length of the file. */
const SAMPLE = 262_144;
/** A reading that is not the usual one has to show this many frequent characters, and this share of them. */
const LEAST = 3;
const LEAST_SHARE = 0.05;

/** Where a file is Chinese, its opening shows it. */
const OPENING = 4096;

/** Frequent in Chinese of any kind, in both scripts, and in Japanese; by chance they hardly turn up. */
const FREQUENT = new Uint8Array(0x10000);
for (const char of '，。、；：（）“”《》　的一是不在有和为為中大国國发發展业業年月日市区區政府经經济濟金企工建设設人民实實施及第条條与與以对對上下个個会會行资資产產のにをは')
  FREQUENT[char.charCodeAt(0)] = 1;
const ORDINARY = /[\t\r\n -~\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

export function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function frequentIn(text: string): { hits: number; share: number } {
  let hits = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (FREQUENT[code] === 1) hits += 1;
    // the second half of a rare character counts no more
    else if (code > 0x7f && (code & 0xfc00) !== 0xdc00) others += 1;
  }
  return { hits, share: hits / Math.max(1, hits + others) };
}

const ordinaryShare = (text: string): number =>
  (text.match(ORDINARY)?.length ?? 0) / Math.max(1, text.length);

/** Every line feed of a UTF-16 file holds a zero byte. Null where the zeros mean something else. */
function wideWithZeros(bytes: Uint8Array): Encoding | null {
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, share: ordinaryShare(decodeLoosely(bytes, encoding)) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= 0.9 ? best.encoding : null;
}

/** The share of GB 2312, the core of GB 18030, in what is not ASCII. */
function coreShare(bytes: Uint8Array): number {
  let core = 0;
  let all = 0;
  for (let i = 0; i < bytes.length; i++) {
    const [first = 0, second = 0] = [bytes[i], bytes[i + 1]];
    if (first < 0x80) continue;
    all += 1;
    if (second >= 0x30 && second <= 0x39) i += 3;
    else i += 1;
    if (first >= 0xa1 && first <= 0xf7 && second >= 0xa1) core += 1;
  }
  return core / Math.max(1, all);
}

interface Reading {
  readonly encoding: Encoding;
  readonly hits: number;
  readonly share: number;
}

const readingOf = (bytes: Uint8Array, encoding: Encoding): Reading => ({
  encoding,
  ...frequentIn(decodeLoosely(bytes, encoding)),
});

const isBetter = (other: Reading, usual: Reading): boolean =>
  other.hits >= LEAST && other.share >= LEAST_SHARE && other.share > usual.share;

const ALL: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5', 'shift_jis'];

/** UTF-8 that is whole goes first, else GB 18030: another reading has to be better by far. */
function byFrequency(bytes: Uint8Array, utf8IsWhole: boolean): Encoding | null {
  if (utf8IsWhole && readingOf(bytes.subarray(0, OPENING), 'utf-8').hits >= LEAST) return 'utf-8';
  const usual = readingOf(bytes, utf8IsWhole ? 'utf-8' : 'gb18030');
  if (usual.encoding === 'utf-8' && usual.hits >= LEAST) return 'utf-8';
  const best = ALL.map((encoding) => readingOf(bytes, encoding)).reduce(
    (winner, other) => (isBetter(other, winner) ? other : winner),
    usual,
  );
  if (best.encoding !== 'gb18030' || best.hits > 0 || coreShare(bytes) >= 0.8) return best.encoding;
  return null;
}

/** Text into which zero bytes have strayed: told from other data by its words. */
function narrowWithZeros(bytes: Uint8Array, utf8IsWhole: boolean): Encoding | null {
  const { encoding, hits, share } = readingOf(bytes, utf8IsWhole ? 'utf-8' : 'gb18030');
  return hits >= LEAST && share >= LEAST_SHARE ? encoding : null;
}

/** Null for what reads as nothing. */
export function guessEncoding(bytes: Uint8Array, utf8IsWhole: boolean): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return byFrequency(sample, utf8IsWhole);
  return wideWithZeros(sample) ?? narrowWithZeros(sample, utf8IsWhole);
}
