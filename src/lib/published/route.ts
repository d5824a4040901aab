/** The data files while somebody edits: a route an ending, since an address that ends in a name has no slash behind it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { filesWhileEditing } from './index.ts';

const TYPES = { csv: 'text/csv', json: 'application/json', svg: 'image/svg+xml' } as const;

export function dataRoute(ending: keyof typeof TYPES): { GET: APIRoute; getStaticPaths: GetStaticPaths } {
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const headers = { 'Content-Type': `${TYPES[ending]}; charset=utf-8` };
  return {
    getStaticPaths: async () =>
      [...(await filesWhileEditing(site))]
        .filter(([path]) => path.endsWith(`.${ending}`))
        .map(([path, text]) => ({ params: { file: path.slice(0, -ending.length - 1) }, props: { text } })),
    // Bytes, so that the byte order mark of a CSV stays.
    GET: ({ props }) => new Response(new TextEncoder().encode(String(props['text'])), { headers }),
  };
}
