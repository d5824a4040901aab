/** White space: none of what was written, but a broken line may leave some. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** Past the blanks at a place, of which a broken line may leave some. */
export function pastBlanks(text: string, index: number, most = 1): number {
  let at = index;
  while (at - index < most && text.charAt(at) === ' ') at += 1;
  return at;
}

/** Back over the blanks before a place. */
export function beforeBlanks(text: string, index: number, most = 1): number {
  let at = index;
  while (index - at < most && text.charAt(at - 1) === ' ') at -= 1;
  return at;
}
