/** A page that is not there: the nearest address above it that is. */

import { shorter } from '../lib/nearest.ts';
import { make } from './element.ts';

async function titleAt(address: string): Promise<string | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  return new DOMParser().parseFromString(await response.text(), 'text/html').title;
}

class MissingPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { base = '/', nearest = '' } = this.dataset;
    for (const path of shorter(location.pathname.slice(base.length))) {
      const address = `${base}${path}`;
      const title = await titleAt(address).catch(() => null);
      if (!title) continue;
      this.append(make('p', { role: 'status' }, nearest, make('a', { href: address }, title)));
      return;
    }
  }
}
customElements.define('missing-page', MissingPage);
