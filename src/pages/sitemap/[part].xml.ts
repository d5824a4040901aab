/** A part of the addresses, where they are more than one list may hold. */
import type { APIRoute } from 'astro';
import { library } from '../../lib/data.ts';
import { addressesOf, partsOf, urlSet } from '../../lib/sitemap.ts';
import { xmlResponse } from '../../lib/xml.ts';

export async function getStaticPaths() {
  const parts = partsOf(addressesOf(await library()));
  if (parts.length <= 1) return [];
  return parts.map((addresses, i) => ({ params: { part: String(i + 1) }, props: { addresses } }));
}

export const GET: APIRoute<{ addresses: string[] }> = ({ props, site }) =>
  xmlResponse(urlSet(props.addresses, site));
