/** The data files at their lasting addresses, while somebody edits; a build writes them before its pages. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { filesWhileEditing } from '../../lib/published/index.ts';

const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;

export const getStaticPaths: GetStaticPaths = async () => {
  return [...(await filesWhileEditing(site))].map(([file, text]) => ({ params: { file }, props: { text } }));
};

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};
const typeOf = (file = ''): string => TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain';

/** Bytes, so that the byte order mark of a CSV stays. */
export const GET: APIRoute<{ text: string }> = ({ params, props }) =>
  new Response(new TextEncoder().encode(props.text), { headers: { 'Content-Type': typeOf(params['file']) } });
