/** A page runs and loads nothing but this site's own files, and says so itself. */
import { contentPolicy } from '../../src/lib/security.ts';
import { type Built, type Page, targetOf, type Verdict, type Watcher } from './promise.ts';
import type { Tag } from './tags.ts';

const LOADERS: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  frame: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};
const LOADING_LINKS =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/i;

/** Addresses that a browser fetches without being asked. */
function loaded({ name, attributes }: Tag): string[] {
  const keys =
    name === 'link' && LOADING_LINKS.test(attributes.get('rel') ?? '') ? ['href'] : (LOADERS[name] ?? []);
  const values = keys.flatMap((key) => attributes.get(key) ?? []);
  return values.flatMap((value) => value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? ''));
}

/** Data blocks and modules maps are read, not run; anything else without an address of its own is code in the page. */
const isDataBlock = (type: string): boolean => /^application\/(?:ld\+)?json$/.test(type);

function inlineIn({ name, attributes }: Tag): string[] {
  const found = [...attributes.keys()].filter(
    (key) => key.startsWith('on') || key === 'style' || key === 'srcdoc',
  );
  const runs = [...attributes].filter(([, value]) =>
    /^[\s\u0000-\u0020]*(?:javascript|vbscript):/i.test(value),
  );
  const script = name === 'script' && !attributes.has('src') && !isDataBlock(attributes.get('type') ?? '');
  return [
    ...found.map((key) => `<${name} ${key}>`),
    ...runs.map(([key]) => `<${name} ${key}="javascript:…">`),
    ...(script || name === 'style' ? [`<${name}>`] : []),
  ];
}

const isRedirect = ({ name, attributes }: Tag): boolean =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh';

interface Seen {
  pages: number;
  loads: number;
  outward: number;
  readonly foreign: string[];
  readonly inline: string[];
  readonly bare: string[];
  /** Pages that have not yet stated their policy. */
  readonly silent: Set<string>;
}

function noteOutward(built: Built, seen: Seen, page: Page, { attributes }: Tag): void {
  const target = targetOf(built, page, attributes.get('href') ?? '');
  if (target.kind !== 'elsewhere' || !/^https?:$/.test(target.url.protocol)) return;
  seen.outward += 1;
  if (!/\bnoopener\b/.test(attributes.get('rel') ?? '')) seen.bare.push(`/${page.path}：${target.url.href}`);
}

function noteTag(built: Built, seen: Seen, page: Page, tag: Tag): void {
  if (tag.name === 'html') {
    seen.pages += 1;
    seen.silent.add(page.path);
  }
  const equiv = tag.name === 'meta' ? tag.attributes.get('http-equiv')?.toLowerCase() : undefined;
  const states = equiv === 'content-security-policy' && tag.attributes.get('content') === contentPolicy;
  if (states || isRedirect(tag)) seen.silent.delete(page.path);
  for (const address of loaded(tag)) {
    seen.loads += 1;
    const target = targetOf(built, page, address);
    if (target.kind === 'elsewhere' && target.url.protocol !== 'data:')
      seen.foreign.push(`/${page.path}：${address}`);
    if (seen.silent.has(page.path) && tag.name === 'script')
      seen.inline.push(`/${page.path}：脚本先于安全策略`);
  }
  for (const inline of inlineIn(tag)) seen.inline.push(`/${page.path}：${inline}`);
  if (tag.name === 'a' || tag.name === 'area') noteOutward(built, seen, page, tag);
}

const IN_STYLES = /(?:url\(\s*["']?|@import\s*["'])((?:https?:)?\/\/[^"')\s]+)/g;

function foreignStyles({ files, read }: Built): string[] {
  const sheets = [...files].filter((file) => file.endsWith('.css'));
  return sheets.flatMap((file) => [...read(file).matchAll(IN_STYLES)].map((m) => `/${file}：${m[1] ?? ''}`));
}

export function watchSafety(built: Built): Watcher {
  const seen: Seen = { pages: 0, loads: 0, outward: 0, foreign: [], inline: [], bare: [], silent: new Set() };
  const see = (page: Page, tag: Tag): void => {
    if (tag.kind === 'open') noteTag(built, seen, page, tag);
  };
  const silent = (): string[] => [...seen.silent].map((path) => `/${path}：没有写明安全策略`);
  const judge = (): Verdict[] => [
    {
      promise: '不向别的网站取任何东西',
      figures: `${seen.loads} 处取用`,
      faults: [...seen.foreign, ...foreignStyles(built)],
    },
    {
      promise: '网页里没有脚本和样式，安全策略严格',
      figures: `${seen.pages} 页`,
      faults: [...seen.inline, ...silent()],
    },
    { promise: '外部链接都带 rel', figures: `${seen.outward} 处`, faults: seen.bare },
  ];
  return { see, judge };
}
