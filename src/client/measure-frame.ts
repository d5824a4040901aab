/** `<measure-frame>`: the words of the measure that the address names, taken from its own page. */
import { part } from './fetch-part.ts';

const PLACE = /^([a-z0-9][a-z0-9-]*)\/([a-z0-9][a-z0-9-]*)$/;

class MeasureFrame extends HTMLElement {
  connectedCallback(): void {
    void this.load(new URLSearchParams(location.search).get('at') ?? '');
  }

  private async load(asked: string): Promise<void> {
    const [, policy, anchor] = PLACE.exec(asked) ?? [];
    const address = `${this.dataset['from'] ?? ''}${policy}/${anchor}/`;
    const page = policy && anchor ? await part(address, 'main') : null;
    const quote = page?.querySelector('[data-quote]');
    if (!page || !quote) {
      this.replaceChildren(this.dataset['missing'] ?? '');
      return;
    }
    const name = page.querySelector('h1')?.textContent ?? '';
    const from = page.querySelector('.share-head > p')?.textContent ?? '';
    const line = document.createElement('p');
    line.textContent = from;
    line.className = 'soft';
    this.replaceChildren(line, quote);
    this.point(address, name);
  }

  /** Links leave the frame; the title is that of the measure. */
  private point(address: string, name: string): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-whole]')) link.href = address;
    const heading = document.querySelector('h1 a');
    if (heading && name) heading.textContent = name;
    if (name) document.title = name;
    for (const link of this.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  }
}
customElements.define('measure-frame', MeasureFrame);
