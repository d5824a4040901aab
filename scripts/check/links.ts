/** Every address in every page leads somewhere: files, places in pages, images; and no id stands twice. */
import { type Built, type Page, pageOf, targetOf, type Verdict, type Watcher } from './promise.ts';
import type { Tag } from './tags.ts';

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data-src'] as const;
const IMAGES = /^(?:img|source|image)$/;

/** `a.png 1x, b.png 2x`. */
const ofSet = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim().split(/\s+/)[0] ?? '')
    .filter((one) => one !== '');

function addressesOf({ name, attributes }: Tag): string[] {
  const single = ADDRESSES.flatMap((key) => attributes.get(key) ?? []);
  const sets = ofSet(attributes.get('srcset') ?? '');
  const shared =
    name === 'meta' && attributes.get('property') === 'og:image' ? [attributes.get('content') ?? ''] : [];
  const refresh = /^\s*\d+\s*;\s*url=(.*)$/i.exec(attributes.get('content') ?? '')?.[1];
  return [...single, ...sets, ...shared, ...(name === 'meta' && refresh ? [refresh.trim()] : [])];
}

const LOADS_NOTHING = /^(?:data|mailto|tel|blob):/i;

interface Seen {
  links: number;
  images: number;
  fragments: number;
  readonly lost: string[];
  readonly lostImages: string[];
  readonly twice: string[];
  readonly ids: Map<string, Set<string>>;
  /** `file#id` → a page that leads there. */
  readonly wanted: Map<string, string>;
}

function noteId(seen: Seen, { file, path }: Page, id: string): void {
  const own = seen.ids.get(file) ?? new Set<string>();
  seen.ids.set(file, own);
  if (own.has(id)) seen.twice.push(`/${path}：id “${id}”不止一处`);
  own.add(id);
}

function noteAddress(built: Built, seen: Seen, page: Page, tag: Tag, address: string): void {
  const image = IMAGES.test(tag.name) || tag.name === 'meta';
  seen.links += 1;
  if (image) seen.images += 1;
  if (LOADS_NOTHING.test(address)) return;
  const target = targetOf(built, page, address);
  if (target.kind === 'astray') (image ? seen.lostImages : seen.lost).push(`/${page.path}：${address}`);
  if (target.kind !== 'here' || target.fragment === '' || target.fragment.startsWith(':~:')) return;
  seen.fragments += 1;
  seen.wanted.set(`${target.file}#${target.fragment.replace(/:~:.*$/, '')}`, page.path);
}

function lostFragments({ ids, wanted }: Seen): string[] {
  return [...wanted].flatMap(([place, from]) => {
    const at = place.indexOf('#');
    const [file, id] = [place.slice(0, at), place.slice(at + 1)];
    if (!file.endsWith('.html') || id === '' || ids.get(file)?.has(id)) return [];
    return [`/${from}：/${pageOf(file).path}#${id} 没有这个位置`];
  });
}

export function watchLinks(built: Built): Watcher {
  const seen: Seen = {
    links: 0,
    images: 0,
    fragments: 0,
    lost: [],
    lostImages: [],
    twice: [],
    ids: new Map(),
    wanted: new Map(),
  };
  const see = (page: Page, tag: Tag): void => {
    if (tag.kind !== 'open') return;
    const id = tag.attributes.get('id');
    if (id !== undefined) noteId(seen, page, id);
    for (const address of addressesOf(tag)) noteAddress(built, seen, page, tag, address);
  };
  const count = (): number => [...seen.ids.values()].reduce((sum, ids) => sum + ids.size, 0);
  const judge = (): Verdict[] => [
    { promise: '站内链接都有去处', figures: `${seen.links} 处`, faults: seen.lost },
    {
      promise: '锚点都有位置',
      figures: `${seen.fragments} 处，指向 ${seen.wanted.size} 个位置`,
      faults: lostFragments(seen),
    },
    { promise: '页内编号不重复', figures: `${count()} 个`, faults: seen.twice },
    { promise: '图片都在', figures: `${seen.images} 处`, faults: seen.lostImages },
  ];
  return { see, judge };
}
