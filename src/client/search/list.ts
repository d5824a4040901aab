/** The groups of results; each shows its first few and loads more on demand. */
import { search as strings } from '../../lib/search-strings.ts';
import { policyUrl } from '../../lib/urls.ts';
import { make } from '../element.ts';
import { drawCard, under } from './draw.ts';
import type { Card } from './find.ts';
import type { Group, Outcome } from './outcome.ts';
import { type ShownCard, show } from './shown.ts';

const firstScreen = 10;
const firstGroups = 5;
const further = 30;

/** Ways to write one word that are passed on. */
const mostWritings = 4;

/** What was asked, for the page that a result opens: as typed, and the same amount written otherwise. */
const askedWords = ({ words, query }: Outcome): string[] =>
  words.flatMap((writings, i) =>
    writings.slice(0, mostWritings).map(({ phrase }) => {
      const typed = query.words[i];
      return typed && phrase === typed.phrase ? typed.written : phrase;
    }),
  );

export class ResultList {
  readonly #root: HTMLElement;
  readonly #outcome: Outcome;
  /** False once other results have taken the place of these. */
  readonly #isCurrent: () => boolean;
  /** Cards whose words the text turned out not to hold. */
  dropped = 0;

  constructor(root: HTMLElement, outcome: Outcome, isCurrent: () => boolean) {
    this.#root = root;
    this.#outcome = outcome;
    this.#isCurrent = isCurrent;
  }

  async #shown(cards: readonly Card[]): Promise<ShownCard[]> {
    const shown = await Promise.all(cards.map((card) => show(card, this.#outcome.words)));
    const held = shown.filter((card) => card !== null);
    this.dropped += cards.length - held.length;
    return held;
  }

  #title({ document, cards }: Group): HTMLHeadingElement {
    const { kind, id, title, part } = document.info;
    // Each build has lists of names of its own.
    const listed = part.isOwn ? title : `${title} ${part.home}`;
    const name = kind === 'policy' ? make('a', { href: under(part.home, policyUrl(id)) }, title) : listed;
    return make('h2', {}, name, ' ', make('small', {}, strings.passages(cards.length)));
  }

  /** A button that puts the next results before itself and goes once all are there. */
  #moreButton(cards: readonly Card[], list: HTMLElement): Node[] {
    if (cards.length === 0) return [];
    const step = Math.min(further, cards.length);
    const more = make('button', { type: 'button', 'data-more': '' }, strings.more(step));
    more.addEventListener('click', () => void this.#extend(cards, list, more));
    return [more];
  }

  async #extend(cards: readonly Card[], list: HTMLElement, button: HTMLButtonElement): Promise<void> {
    this.#root.setAttribute('aria-busy', 'true');
    button.disabled = true;
    const items = (await this.#shown(cards.slice(0, further))).map((shown) =>
      drawCard(shown, askedWords(this.#outcome)),
    );
    if (!this.#isCurrent()) return;
    list.append(...items);
    button.replaceWith(...this.#moreButton(cards.slice(further), list));
    this.#root.setAttribute('aria-busy', 'false');
    items[0]?.querySelector('a')?.focus();
  }

  async #group(group: Group, count: number): Promise<Node[]> {
    const shown = await this.#shown(group.cards.slice(0, count));
    const rest = group.cards.slice(count);
    if (shown.length === 0 && rest.length === 0) return [];
    const list = make(
      'ol',
      { class: 'hits' },
      ...shown.map((each) => drawCard(each, askedWords(this.#outcome))),
    );
    return [make('section', {}, this.#title(group), list, ...this.#moreButton(rest, list))];
  }

  async #groups(groups: readonly Group[], count: number): Promise<Node[]> {
    return (await Promise.all(groups.map((group) => this.#group(group, count)))).flat();
  }

  #furtherGroups(groups: readonly Group[]): Node[] {
    if (groups.length === 0) return [];
    const more = make('button', { type: 'button', 'data-more': '' }, strings.moreDocuments(groups.length));
    more.addEventListener('click', async () => {
      this.#root.setAttribute('aria-busy', 'true');
      more.disabled = true;
      const sections = await this.#groups(groups, 3);
      if (!this.#isCurrent()) return;
      more.replaceWith(...sections);
      this.#root.setAttribute('aria-busy', 'false');
      sections[0]?.parentElement?.querySelector<HTMLElement>(':scope > section:last-of-type a')?.focus();
    });
    return [more];
  }

  /** Kept apart, behind a button of its own: no paragraph there holds all that was asked. */
  #apart(cards: readonly Card[]): Node[] {
    if (cards.length === 0) return [];
    const button = make('button', { type: 'button' }, strings.apart(cards.length));
    button.addEventListener('click', async () => {
      const shown = await this.#shown(cards.slice(0, further));
      if (!this.#isCurrent()) return;
      const items = shown.map((each) => drawCard(each, askedWords(this.#outcome)));
      button.replaceWith(
        make('section', {}, make('h2', {}, strings.apartTitle), make('ol', { class: 'hits' }, ...items)),
      );
    });
    return [button];
  }

  async draw(): Promise<Node[]> {
    const { groups } = this.#outcome;
    const count = Math.max(2, Math.ceil(firstScreen / Math.max(1, Math.min(groups.length, firstGroups))));
    return this.#groups(groups.slice(0, firstGroups), count);
  }

  /** What follows the first groups. `deeper` looks into the policies that were left. */
  drawRest(deeper: () => void): Node[] {
    const { groups, apart, waiting } = this.#outcome;
    const button = make('button', { type: 'button', 'data-more': '' }, strings.waiting(waiting));
    button.addEventListener('click', deeper);
    return [
      ...this.#furtherGroups(groups.slice(firstGroups)),
      ...this.#apart(apart),
      ...(waiting > 0 ? [button] : []),
    ];
  }
}
