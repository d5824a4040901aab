/** A panel over the page: at the foot of a phone, in the middle of a desk. Escape closes it; the focus goes back. */
import { measure as words } from '../lib/strings.ts';
import { make } from './element.ts';

export function openSheet(title: string, content: Node, closed?: () => void): HTMLDialogElement {
  const close = make('button', { type: 'button', 'aria-label': words.close }, '✕');
  const dialog = make(
    'dialog',
    { class: 'sheet', 'aria-label': title },
    make('header', {}, make('h2', {}, title), close),
    content,
  );
  const before = document.activeElement;
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    closed?.();
    dialog.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
