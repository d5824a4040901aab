/** Every page that a search engine should know, in files as large as search engines take. */
import type { Library } from './data.ts';
import {
  absolute,
  agencyUrl,
  indicatorUrl,
  policyUrl,
  shareUrl,
  termUrl,
  themeUrl,
  to,
  urls,
} from './urls.ts';
import { element } from './xml.ts';

/** The rule allows 50,000. */
const MOST = 40_000;

export function addressesOf(data: Library): string[] {
  const { feed: _feed, search: _search, ...columns } = urls;
  return [
    ...Object.values(columns),
    to('agencies/matrix/'),
    ...data.policies.map((policy) => policyUrl(policy.id)),
    ...[...data.section.values()].map((section) => shareUrl(section.policy, section.anchor)),
    ...data.indicators
      .filter((indicator) => indicator.matched)
      .map((indicator) => indicatorUrl(indicator.id)),
    ...data.terms.map((term) => termUrl(term.id)),
    ...data.agencies.map((agency) => agencyUrl(agency.id)),
    ...data.themes.map((theme) => themeUrl(theme.id)),
  ];
}

export function partsOf(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / MOST);
  return Array.from({ length: count }, (_, i) => addresses.slice(i * MOST, (i + 1) * MOST));
}

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const locations = (addresses: readonly string[], site: URL | undefined, tag: string): string =>
  addresses.map((address) => `<${tag}>${element('loc', absolute(address, site))}</${tag}>`).join('\n');

export const urlSet = (addresses: readonly string[], site: URL | undefined): string =>
  `<urlset ${NAMESPACE}>\n${locations(addresses, site, 'url')}\n</urlset>`;

const partUrl = (number: number): string => to(`sitemap/${number}.xml`);

/** One list, or where there are more addresses than it may hold, a list of lists. */
export function sitemapOf(addresses: readonly string[], site: URL | undefined): string {
  const parts = partsOf(addresses);
  if (parts.length <= 1) return urlSet(addresses, site);
  const files = parts.map((_, i) => partUrl(i + 1));
  return `<sitemapindex ${NAMESPACE}>\n${locations(files, site, 'sitemap')}\n</sitemapindex>`;
}
