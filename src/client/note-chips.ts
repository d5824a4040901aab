/** On a narrow screen the notes of a measure wait behind a chip and open as a sheet. */
import { hit } from './element.ts';
import { addressed, article } from './place.ts';

article?.addEventListener('click', async (event) => {
  const chip = hit<HTMLAnchorElement>(event, 'aside > a:first-child');
  const block = chip?.parentElement?.previousElementSibling;
  if (!block || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const place = block.matches(addressed) ? block : block.querySelector(addressed);
  if (!(place instanceof HTMLElement)) return;
  event.preventDefault();
  const { openMeasure } = await import('./measure-sheet.ts');
  await openMeasure(place, true);
});
