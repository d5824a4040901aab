/** Finds words of many lists at once in a run of tokens: each word begins and ends where a token does, unless a * leaves an end open. */

export interface Hit {
  readonly id: number;
  /** The first token of it, and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Lists whose word ends here, at the end of a token or anywhere. */
  readonly whole: number[];
  readonly open: number[];
}

const node = (): Node => ({ next: new Map(), whole: [], open: [] });

const ids = new Map<string, number>();
const whole = node();
const inner = node();

function add(entry: string, id: number): void {
  const within = entry.length > 1 && entry.startsWith('*');
  const open = entry.length > 1 && entry.endsWith('*');
  let at = within ? inner : whole;
  for (const char of entry.slice(within ? 1 : 0, open ? -1 : undefined)) {
    const next = at.next.get(char) ?? node();
    at.next.set(char, next);
    at = next;
  }
  (open ? at.open : at.whole).push(id);
}

/** The number of a list of words, `*率 补贴* *税*`; the same list is kept once. */
export function listId(words: string): number {
  const known = ids.get(words);
  if (known !== undefined) return known;
  const id = ids.size;
  ids.set(words, id);
  for (const word of words.split(' ')) add(word, id);
  return id;
}

/** All words that begin in token `first`, `skip` characters into it. */
function walk(root: Node, texts: readonly string[], first: number, skip: number, hits: Hit[]): void {
  let at: Node | undefined = root;
  let offset = skip;
  for (let i = first; i < texts.length; i += 1) {
    const text = texts[i] ?? '';
    if (text === '') return;
    for (; offset < text.length; offset += 1) {
      at = at.next.get(text.charAt(offset));
      if (!at) return;
      for (const id of at.open) hits.push({ id, from: first, to: i + 1 });
    }
    offset = 0;
    for (const id of at.whole) hits.push({ id, from: first, to: i + 1 });
  }
}

/** Every word of every list in a run of tokens; an empty token (a number) ends what may stand before it. */
export function hitsIn(texts: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const [i, text] of texts.entries()) {
    walk(whole, texts, i, 0, hits);
    for (let skip = 0; skip < text.length; skip += 1) walk(inner, texts, i, skip, hits);
  }
  return hits;
}
