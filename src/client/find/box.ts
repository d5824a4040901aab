/** The box that finds inside the page: count, way to the next, list of all places. */
import { findHere as strings } from '../../lib/search-strings.ts';
import { make } from '../element.ts';
import { placeOf } from '../place.ts';
import { folded } from '../search/fold.ts';
import { painter } from './paint.ts';
import { type Match, PageText } from './text.ts';

const listed = 200;

const button = (label: string, text: string, press: () => void): HTMLButtonElement => {
  const made = make('button', { type: 'button', 'aria-label': label }, text);
  made.addEventListener('click', press);
  return made;
};

/** A folded paragraph or drawing opens for what is found in it. */
function reveal(element: Element, block: ScrollLogicalPosition): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  element.scrollIntoView({ block });
}

export class FindBox {
  readonly #article: HTMLElement;
  readonly #closed: () => void;
  readonly #painter = painter();
  readonly #input = make('input', {
    type: 'search',
    'aria-label': strings.label,
    placeholder: strings.label,
    autocomplete: 'off',
    maxlength: '100',
  });
  readonly #count = make('output', {});
  readonly #spoken = make('p', { class: 'unseen', role: 'status' });
  readonly #list = make('ol', { class: 'find-here-list', hidden: true });
  readonly #listButton: HTMLButtonElement;
  readonly #bar: HTMLElement;
  #text: PageText | undefined;
  #matches: readonly Match[] = [];
  #at = -1;
  #timer = 0;

  constructor(article: HTMLElement, closed: () => void) {
    this.#article = article;
    this.#closed = closed;
    this.#listButton = button(strings.list, '☰', () => this.#toggleList());
    this.#listButton.setAttribute('aria-expanded', 'false');
    const steps = [
      button(strings.previous, '↑', () => this.#step(-1)),
      button(strings.next, '↓', () => this.#step(1)),
    ];
    const close = button(strings.close, '✕', () => this.close());
    this.#bar = make(
      'search',
      { class: 'find-here', 'aria-label': strings.label },
      this.#input,
      this.#count,
      ...steps,
      this.#listButton,
      close,
      this.#list,
      this.#spoken,
    );
    this.#bar.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#later();
    });
    this.#input.addEventListener('compositionend', () => this.#later());
    document.body.append(this.#bar);
  }

  open(typed: string, focus: boolean): void {
    this.#bar.hidden = false;
    if (typed) this.#input.value = typed;
    if (focus) {
      this.#input.focus();
      this.#input.select();
    }
  }

  close(): void {
    this.#painter.clear();
    this.#text = undefined;
    this.#matches = [];
    this.#bar.hidden = true;
    this.#closed();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.find([this.#input.value], null), 120);
  }

  /** Words side by side if the text has them so, else each for itself. */
  #phrases(typed: readonly string[]): string[] {
    const words = typed
      .flatMap((each) => each.trim().split(/\s+/))
      .map((word) => folded(word))
      .filter(Boolean);
    const joined = words.join('');
    return words.length > 1 && this.#text?.text.includes(joined) ? [joined] : words;
  }

  /** `from` is the element that the reader came for: the first match there is the current one. */
  find(typed: readonly string[], from: Element | null): void {
    this.#painter.clear();
    this.#text = new PageText(this.#article);
    const phrases = this.#phrases(typed);
    // One character is found on demand only: it would colour the page.
    const isShort = phrases.length === 1 && phrases[0]?.length === 1 && from === null;
    this.#matches = isShort ? [] : this.#text.find(phrases);
    this.#painter.paint(this.#text, this.#matches);
    this.#at = -1;
    this.#drawList();
    if (this.#matches.length > 0) this.#go(this.#firstFrom(from));
    else this.#say(phrases.length === 0 ? '' : isShort ? strings.short : strings.none);
  }

  #firstFrom(from: Element | null): number {
    const top = from ?? document.elementFromPoint(innerWidth / 2, 90)?.closest('article [id]') ?? null;
    if (!top) return 0;
    const isThere = (holder: Element | null): boolean =>
      holder !== null &&
      (top.contains(holder) ||
        (top.compareDocumentPosition(holder) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    return Math.max(
      0,
      this.#matches.findIndex((_, i) => isThere(this.#painter.holderOf(i))),
    );
  }

  #placeOf(index: number): string {
    const anchor = this.#painter.holderOf(index)?.closest('article [id]:not(b)')?.id;
    const place = anchor ? placeOf(anchor) : null;
    return place ? `${place.path}${place.heading}` : '';
  }

  #go(index: number): void {
    const match = this.#matches[index];
    if (!match) return;
    this.#at = index;
    const element = this.#painter.point(index);
    // An open list covers the lower half of a small screen.
    if (element) reveal(element, this.#list.hidden ? 'center' : 'start');
    for (const [i, item] of [...this.#list.querySelectorAll('button')].entries())
      item.toggleAttribute('aria-current', i === index);
    this.#say(
      strings.spoken(index + 1, this.#matches.length, this.#placeOf(index)),
      strings.count(index + 1, this.#matches.length),
    );
  }

  #say(spoken: string, shown = spoken): void {
    this.#count.textContent = shown;
    this.#spoken.textContent = spoken;
  }

  #step(by: 1 | -1): void {
    const count = this.#matches.length;
    if (count === 0) this.find([this.#input.value], this.#article);
    else this.#go((this.#at + by + count) % count);
  }

  #toggleList(): void {
    this.#list.hidden = !this.#list.hidden;
    this.#listButton.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#drawList();
  }

  #drawList(): void {
    if (this.#list.hidden) return;
    const text = this.#text;
    const items = this.#matches.slice(0, listed).map((match, i) => {
      const [before, own, after] = text?.around(match, 10) ?? ['', '', ''];
      const words = make('span', {}, `…${before}`, make('mark', {}, own), `${after}…`);
      const item = make('button', { type: 'button' }, make('small', {}, this.#placeOf(i)), words);
      item.addEventListener('click', () => this.#go(i));
      return make('li', {}, item);
    });
    this.#list.replaceChildren(...items);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target === this.#input) this.#step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }
}
