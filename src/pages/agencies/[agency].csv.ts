/** The duties of one body as a table. */
import type { APIRoute } from 'astro';
import { csv } from '../../lib/csv.ts';
import { library } from '../../lib/data.ts';
import { dutyRows } from '../../lib/duties.ts';

export async function getStaticPaths() {
  const { agencies } = await library();
  return agencies.map((agency) => ({ params: { agency: agency.id } }));
}

export const GET: APIRoute = async ({ params, site }) =>
  new Response(csv(dutyRows(await library(), site, params['agency'])), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
