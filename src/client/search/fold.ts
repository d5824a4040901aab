/** Text as the search compares it: the same for the index, for what one types and for what is shown. */
export interface Folded {
  readonly text: string;
  /** Where each folded character stands in the original; one more for its end. */
  readonly at: readonly number[];
}

/** Marks that people write in many ways and mean alike. */
const alike: readonly (readonly [string, string])[] = [
  ['(', '〔〕[]【】﹝﹞'],
  ['"', "“”‘’'「」『』„‟"],
  ['-', '‐‑‒–—―−~〜─'],
  ['·', '•・‧●'],
  [':', '∶'],
  ['《', '〈'],
  ['》', '〉'],
  ['〇', '○'],
];
const closing = new Set('〕]】﹞');

const canonical = new Map(
  alike.flatMap(([to, from]) => [...from].map((mark) => [mark, closing.has(mark) ? ')' : to] as const)),
);
const kept = new Map<string, string>();

function foldOne(character: string): string {
  const plain = character
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]/g, '');
  return [...plain].map((one) => canonical.get(one) ?? one).join('');
}

function foldedCharacter(character: string): string {
  const known = kept.get(character);
  if (known !== undefined) return known;
  const made = foldOne(character);
  kept.set(character, made);
  return made;
}

/** `simplified` says what a traditional character is read as. */
export function fold(original: string, simplified?: ReadonlyMap<string, string>): Folded {
  const at: number[] = [];
  let text = '';
  let position = 0;
  for (const character of original) {
    const made = foldedCharacter(simplified?.get(character) ?? character);
    for (let i = 0; i < made.length; i++) at.push(position);
    text += made;
    position += character.length;
  }
  at.push(position);
  return { text, at };
}

/** By code unit: 1 for what is read as it stands, which is most of a text. */
function plainUnits(simplified: ReadonlyMap<string, string> | undefined): Uint8Array {
  const plain = new Uint8Array(0x10000);
  plain.fill(1, 0x30, 0x3a).fill(1, 0x61, 0x7b).fill(1, 0x4e00, 0xa000);
  for (const character of simplified?.keys() ?? []) plain[character.charCodeAt(0)] = 0;
  return plain;
}

const always = plainUnits(undefined);
const plainFor = new WeakMap<ReadonlyMap<string, string>, Uint8Array>();

function plainWith(simplified: ReadonlyMap<string, string> | undefined): Uint8Array {
  if (!simplified) return always;
  const plain = plainFor.get(simplified) ?? plainUnits(simplified);
  plainFor.set(simplified, plain);
  return plain;
}

/** The text alone, without the way back. */
export function folded(original: string, simplified?: ReadonlyMap<string, string>): string {
  const plain = plainWith(simplified);
  let text = '';
  let from = 0;
  for (let i = 0; i < original.length; ) {
    if (plain[original.charCodeAt(i)] === 1) {
      i += 1;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(i) ?? 0);
    text += original.slice(from, i) + foldedCharacter(simplified?.get(character) ?? character);
    i += character.length;
    from = i;
  }
  return text + original.slice(from);
}

/** Every place where a folded phrase stands, overlapping ones too. */
export function placesOf(phrase: string, text: string): number[] {
  const found: number[] = [];
  if (phrase === '') return found;
  for (let i = text.indexOf(phrase); i >= 0; i = text.indexOf(phrase, i + 1)) found.push(i);
  return found;
}
