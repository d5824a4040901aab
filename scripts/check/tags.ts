/** The tags of a page in order, in one pass: enough HTML for pages that a program wrote. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'text';
  /** In lower case; '' for text. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Decoded; '' for tags. */
  readonly text: string;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

export const decoded = (text: string): string =>
  text.includes('&') ? text.replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,4});/g, entity) : text;

const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Where a tag ends: a > inside a quoted value does not end it. */
function endOf(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i += 1) {
    const char = html.charAt(i);
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i;
  }
  return html.length;
}

function attributesOf(inside: string): ReadonlyMap<string, string> {
  if (inside.trim() === '') return NO_ATTRIBUTES;
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, decoded(double ?? single ?? bare ?? ''));
  }
  return found;
}

/** What stands in these is no markup. */
const RAW = new Map(
  ['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
);
const NAME = /\/?([a-zA-Z][a-zA-Z0-9-]*)/y;

function nextMatch(pattern: RegExp | undefined, html: string, from: number): number {
  if (!pattern) return from;
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

const words = (text: string): Tag => ({ kind: 'text', name: '', attributes: NO_ATTRIBUTES, text });

export function* tagsOf(html: string): Generator<Tag> {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next !== at) yield words(decoded(html.slice(at, next < 0 ? html.length : next)));
    if (next < 0) return;
    if (html.startsWith('<!--', next)) {
      const end = html.indexOf('-->', next + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    NAME.lastIndex = next + 1;
    const match = NAME.exec(html);
    if (!match) {
      const end = html.startsWith('<!', next) ? endOf(html, next) : next;
      if (end === next) yield words('<');
      at = end + 1;
      continue;
    }
    const end = endOf(html, NAME.lastIndex);
    const name = (match[1] ?? '').toLowerCase();
    const kind = match[0].startsWith('/') ? 'close' : 'open';
    const inside = kind === 'open' ? html.slice(next + 1 + match[0].length, end) : '';
    yield { kind, name, attributes: attributesOf(inside), text: '' };
    at = end + 1;
    if (kind === 'open' && RAW.has(name)) {
      const stop = nextMatch(RAW.get(name), html, at);
      if (stop > at) yield words(name === 'title' ? decoded(html.slice(at, stop)) : html.slice(at, stop));
      at = stop;
    }
  }
}
