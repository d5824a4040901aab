/** The search at work: takes what is typed, shows what is found, says so. */
import { search as strings } from '../../lib/search-strings.ts';
import { urls } from '../../lib/urls.ts';
import { hit, make } from '../element.ts';
import { drawJump } from './draw.ts';
import { type FacetName, facetNames } from './facets.ts';
import { drawFilters } from './filters-view.ts';
import { ResultList } from './list.ts';
import type { Order, Outcome } from './outcome.ts';
import { Search } from './search.ts';
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
    this.#search = new Search(urls.home, new URL(folder, location.href).href);
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

  async run(state: State, depth = 0): Promise<void> {
    this.#state = state;
    const turn = ++this.#turn;
    if (this.#isPage) history.replaceState(null, '', addressOf(state, urls.search));
    if (!state.typed.trim()) return this.#clear();
    const { status, results } = this.#parts;
    results.setAttribute('aria-busy', 'true');
    try {
      const { first, rest } = await this.#search.run(state.typed, state, depth);
      if (turn !== this.#turn) return;
      const shown = await this.#show(first, state, turn);
      if (!shown) return;
      const whole = rest ? await rest() : first;
      if (turn === this.#turn) this.#complete(shown, whole, state, depth);
      if (turn === this.#turn) await this.#offer(whole, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#clear();
      const isMissing = error instanceof Error && error.message.startsWith('404');
      status.textContent = isMissing ? strings.unbuilt : strings.failed;
      if (!isMissing) this.#offerAgain(state, depth);
    }
  }

  #offerAgain(state: State, depth: number): void {
    const again = make('button', { type: 'button' }, strings.retry);
    again.addEventListener('click', () => {
      this.#parts.input.focus();
      this.#parts.notes.replaceChildren();
      void this.run(state, depth);
    });
    this.#parts.notes.replaceChildren(again);
  }

  #listOf(outcome: Outcome, turn: number): ResultList {
    return new ResultList(this.#parts.results, outcome, () => turn === this.#turn);
  }

  /** The first groups; null where other words have been typed meanwhile. */
  async #show(outcome: Outcome, state: State, turn: number): Promise<ResultList | null> {
    const { results } = this.#parts;
    const list = this.#listOf(outcome, turn);
    const [jumps, drawn] = await Promise.all([
      Promise.all(outcome.jumps.map(({ document, place }) => showPlace(document, place))),
      list.draw(),
    ]);
    if (turn !== this.#turn) return null;
    const jumpList = jumps.length > 0 ? [make('ol', { class: 'hits' }, ...jumps.map(drawJump))] : [];
    results.replaceChildren(...jumpList, ...drawn);
    this.#tell(outcome, outcome.total - list.dropped, state);
    return list;
  }

  #tell(outcome: Outcome, total: number, state: State): void {
    const { filters, tools } = this.#parts;
    filters.replaceChildren(...drawFilters(outcome.counts, state.filters, outcome.collection));
    tools.hidden = total === 0 && Object.keys(state.filters).length === 0;
    this.#say(outcome, total);
  }

  /** Counts and further groups, once all policies have been looked into. */
  #complete(shown: ResultList, whole: Outcome, state: State, depth: number): void {
    const { results } = this.#parts;
    const list = this.#listOf(whole, this.#turn);
    results.append(...list.drawRest(() => void this.run(state, depth + 1)));
    this.#tell(whole, whole.total - shown.dropped, state);
    results.setAttribute('aria-busy', 'false');
  }

  #say({ query, groups, jumps, waiting, collection: { missing } }: Outcome, total: number): void {
    const policies = groups.filter(({ document }) => document.info.kind === 'policy').length;
    const said = (): string => {
      if (total === 0) return jumps.length > 0 ? strings.jump : strings.none(query.written);
      return policies === 0 ? strings.foundNames(total) : strings.found(total, policies, waiting > 0);
    };
    this.#parts.status.textContent = said() + (missing.length > 0 ? strings.missing(missing) : '');
  }

  /** Other words to try come after the results: they are not waited for. */
  async #offer(outcome: Outcome, turn: number): Promise<void> {
    const { notes } = this.#parts;
    const { query, spelled, total, jumps } = outcome;
    const sound = spelled.length > 0 ? [make('p', {}, strings.spelled(spelled.join('、')))] : [];
    notes.replaceChildren(...sound);
    const isEmpty = total + jumps.length === 0;
    const offers = await (isEmpty ? this.#search.nearest(query) : this.#search.alsoSearch(query));
    if (turn !== this.#turn || offers.length === 0) return;
    const links = offers.flatMap((offer) => [' ', linkTo(offer)]);
    notes.replaceChildren(...sound, make('p', {}, isEmpty ? strings.nearest : strings.also, ...links));
  }
}
