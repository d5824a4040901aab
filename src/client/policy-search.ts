/** `<policy-search>`: a box that fetches the search with the first key, and not before. */
import { search as strings } from '../lib/search-strings.ts';
import { make } from './element.ts';
import { type State, stateIn } from './search/state.ts';
import type { Parts, View } from './search/view.ts';

/** One character is often the beginning of two. */
const waitFor = (typed: string): number => (typed.trim().length <= 1 ? 220 : 60);

function orderSelect(chosen: string): HTMLLabelElement {
  const options = Object.entries(strings.orders).map(([value, label]) =>
    make('option', { value, selected: value === chosen }, label),
  );
  return make('label', {}, `${strings.order} `, make('select', {}, ...options));
}

export class PolicySearch extends HTMLElement {
  #view: Promise<View> | undefined;
  #parts: Parts | undefined;
  #timer = 0;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="search"]');
    if (!input || this.#parts) return;
    const state = this.#isPage ? stateIn(location.href) : stateIn('http://x/');
    this.#parts = this.#build(input, state);
    if (state.typed) input.value = state.typed;
    this.#listen(input);
    if (state.typed) this.#run(state, 0);
  }

  get #isPage(): boolean {
    return this.hasAttribute('page');
  }

  #build(input: HTMLInputElement, state: State): Parts {
    const status = make('p', { class: 'find-status', role: 'status' });
    const filters = make('div', { class: 'find-filters' });
    const narrow = make(
      'details',
      { open: this.#isPage && matchMedia('(min-width: 64rem)').matches },
      make('summary', {}, strings.filters),
      filters,
    );
    const tools = make('div', { class: 'find-tools' }, orderSelect(state.order), narrow);
    const notes = make('div', { class: 'find-notes' });
    const results = make('div', { class: 'find-results', 'data-results': '', 'aria-busy': 'false' });
    tools.hidden = true;
    this.append(status, tools, notes, results);
    return { input, status, tools, filters, notes, results };
  }

  #listen(input: HTMLInputElement): void {
    // While an input method composes, the letters are not yet what is meant.
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed(input.value);
    });
    input.addEventListener('compositionend', () => this.#typed(input.value));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      if (!this.#isPage) return;
      event.preventDefault();
      this.#typed(input.value, 0);
    });
    this.addEventListener('keydown', (event) => this.#key(event, input));
  }

  #typed(typed: string, wait = waitFor(typed)): void {
    const state = this.#isPage ? stateIn(location.href) : stateIn('http://x/');
    // Other words are a new search: filters that were chosen for the old ones would hide its results.
    const filters = typed.trim() === state.typed ? state.filters : {};
    this.#run({ ...state, filters, typed }, wait);
  }

  #run(state: State, wait: number): void {
    this.#parts?.results.setAttribute('aria-busy', 'true');
    this.#view ??= this.#load(state);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () =>
        void this.#view?.then(
          (view) => view.run(state),
          () => this.#fail(),
        ),
      wait,
    );
  }

  async #load(state: State): Promise<View> {
    const { View } = await import('./search/view.ts');
    if (!this.#parts) throw new Error('parts');
    return new View(this.#parts, this.dataset['folder'] ?? '', this.#isPage, state);
  }

  #fail(): void {
    this.#view = undefined;
    if (!this.#parts) return;
    this.#parts.status.textContent = strings.failed;
    this.#parts.results.setAttribute('aria-busy', 'false');
  }

  /** Arrows walk through the results. */
  #key(event: KeyboardEvent, input: HTMLInputElement): void {
    if (event.key === 'Escape' && event.target !== input && this.contains(event.target as Node)) {
      event.preventDefault();
      input.focus();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.target instanceof HTMLSelectElement) return;
    const links = [...this.querySelectorAll<HTMLElement>('[data-results] [data-result] > a')].filter(
      (link) => link.checkVisibility?.() ?? true,
    );
    const active = document.activeElement;
    const at = active instanceof HTMLElement ? links.indexOf(active) : -1;
    if (links.length === 0 || (at < 0 && event.target !== input)) return;
    event.preventDefault();
    (at + step < 0 ? input : links[Math.min(at + step, links.length - 1)])?.focus();
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'policy-search': PolicySearch;
  }
}
customElements.define('policy-search', PolicySearch);
