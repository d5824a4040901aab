/** The words of a document as Pagefind is given them: one a character, all of one length. */
import { endOfBlock, lettersOf } from '../../src/client/search/tokens.ts';

const letters = 3;
const space = 32;

/** The letters of each character, as bytes, once they have been asked for. */
const table = new Uint8Array(0x10000 * letters);

function place(bytes: Uint8Array, at: number, code: number): void {
  const from = code * letters;
  if (table[from] === 0) Buffer.from(lettersOf(String.fromCharCode(code))).copy(table, from);
  bytes[at] = table[from] ?? 0;
  bytes[at + 1] = table[from + 1] ?? 0;
  bytes[at + 2] = table[from + 2] ?? 0;
}

/** Each word is the pair of characters that begins there; behind the last of a block stands a mark. */
export function wordsOf(blocks: readonly string[]): string {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const bytes = Buffer.allocUnsafe(length * (2 * letters + 1));
  let at = 0;
  for (const block of blocks)
    for (let i = 0; i < block.length; i++) {
      place(bytes, at, block.charCodeAt(i));
      if (i + 1 < block.length) place(bytes, at + letters, block.charCodeAt(i + 1));
      else bytes.write(endOfBlock, at + letters, 'latin1');
      bytes[at + 2 * letters] = space;
      at += 2 * letters + 1;
    }
  return bytes.toString('latin1');
}
