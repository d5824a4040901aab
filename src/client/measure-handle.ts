/** One control for all measures: it stands in the margin of the block under the pointer. */
import { measure as words } from '../lib/strings.ts';
import { make } from './element.ts';
import { addressed, article } from './place.ts';

const handle = make(
  'button',
  {
    type: 'button',
    class: 'handle',
    tabindex: '-1',
    'data-editorial': true,
    'aria-label': words.open,
    title: words.open,
  },
  '¶',
);
let block: HTMLElement | null = null;

function moveTo(next: HTMLElement): void {
  if (next === block || !article) return;
  block = next;
  const top = next.getBoundingClientRect().top - article.getBoundingClientRect().top;
  handle.style.setProperty('top', `${Math.round(top)}px`);
  if (!handle.isConnected) article.append(handle);
}

if (article && matchMedia('(hover: hover)').matches) {
  article.addEventListener('pointerover', (event) => {
    const found = event.target instanceof Element ? event.target.closest<HTMLElement>(addressed) : null;
    if (found) moveTo(found);
  });
  handle.addEventListener('click', async () => {
    const { openMeasure } = await import('./measure-sheet.ts');
    if (block) await openMeasure(block);
  });
}
