/** The bar that says where one is: 四、（一）2., contents, sharing, the next target. */
import { announce } from './announce.ts';
import { article, blockAt, contents, placeOf } from './place.ts';

const line = (): number => Math.min(window.innerHeight * 0.3, 220);

class PlaceBar extends HTMLElement {
  #waiting = false;
  #here: HTMLElement | null = null;
  #target: Element | null = null;

  connectedCallback(): void {
    addEventListener('scroll', () => this.#soon(), { passive: true });
    this.addEventListener('click', (event) => {
      const what = (event.target as Element).closest<HTMLElement>('[data-open]')?.dataset['open'];
      if (what === 'contents') contents?.open();
      if (what === 'tools') void this.#tools();
      if (what === 'target') this.#nextTarget();
    });
    this.#soon();
  }

  #soon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#update();
    });
  }

  #update(): void {
    const here = blockAt(line());
    if (!here || here === this.#here) return;
    this.#here = here;
    const place = placeOf(here.id);
    const link = this.querySelector('a');
    if (!link || !place) return;
    link.href = `#${here.id}`;
    link.firstElementChild?.replaceChildren(place.path + place.heading);
    contents?.mark(place.link);
  }

  async #tools(): Promise<void> {
    // Who came by a link to a passage shares that passage as long as it is on the screen.
    const arrived = document.querySelector<HTMLElement>('[data-arrived]');
    const here =
      (arrived && this.#near(arrived) ? arrived : null) ??
      blockAt(line()) ??
      this.#here ??
      article?.querySelector<HTMLElement>('section [id]');
    if (!here) return;
    const { openMeasure } = await import('./measure-sheet.ts');
    await openMeasure(here);
  }

  #nextTarget(): void {
    const targets = [...(article?.querySelectorAll('section .g') ?? [])];
    const from = this.#target && this.#near(this.#target) ? this.#target : this.#here;
    const after = (each: Element): boolean =>
      !from || (from.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    const next = targets.find(after) ?? targets[0];
    if (!next) return;
    this.#target = next;
    next.scrollIntoView({ block: 'center' });
    for (const each of targets) each.classList.toggle('flash', each === next);
    announce(`${targets.indexOf(next) + 1} / ${targets.length}`);
  }

  #near(target: Element): boolean {
    const { top } = target.getBoundingClientRect();
    return top > 0 && top < window.innerHeight;
  }
}
customElements.define('place-bar', PlaceBar);
