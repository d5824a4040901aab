/** The built site on disk, and the files that it was made from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Policy } from '../../src/schemas/index.ts';
import { importFile } from '../converter/import/file.ts';
import { ownText } from '../converter/import/generated.ts';
import type { Places } from '../house/places.ts';
import type { Ledger } from './lasting.ts';
import type { Built } from './promise.ts';

export function builtIn(folder: string, { site, base }: { site: string; base: string }): Built {
  if (!existsSync(folder)) throw new Error(`没有 ${folder}，请先运行 npm run build。`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return { files: new Set(files), site, base, read: (path) => readFileSync(join(folder, path), 'utf8') };
}

/** The address that the site was built for stands in its own head. */
export function addressIn(folder: string): { site: string; base: string } {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const canonical = URL.parse(/<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? '');
  if (!canonical) throw new Error('首页没有写明网址（canonical），请重新构建。');
  return { site: canonical.origin, base: canonical.pathname };
}

export async function sourcesOf(policies: readonly Policy[], { home }: Places): Promise<Map<string, string>> {
  const sources = new Map<string, string>();
  for (const { id, source } of policies) {
    const imported = await importFile(source.file, readFileSync(join(home, source.file)));
    sources.set(id, imported.ok ? ownText(imported) : '');
  }
  return sources;
}

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

export function ledgersIn({ policies }: Places): { catalogue: string; ledgers: Ledger[] } {
  const folders = existsSync(policies) ? readdirSync(policies, { withFileTypes: true }) : [];
  const ids = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const ledgers = ids.map((policy) => ({
    policy,
    text: readIfThere(join(policies, policy, 'anchors.lock')),
  }));
  return { catalogue: readIfThere(join(policies, 'published.lock')), ledgers };
}
