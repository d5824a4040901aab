/** When two pieces of wording count as the same. */
export const squash = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '');

/** Words of a heading: white space and the stop that closes it do not count. */
export const headingWords = (text: string): string => squash(text).replace(/[：:。；;，,.．]$/, '');

const bare = (name: string): string => squash(name).replace(/[的“”"'‘’「」『』]/g, '');

/** Equal without 的, white space and quotes, or one inside the other with 70 % of the characters shared. */
export function sameIndicator(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short === '') return bare(a) === bare(b);
  return long.includes(short) && short.length / long.length >= 0.7;
}

/** The names under which a term may be met: whole, without its bracket, the bracket alone. */
export function termNames(term: string): string[] {
  const whole = squash(term).replace(/[“”"《》「」]/g, '');
  const parts = whole.split(/[（(）)]/).filter((part) => part !== '');
  return [...new Set([whole, ...parts])];
}

/** For ranking candidates: the share of characters that two names have in common. */
export function likeness(a: string, b: string): number {
  const left = new Set(bare(a));
  const right = new Set(bare(b));
  const shared = [...left].filter((c) => right.has(c)).length;
  return shared / Math.max(1, Math.max(left.size, right.size));
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** The share of neighbouring characters that two names have in common, 0 to 1. */
function kinship(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const rest = [...right];
  const shared = left.filter((two) => {
    const at = rest.indexOf(two);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / Math.max(1, left.length + right.length);
}

/** A person who knows one name finds the other one right: the same words in the main, or one inside the other. */
export function akin(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  return (short.length >= 3 && long.includes(short)) || kinship(short, long) >= 0.6;
}
