/** Share one measure: the controls of its own page, in a sheet over the text. */
import { measure as words } from '../lib/strings.ts';
import { make } from './element.ts';
import { part } from './fetch-part.ts';
import { placeOf } from './place.ts';
import { refreshCode } from './share-code.ts';
import { openSheet } from './sheet.ts';
import { speakButton } from './speech.ts';

/** The page of a measure lies below the page of its policy. */
export const pageOf = (anchor: string): string => new URL(`${anchor}/`, location.href.split('#')[0]).href;

function termsIn(block: HTMLElement): HTMLElement | string {
  const terms = [
    ...new Map([...block.querySelectorAll<HTMLAnchorElement>('a.t')].map((a) => [a.href, a.textContent])),
  ];
  if (terms.length === 0) return '';
  const links = terms.map(([href, text]) => make('a', { href }, text));
  return make('p', { class: 'sheet-terms' }, ...links.flatMap((link, i) => (i > 0 ? ['、', link] : [link])));
}

/** Notes that stand in the margin or behind a chip. */
function notesOf(block: HTMLElement): HTMLElement | string {
  const aside = block.closest('section > *')?.nextElementSibling;
  if (!(aside instanceof HTMLElement) || aside.localName !== 'aside') return '';
  const copy = make('div', { class: 'sheet-notes' });
  copy.append(...[...aside.children].slice(1).map((line) => line.cloneNode(true)));
  return copy;
}

/** A salutation, a signature, a fold have no page of their own: above the first heading the whole policy is shared. */
function plainTools(block: HTMLElement): HTMLElement {
  const value = location.pathname + (placeOf(block.id) ? `#${block.id}` : '');
  return make(
    'div',
    { class: 'tools' },
    make(
      'p',
      { class: 'buttons' },
      make('button', { type: 'button', class: 'primary', 'data-copy': 'link', value }, words.link),
      make('button', { type: 'button', 'data-copy': 'text', value: block.textContent.trim() }, words.text),
      make('button', { type: 'button', 'data-send': document.title, value }, words.share),
    ),
  );
}

/** Opened by a chip it begins with what the chip stands for; opened for sharing, with the means of sharing. */
export async function openMeasure(block: HTMLElement, notesFirst = false): Promise<void> {
  const page = pageOf(block.id);
  const place = placeOf(block.id);
  const quote = make('p', { class: 'sheet-quote' }, block.textContent.trim().slice(0, 90));
  const tools = make('div');
  const notes = make('div', {}, notesOf(block), termsIn(block));
  const whole = make('a', { class: 'button', href: page }, words.page);
  const more = make('p', { class: 'buttons' }, speakButton(block), whole);
  const body = make(
    'div',
    { class: 'sheet-body' },
    quote,
    ...(notesFirst ? [notes, tools] : [tools, notes]),
    more,
  );
  openSheet(place ? place.path + place.heading : words.tools, body);
  const found = await part(page, '.tools');
  if (!found) {
    tools.replaceChildren(plainTools(block));
    whole.remove();
    return;
  }
  tools.replaceChildren(found);
  await refreshCode(found);
}
