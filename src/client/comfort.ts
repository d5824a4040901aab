/** The panel of reading settings. */
import { comfort as words } from '../lib/strings.ts';
import { make } from './element.ts';
import { change, type Setting, settingOf } from './settings.ts';
import { openSheet } from './sheet.ts';

const groups: readonly (readonly [Setting, string, Readonly<Record<string, string>>])[] = [
  ['size', words.size, words.sizes],
  ['theme', words.theme, words.themes],
  ['contrast', words.contrast, words.contrasts],
  ['terms', words.terms, words.termsBy],
  ['items', words.items, words.itemsBy],
];

function choice(name: Setting, value: string, label: string): HTMLElement {
  const input = make('input', {
    type: 'radio',
    name: `set-${name}`,
    value,
    checked: settingOf(name) === value,
  });
  input.addEventListener('change', () => change(name, value));
  return make('label', {}, input, make('span', {}, label));
}

const group = ([name, title, values]: (typeof groups)[number]): HTMLElement =>
  make(
    'fieldset',
    {},
    make('legend', {}, title),
    ...Object.entries(values).map(([value, label]) => choice(name, value, label)),
  );

export function openComfort(): void {
  const reading = document.querySelector('article');
  const shown = groups.filter(([name]) => reading || (name !== 'terms' && name !== 'items'));
  openSheet(words.open, make('div', { class: 'comfort' }, ...shown.map(group)));
}
