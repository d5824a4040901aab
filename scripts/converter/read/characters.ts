/** Characters: cuts that leave them whole (rare ideographs and pictures are two units long), and what kind one is of. */

/** The place itself, or the one before it where it lies inside a character. */
export function wholeAt(text: string, at: number): number {
  const inside = /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return inside ? at - 1 : at;
}

/** The first units of a text, at most so many. */
export const opening = (text: string, most: number): string => text.slice(0, wholeAt(text, most));

export const isDigit = (char: string): boolean => char >= '0' && char <= '9';
export const isHan = (char: string): boolean => char >= '一' && char <= '鿿';
