/** The QR code of an address, drawn while the site is built. */
import { el, type Piece } from '../markup.ts';
import { qrPicture } from '../qr/index.ts';
import { measure as words } from '../strings.ts';
import { absolute } from '../urls.ts';

export function codeOf(path: string, host: URL | undefined, kind?: string): Piece {
  const address = absolute(path, host);
  const picture = qrPicture(address);
  if (!picture) return null;
  const { side } = picture;
  const attributes = {
    viewBox: `0 0 ${side} ${side}`,
    'data-url': address,
    role: 'img',
    'aria-label': words.qr,
    'shape-rendering': 'crispEdges',
  };
  return el(
    'figure',
    { class: kind ? `qr ${kind}` : 'qr', 'data-editorial': true },
    el('svg', attributes, el('path', { stroke: '#000', d: picture.path })),
    el('figcaption', { 'data-address': address }, words.qrHint),
  );
}
