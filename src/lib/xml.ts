/** XML as text. */
import { escapeHtml } from './html.ts';

export const xmlResponse = (body: string): Response =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`, {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });

export const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;
