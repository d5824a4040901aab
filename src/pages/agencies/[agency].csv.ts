/** The duties of one body as a table. */
import type { APIRoute } from 'astro';
import { csv } from '../../lib/csv.ts';
import { library } from '../../lib/data.ts';
import { dutyRows } from '../../lib/duties.ts';
import type { Agency } from '../../schemas/index.ts';

export async function getStaticPaths() {
  const { agencies } = await library();
  return agencies.map((agency) => ({ params: { agency: agency.id }, props: { agency } }));
}

export const GET: APIRoute<{ agency: Agency }> = async ({ props, site }) =>
  new Response(csv(dutyRows([props.agency], await library(), site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
