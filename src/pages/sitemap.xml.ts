/** Every page that a search engine should know. */
import type { APIRoute } from 'astro';
import { library } from '../lib/data.ts';
import { addressesOf, sitemapOf } from '../lib/sitemap.ts';
import { xmlResponse } from '../lib/xml.ts';

export const GET: APIRoute = async ({ site }) => xmlResponse(sitemapOf(addressesOf(await library()), site));
