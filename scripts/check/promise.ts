/** What a check says: a promise, the figures it was held against, and where it was broken. */
export interface Verdict {
  readonly promise: string;
  /** `10 234 处，1 345 页`. */
  readonly figures: string;
  /** One line each: where, and what is wrong. */
  readonly faults: readonly string[];
}

/** The built site, as a checker sees it: paths are relative and without the base path. */
export interface Built {
  readonly files: ReadonlySet<string>;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Without a path: `https://example.com`. */
  readonly site: string;
  readonly read: (path: string) => string;
}

export interface Page {
  /** `policies/a/index.html`. */
  readonly file: string;
  /** `policies/a/`. */
  readonly path: string;
}

/** Sees every tag of every page once, then judges. */
export interface Watcher {
  readonly see: (page: Page, tag: import('./tags.ts').Tag) => void;
  readonly judge: () => readonly Verdict[];
}

export const pageOf = (file: string): Page => ({ file, path: file.replace(/(^|\/)index\.html$/, '$1') });

/** Where an address leads on this site, or why it does not lead to this site. */
export type Target =
  | { readonly kind: 'here'; readonly file: string; readonly fragment: string }
  | { readonly kind: 'elsewhere'; readonly url: URL }
  | { readonly kind: 'astray' };

function fileFor(files: ReadonlySet<string>, path: string): string | null {
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(wanted)) return wanted;
  return files.has(`${path}/index.html`) ? `${path}/index.html` : null;
}

export function targetOf({ files, base, site }: Built, from: Page, address: string): Target {
  const url = URL.parse(address, `${site}${base}${from.path}`);
  if (!url) return { kind: 'astray' };
  if (url.origin !== site) return { kind: 'elsewhere', url };
  if (!url.pathname.startsWith(base)) return { kind: 'astray' };
  try {
    const file = fileFor(files, decodeURIComponent(url.pathname.slice(base.length)));
    return file === null
      ? { kind: 'astray' }
      : { kind: 'here', file, fragment: decodeURIComponent(url.hash.slice(1)) };
  } catch {
    return { kind: 'astray' };
  }
}
