/** One live region for short messages, also shown for a moment. */
import { make } from './element.ts';

let region: HTMLElement | undefined;
let timer = 0;

export function announce(message: string, ...more: Node[]): void {
  region ??= make('div', { role: 'status', class: 'toast' });
  // A modal panel hides the rest of the page from assistive technology: the message goes inside it.
  (document.querySelector('dialog[open]') ?? document.body).append(region);
  region.replaceChildren(message, ...more);
  region.classList.add('on');
  clearTimeout(timer);
  timer = window.setTimeout(() => region?.classList.remove('on'), more.length > 0 ? 15_000 : 2_500);
}
