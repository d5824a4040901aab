/** The line of HTML that shows a page of this site in a frame. */
import { el, toMarkup } from '../markup.ts';

export const frameLine = (src: string, title: string, height: number): string =>
  toMarkup(el('iframe', { src, title, width: '100%', height, loading: 'lazy' }));
