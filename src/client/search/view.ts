/** The search at work: takes what is typed, shows what is found, says so. */
import { search as strings } from '../../lib/search-strings.ts';
import { urls } from '../../lib/urls.ts';
import { hit, make } from '../element.ts';
import { drawJump } from './draw.ts';
import { type FacetName, facetNames } from './facets.ts';
import { drawFilters } from './filters-view.ts';
import { ResultList } from './list.ts';
import { type Order, type Outcome, Search } from './search.ts';
import { showPlace } from './shown.ts';
import { addressOf, type State } from './state.ts';
import type { Suggestion } from './suggest.ts';

export interface Parts {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly tools: HTMLElement;
  readonly filters: HTMLElement;
  readonly notes: HTMLElement;
  readonly results: HTMLElement;
}

const linkTo = ({ query, label, passages }: Suggestion): HTMLElement =>
  make(
    'a',
    { href: addressOf({ typed: query, filters: {}, order: 'relevance' }, urls.search), 'data-query': query },
    label,
    passages > 0 ? ` ${strings.passages(passages)}` : '',
  );

export class View {
  readonly #parts: Parts;
  readonly #search: Search;
  readonly #isPage: boolean;
  #state: State;
  #turn = 0;

  constructor(parts: Parts, folder: string, isPage: boolean, state: State) {
    this.#parts = parts;
    this.#isPage = isPage;
    this.#state = state;
    // Relative to the page, not to this script.
    this.#search = new Search(new URL(folder, location.href).href);
    this.#listen();
  }

  #listen(): void {
    const { tools, filters, notes } = this.#parts;
    filters.addEventListener('click', (event) => this.#filter(event));
    tools.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement)
        void this.run({ ...this.#state, order: event.target.value as Order });
    });
    notes.addEventListener('click', (event) => {
      const link = hit(event, '[data-query]');
      if (!link) return;
      event.preventDefault();
      this.#parts.input.value = link.dataset['query'] ?? '';
      this.#parts.input.focus();
      void this.run({ ...this.#state, typed: this.#parts.input.value, filters: {} });
    });
  }

  #filter(event: Event): void {
    const button = hit(event, 'button[data-facet], button[data-clear]');
    if (!button) return;
    const name = facetNames.find((each) => each === button.dataset['facet']);
    const value = button.dataset['value'] ?? '';
    const { [name ?? 'kind']: old, ...others } = this.#state.filters;
    const filters = !name ? {} : old === value ? others : { ...others, [name]: value };
    void this.run({ ...this.#state, filters }).then(() => this.#refocus(name, value));
  }

  /** The buttons are new ones: the focus goes to the one that was pressed. */
  #refocus(name: FacetName | undefined, value: string): void {
    const buttons = [...this.#parts.filters.querySelectorAll<HTMLButtonElement>('button[data-facet]')];
    (
      buttons.find((each) => each.dataset['facet'] === name && each.dataset['value'] === value) ??
      this.#parts.input
    ).focus();
  }

  #clear(): void {
    const { status, tools, filters, notes, results } = this.#parts;
    tools.hidden = true;
    status.textContent = '';
    for (const part of [filters, notes, results]) part.replaceChildren();
    results.setAttribute('aria-busy', 'false');
  }

  async run(state: State): Promise<void> {
    this.#state = state;
    const turn = ++this.#turn;
    if (this.#isPage) history.replaceState(null, '', addressOf(state, urls.search));
    if (!state.typed.trim()) return this.#clear();
    const { status, results } = this.#parts;
    results.setAttribute('aria-busy', 'true');
    try {
      const outcome = await this.#search.run(state.typed, state.filters, state.order);
      if (turn === this.#turn) await this.#show(outcome, state, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#clear();
      status.textContent =
        error instanceof Error && error.message.startsWith('404') ? strings.unbuilt : strings.failed;
    }
  }

  async #show(outcome: Outcome, state: State, turn: number): Promise<void> {
    const { filters, results, tools } = this.#parts;
    const isCurrent = (): boolean => turn === this.#turn;
    const list = new ResultList(results, this.#search.store, outcome, isCurrent);
    const [jumps, drawn, catalog] = await Promise.all([
      Promise.all(outcome.jumps.map(({ document, place }) => showPlace(document, place, this.#search.store))),
      list.draw(),
      this.#search.store.catalog(),
    ]);
    if (!isCurrent()) return;
    const jumpList = jumps.length > 0 ? [make('ol', { class: 'hits' }, ...jumps.map(drawJump))] : [];
    results.replaceChildren(...jumpList, ...drawn);
    filters.replaceChildren(...drawFilters(outcome.counts, state.filters, catalog));
    const total = outcome.total - list.dropped;
    tools.hidden = total === 0 && Object.keys(state.filters).length === 0;
    this.#say(outcome, total, jumps.length > 0);
    results.setAttribute('aria-busy', 'false');
    await this.#offer(outcome, total + jumps.length, isCurrent);
  }

  #say({ query, groups }: Outcome, total: number, jumps: boolean): void {
    const policies = groups.filter(({ document }) => document.info.kind === 'policy').length;
    const message =
      total === 0
        ? jumps
          ? strings.jump
          : strings.none(query.written)
        : policies > 0
          ? strings.found(total, policies)
          : strings.foundNames(total);
    this.#parts.status.textContent = message;
  }

  /** Other words to try come after the results: they are not waited for. */
  async #offer(outcome: Outcome, total: number, isCurrent: () => boolean): Promise<void> {
    const { notes } = this.#parts;
    const spelled =
      outcome.spelled.length > 0 ? [make('p', {}, strings.spelled(outcome.spelled.join('、')))] : [];
    notes.replaceChildren(...spelled);
    const offers = await (total > 0
      ? this.#search.alsoSearch(outcome.query)
      : this.#search.nearest(outcome.query));
    if (!isCurrent() || offers.length === 0) return;
    const links = offers.flatMap((offer) => [' ', linkTo(offer)]);
    notes.replaceChildren(...spelled, make('p', {}, total > 0 ? strings.also : strings.nearest, ...links));
  }
}
