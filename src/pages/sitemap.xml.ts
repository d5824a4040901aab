/** Every page that a search engine should know. */
import type { APIRoute } from 'astro';
import { library } from '../lib/data.ts';
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
} from '../lib/urls.ts';
import { element, xmlResponse } from '../lib/xml.ts';

export const GET: APIRoute = async ({ site }) => {
  const data = await library();
  const { feed: _feed, search: _search, ...columns } = urls;
  const addresses = [
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
  const entries = addresses.map((address) => `<url>${element('loc', absolute(address, site))}</url>`);
  return xmlResponse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>`,
  );
};
