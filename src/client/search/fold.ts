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

export function folded(original: string, simplified?: ReadonlyMap<string, string>): string {
  let text = '';
  for (const character of original) text += foldedCharacter(simplified?.get(character) ?? character);
  return text;
}

/** Every place where a folded phrase stands, overlapping ones too. */
export function placesOf(phrase: string, text: string): number[] {
  const found: number[] = [];
  if (phrase === '') return found;
  for (let i = text.indexOf(phrase); i >= 0; i = text.indexOf(phrase, i + 1)) found.push(i);
  return found;
}
