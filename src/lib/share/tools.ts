/** Copying, sending and the QR code of one measure; the reading page borrows this very element. */
import type { Section } from '../../schemas/index.ts';
import { el, type Markup } from '../markup.ts';
import { indicator, measure as words } from '../strings.ts';
import { absolute, measureFrameUrl, shareUrl } from '../urls.ts';
import { codeOf } from './code.ts';
import { frameLine } from './frame-line.ts';

const copy = (kind: 'link' | 'citation' | 'text', value: string, look?: string): Markup =>
  el('button', { type: 'button', class: look, 'data-copy': kind, value }, words[kind]);

export function toolsOf({ policy, anchor, citation, text }: Section, host: URL | undefined): Markup {
  const path = shareUrl(policy, anchor);
  return el(
    'div',
    { class: 'tools' },
    el('p', { class: 'cite' }, citation),
    el(
      'p',
      { class: 'js buttons' },
      copy('link', path, 'primary'),
      copy('citation', citation),
      copy('text', `${text}\n——${citation}`),
      el('button', { type: 'button', 'data-send': citation, value: path }, words.share),
    ),
    codeOf(path, host),
  );
}

/** One line with which another site shows this measure. */
export function embedOf({ policy, anchor, citation }: Section, host: URL | undefined): Markup {
  const url = absolute(measureFrameUrl(policy, anchor), host);
  const line = frameLine(url, citation, 320);
  return el(
    'details',
    { class: 'embed' },
    el('summary', {}, indicator.embed),
    el('p', {}, indicator.embedLead),
    el('pre', {}, line),
    el('button', { type: 'button', class: 'js', 'data-copy': 'citation', value: line }, indicator.copy),
  );
}
