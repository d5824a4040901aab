/** The policies as an Atom feed. */
import type { APIRoute } from 'astro';
import { library } from '../lib/data.ts';
import { site as words } from '../lib/strings.ts';
import { absolute, policyUrl, urls } from '../lib/urls.ts';
import { element, xmlResponse } from '../lib/xml.ts';
import type { Policy } from '../schemas/index.ts';

/** A feed wants a date; the day of the build would make every build differ. */
const UNDATED = '1970-01-01T00:00:00Z';

/** A date without a day begins its month. */
const stamp = (iso: string): string =>
  iso ? `${iso}-01-01`.slice(0, 10).concat('T00:00:00+08:00') : UNDATED;

/** The plan's first year stands in for a date that the text does not hold. */
const dateOf = ({ dateIssued, dateSigned, planStart }: Policy): string =>
  dateIssued || dateSigned || (planStart === null ? '' : String(planStart));

export const GET: APIRoute = async ({ site }) => {
  const { policies } = await library();
  const entry = (policy: Policy): string => {
    const address = absolute(policyUrl(policy.id), site);
    return [
      '<entry>',
      element('title', policy.title),
      element('id', address),
      `<link href="${address}"/>`,
      element('updated', stamp(dateOf(policy))),
      element('summary', [policy.issuer, policy.docNumber, policy.region].filter(Boolean).join(' · ')),
      `<author>${element('name', policy.issuer || words.name)}</author>`,
      '</entry>',
    ].join('');
  };
  const home = absolute(urls.home, site);
  const newest =
    policies
      .map((policy) => stamp(dateOf(policy)))
      .toSorted()
      .at(-1) ?? UNDATED;
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
