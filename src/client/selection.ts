/** Selected text: copy it with its source, or copy a link to exactly these words. */
import { selection as words } from '../lib/strings.ts';
import { make } from './element.ts';
import { addressed, article } from './place.ts';

const bar = make('div', { class: 'select-bar', role: 'toolbar', 'aria-label': words.tools, hidden: true });
const withSource = make('button', { type: 'button' }, words.copy);
const withLink = make('button', { type: 'button' }, words.link);
bar.append(withSource, withLink);

/** The selection, if it lies in the policy text. */
function chosen(): { range: Range; block: HTMLElement } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim().length < 2) return null;
  const range = selection.getRangeAt(0);
  const node = range.startContainer;
  const start = node instanceof Element ? node : node.parentElement;
  const block = start?.closest<HTMLElement>(addressed);
  return block && article?.contains(range.commonAncestorContainer) ? { range, block } : null;
}

function show(): void {
  const found = chosen();
  bar.hidden = !found;
  if (!found) return;
  if (!bar.isConnected) document.body.append(bar);
  const rect = found.range.getBoundingClientRect();
  const left = Math.max(8, Math.min(rect.left, document.documentElement.clientWidth - bar.offsetWidth - 8));
  const top = Math.max(8, Math.min(rect.bottom + 8, innerHeight - bar.offsetHeight - 70));
  bar.style.setProperty('left', `${left}px`);
  bar.style.setProperty('top', `${top}px`);
}

let timer = 0;
document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = window.setTimeout(show, 250);
});
addEventListener('scroll', () => !bar.hidden && show(), { passive: true });
// A press on the bar must not undo the selection that it is about.
bar.addEventListener('pointerdown', (event) => event.preventDefault());
bar.addEventListener('click', async (event) => {
  const found = chosen();
  if (!found) return;
  const { copyQuote, copyExact } = await import('./quote.ts');
  await (event.target === withSource
    ? copyQuote(found.range, found.block)
    : copyExact(found.range, found.block));
});
