/** All duties as one table. */
import type { APIRoute } from 'astro';
import { csv } from '../../lib/csv.ts';
import { library } from '../../lib/data.ts';
import { dutyRows } from '../../lib/duties.ts';

export const GET: APIRoute = async ({ site }) => {
  const data = await library();
  return new Response(csv(dutyRows(data.agencies, data, site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
