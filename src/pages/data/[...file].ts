/** The data files at their lasting addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { published } from '../../lib/published/index.ts';

const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;

export const getStaticPaths: GetStaticPaths = async () => {
  const { files } = await published(site);
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
};

const typeOf = (file = ''): string =>
  file.endsWith('.csv') ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8';

/** Bytes, so that the byte order mark of a CSV stays. */
export const GET: APIRoute<{ text: string }> = ({ params, props }) =>
  new Response(new TextEncoder().encode(props.text), { headers: { 'Content-Type': typeOf(params['file']) } });
