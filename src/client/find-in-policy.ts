/** `<find-in-policy>`: opens the box that finds inside the text; a result of the search (`?hl=`) opens it at its place. */
import { askedAnchor } from './asked-anchor.ts';
import type { FindBox } from './find/box.ts';

class FindInPolicy extends HTMLElement {
  #box: Promise<FindBox> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.#open([]));
    const asked = new URL(location.href).searchParams.getAll('hl');
    if (asked.length > 0) void this.#open(asked);
  }

  async #load(article: HTMLElement): Promise<FindBox> {
    const { FindBox } = await import('./find/box.ts');
    return new FindBox(article, () => this.#closed());
  }

  async #open(asked: readonly string[]): Promise<void> {
    const article = document.querySelector<HTMLElement>('article[data-policy-text]');
    if (!article) return;
    this.#box ??= this.#load(article);
    const box = await this.#box;
    box.open(asked.join(' '), asked.length === 0);
    const target = document.getElementById(askedAnchor());
    if (asked.length > 0) box.find(asked, target ?? article);
  }

  /** The address goes back to that of the place. */
  #closed(): void {
    const address = new URL(location.href);
    if (address.searchParams.has('hl')) {
      address.searchParams.delete('hl');
      history.replaceState(null, '', address);
    }
    this.querySelector('button')?.focus({ preventScroll: true });
  }
}
customElements.define('find-in-policy', FindInPolicy);
