/** Where the site lives: read from the environment, checked, the same for the build and for the server. */
export interface Address {
  /** Without a path: `https://example.com`. */
  readonly site: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly port: number;
  /** Paths of other builds on the same host, which make one collection with this one. */
  readonly parts: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 4321;

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Error(`PORT 应为 1 到 65535 之间的整数，现为“${text}”。`);
}

function siteOf(text: string | undefined, port: number): string {
  const address = text || `http://127.0.0.1:${port}`;
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Error(
    `SITE_URL 应为网站的网址，不含路径，例如 https://example.com；现为“${address}”。路径请用 BASE_PATH。`,
  );
}

function pathOf(name: string, text: string | undefined): string {
  const parts = (text ?? '').split('/').filter((part) => part !== '');
  if (parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    return ['', ...parts, ''].join('/');
  throw new Error(`${name} 应为网站所在的路径，例如 /policies/；现为“${text}”。`);
}

export function addressOf(environment: Environment): Address {
  const port = portOf(environment.PORT);
  const base = pathOf('BASE_PATH', environment.BASE_PATH);
  const listed = (environment.CELAN_PARTS ?? '').split(/\s+/).filter((part) => part !== '');
  const parts = new Set(listed.map((part) => pathOf('CELAN_PARTS', part)));
  parts.delete(base);
  return { site: siteOf(environment.SITE_URL, port), base, port, parts: [...parts] };
}
