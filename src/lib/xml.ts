/** XML as text. */
import { escapeHtml } from './html.ts';

export const xmlResponse = (body: string): Response =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`, {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });

/** XML has no way to write these, escaped or not. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const element = (name: string, text: string): string =>
  `<${name}>${escapeHtml(text.replace(UNWRITABLE, '\ufffd'))}</${name}>`;
