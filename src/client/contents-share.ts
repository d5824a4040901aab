/** Beside each entry of the contents sheet a control that shares its measure: no need to go there first. */
import { measure as words } from '../lib/strings.ts';
import { make } from './element.ts';
import { placeOf } from './place.ts';

function shareButton(link: HTMLAnchorElement): HTMLButtonElement {
  const anchor = link.hash.slice(1);
  const name = `${words.openShort} ${placeOf(anchor)?.path || link.textContent}`;
  const button = make('button', { type: 'button', 'aria-label': name }, words.openShort);
  button.addEventListener('click', async () => {
    const block = document.getElementById(anchor);
    button.closest('dialog')?.close();
    const { openMeasure } = await import('./measure-sheet.ts');
    if (block) await openMeasure(block);
  });
  return button;
}

/** Returns what takes them away again: beside the text the list is a list of links. */
export function offerSharing(links: readonly HTMLAnchorElement[]): () => void {
  const buttons = links.map((link) => {
    const button = shareButton(link);
    link.before(button);
    return button;
  });
  return () => {
    for (const button of buttons) button.remove();
  };
}
