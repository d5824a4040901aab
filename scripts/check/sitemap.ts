/** The sitemap names every page that a search engine should know, and no other. */
import { type Built, type Page, targetOf, type Verdict, type Watcher } from './promise.ts';
import { decoded, type Tag } from './tags.ts';

const HOME: Page = { file: 'index.html', path: '' };

const locationsIn = (text: string): string[] =>
  [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => decoded(m[1] ?? ''));

/** The addresses of the list, or of the lists that it names. */
function addressesIn(built: Built): string[] {
  const text = built.read('sitemap.xml');
  if (!text.includes('<sitemapindex')) return locationsIn(text);
  return locationsIn(text).flatMap((address) => {
    const target = targetOf(built, HOME, address);
    return target.kind === 'here' ? locationsIn(built.read(target.file)) : [address];
  });
}

function listed(built: Built): { files: Set<string>; count: number; faults: string[] } {
  if (!built.files.has('sitemap.xml')) return { files: new Set(), count: 0, faults: ['没有 sitemap.xml'] };
  const addresses = addressesIn(built);
  const files = new Set<string>();
  const faults = addresses.flatMap((address) => {
    const target = targetOf(built, HOME, address);
    if (target.kind !== 'here') return [`sitemap.xml：${address} 没有页面`];
    const again = files.has(target.file);
    files.add(target.file);
    return again ? [`sitemap.xml：${address} 写了两次`] : [];
  });
  return { files, count: addresses.length, faults };
}

export function watchSitemap(built: Built): Watcher {
  const pages = new Map<string, string>();
  const hidden = new Set<string>();
  const see = ({ file, path }: Page, { kind, name, attributes }: Tag): void => {
    if (kind !== 'open') return;
    if (name === 'meta') {
      const robots = attributes.get('name') === 'robots' && /noindex/.test(attributes.get('content') ?? '');
      if (robots || attributes.get('http-equiv')?.toLowerCase() === 'refresh') hidden.add(file);
    }
    pages.set(file, path);
  };
  const judge = (): Verdict[] => {
    const map = listed(built);
    const open = [...pages].filter(([file]) => !hidden.has(file));
    const missing = open
      .filter(([file]) => !map.files.has(file))
      .map(([, path]) => `/${path}：不在 sitemap.xml 中`);
    const secret = [...map.files]
      .filter((file) => hidden.has(file))
      .map((file) => `/${file}：不该在 sitemap.xml 中`);
    const figures = `${map.count} 个地址，${open.length} 个页面`;
    return [{ promise: '网站地图与页面一致', figures, faults: [...map.faults, ...missing, ...secret] }];
  };
  return { see, judge };
}
