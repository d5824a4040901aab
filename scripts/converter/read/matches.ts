/**
 * All matches of a pattern with the flag g. Most texts hold none of most patterns, and `matchAll` copies its pattern
 * before it looks: here a text without a match costs a tenth of that.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} would be found in the same place for ever`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = after(text, pattern);
  }
  return found;
}

/** An empty match moves on by one character, which is two units long where the pattern counts whole ones. */
const after = (text: string, { lastIndex, unicode }: RegExp): number =>
  lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1);
