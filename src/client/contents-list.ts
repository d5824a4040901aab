/** The contents list: filter, folding, the reader's place. */
import { contents as words } from '../lib/strings.ts';
import { offerSharing } from './contents-share.ts';
import { openSheet } from './sheet.ts';

export class ContentsList extends HTMLElement {
  readonly links = [...this.querySelectorAll('a')];
  #current: HTMLAnchorElement | null = null;

  connectedCallback(): void {
    const details = this.querySelector('details');
    // Beside the text the list is always open; above it, on a narrow screen, it waits to be asked for.
    if (details && this.offsetWidth < (this.parentElement?.offsetWidth ?? 0) / 2) details.open = true;
    const input = this.querySelector('input');
    input?.addEventListener('input', () => this.#filter(input.value.trim()));
    this.querySelector('button')?.addEventListener('click', (event) =>
      this.#fold(event.currentTarget as HTMLElement),
    );
  }

  #filter(wanted: string): void {
    const items = [...this.querySelectorAll('li')];
    for (const item of items) item.hidden = wanted !== '' && !item.textContent.includes(wanted);
    const none = items.every((item) => item.hidden);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = none ? words.none : '';
  }

  #fold(button: HTMLElement): void {
    const folded = this.classList.toggle('folded');
    button.textContent = folded ? words.expand : words.collapse;
    button.setAttribute('aria-pressed', String(folded));
  }

  mark(link: HTMLAnchorElement | null): void {
    if (link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    this.#current = link;
    link?.setAttribute('aria-current', 'location');
    const box = this.querySelector('nav');
    if (!box || !link || box.scrollHeight <= box.clientHeight) return;
    box.scrollTop = link.offsetTop - box.clientHeight / 2;
  }

  /** On a narrow screen the list comes as a sheet. */
  open(): void {
    const details = this.querySelector('details');
    if (!details) return;
    const opened = details.open;
    details.open = true;
    const takeAway = offerSharing(this.links);
    const sheet = openSheet(words.title, details, () => {
      takeAway();
      details.open = opened;
      this.append(details);
    });
    sheet.addEventListener('click', (event) => (event.target as Element).closest('a') && sheet.close());
    this.#current?.scrollIntoView({ block: 'center' });
  }
}
customElements.define('contents-list', ContentsList);
