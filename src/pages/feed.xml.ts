/** The policies as an Atom feed. */
import type { APIRoute } from 'astro';
import { library } from '../lib/data.ts';
import { site as words } from '../lib/strings.ts';
import { buildTime } from '../lib/today.ts';
import { absolute, policyUrl, urls } from '../lib/urls.ts';
import { element, xmlResponse } from '../lib/xml.ts';
import type { Policy } from '../schemas/index.ts';

/** A date without a day begins its month. */
const stamp = (iso: string): string =>
  iso ? `${iso}-01-01`.slice(0, 10).concat('T00:00:00+08:00') : buildTime;

export const GET: APIRoute = async ({ site }) => {
  const { policies } = await library();
  const entry = (policy: Policy): string => {
    const address = absolute(policyUrl(policy.id), site);
    return [
      '<entry>',
      element('title', policy.title),
      element('id', address),
      `<link href="${address}"/>`,
      element('updated', stamp(policy.dateIssued || policy.dateSigned)),
      element('summary', [policy.issuer, policy.docNumber, policy.region].filter(Boolean).join(' · ')),
      `<author>${element('name', policy.issuer || words.name)}</author>`,
      '</entry>',
    ].join('');
  };
  const home = absolute(urls.home, site);
  const newest =
    policies
      .map((policy) => stamp(policy.dateIssued || policy.dateSigned))
      .toSorted()
      .at(-1) ?? buildTime;
  return xmlResponse(
    [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
      element('title', `${words.name} · ${words.feed}`),
      element('id', home),
      `<link href="${home}"/><link rel="self" href="${absolute(urls.feed, site)}"/>`,
      element('updated', newest),
      ...policies.map(entry),
      '</feed>',
    ].join('\n'),
  );
};
