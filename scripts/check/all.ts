/** All promises, held against a built site: each page is read once. */

import { watchRedirects } from './lasting.ts';
import { watchLinks } from './links.ts';
import { type Built, pageOf, type Verdict, type Watcher } from './promise.ts';
import { watchSafety } from './safety.ts';
import { watchSitemap } from './sitemap.ts';
import { tagsOf } from './tags.ts';

function walk(built: Built, watchers: readonly Watcher[]): number {
  const files = [...built.files].filter((file) => file.endsWith('.html')).sort();
  for (const file of files) {
    const page = pageOf(file);
    for (const tag of tagsOf(built.read(file))) for (const watcher of watchers) watcher.see(page, tag);
  }
  return files.length;
}

export function checkPages(built: Built): Verdict[] {
  const watchers = [watchLinks(built), watchRedirects(built), watchSafety(built), watchSitemap(built)];
  const pages = walk(built, watchers);
  const some: Verdict = {
    promise: '有网页',
    figures: `${pages} 页`,
    faults: pages > 0 ? [] : ['一页也没有'],
  };
  return [some, ...watchers.flatMap((watcher) => watcher.judge())];
}
