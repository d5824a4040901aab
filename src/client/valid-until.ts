/** Judges by the reader's day what was judged on the day of the build. */
import { validity as words } from '../lib/strings.ts';
import { chinaDay, dateInWords, standingOn } from '../lib/validity.ts';

class ValidUntil extends HTMLElement {
  connectedCallback(): void {
    const { effective = '', expires = '' } = this.dataset;
    const badge = this.querySelector<HTMLElement>('.badge');
    const day = this.querySelector('small');
    if (!badge || !day) return;
    const today = chinaDay(new Date());
    const state = standingOn(today, { effective, expires });
    badge.dataset['state'] = state;
    badge.textContent = words[state];
    day.textContent = words.asOf(dateInWords(today));
  }
}
customElements.define('valid-until', ValidUntil);
