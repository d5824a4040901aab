/** The search as a panel over any page. */
import { search as strings } from '../../lib/search-strings.ts';
import { urls } from '../../lib/urls.ts';
import { make } from '../element.ts';
import '../policy-search.ts';

let dialog: HTMLDialogElement | undefined;

function build(folder: string): HTMLDialogElement {
  const input = make('input', {
    type: 'search',
    name: 'q',
    'aria-label': strings.label,
    placeholder: strings.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '200',
  });
  const close = make('button', { type: 'button', 'aria-label': strings.close }, '✕');
  const form = make(
    'form',
    { class: 'find-form', action: urls.search, role: 'search' },
    input,
    make('button', { type: 'submit', class: 'primary' }, strings.all),
    close,
  );
  const search = make('policy-search', { 'data-folder': folder }, form);
  const made = make('dialog', { class: 'find-dialog', 'aria-label': strings.title }, search);
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => event.target === made && made.close());
  // A result on this very page only moves the page.
  search.addEventListener(
    'click',
    (event) => event.target instanceof Element && event.target.closest('a') && made.close(),
  );
  document.body.append(made);
  return made;
}

export function openSearch(folder: string, typed: string): void {
  dialog ??= build(folder);
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  if (!input) return;
  if (typed && typed !== input.value) {
    input.value = typed;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  input.focus();
  input.select();
}
