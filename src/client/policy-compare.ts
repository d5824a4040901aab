/** `<policy-compare>`: shows the columns that the address names (`?p=a,b`), two to four; without any, all. */
const MOST = 4;
const LEAST = 2;

class PolicyCompare extends HTMLElement {
  private boxes: HTMLInputElement[] = [];

  connectedCallback(): void {
    this.boxes = [...this.querySelectorAll<HTMLInputElement>('input[name="p"]')];
    const asked = new URLSearchParams(location.search).get('p')?.split(',') ?? [];
    // What is not here is passed over; a fifth finds no room.
    const known = [...new Set(asked)]
      .filter((id) => this.boxes.some((box) => box.value === id))
      .slice(0, MOST);
    for (const box of this.boxes) {
      box.checked = known.includes(box.value);
      box.addEventListener('change', () => this.choose(box));
    }
    this.show();
  }

  private chosen(): string[] {
    return this.boxes.filter((box) => box.checked).map((box) => box.value);
  }

  private choose(box: HTMLInputElement): void {
    if (this.chosen().length > MOST) {
      box.checked = false;
      this.say(this.dataset['many'] ?? '');
      return;
    }
    const ids = this.chosen();
    const url = new URL(location.href);
    if (ids.length > 0) url.searchParams.set('p', ids.join(','));
    else url.searchParams.delete('p');
    history.replaceState(history.state, '', url.href.replaceAll('%2C', ','));
    this.show();
  }

  private show(): void {
    const ids = this.chosen();
    const some = ids.length >= LEAST;
    for (const cell of this.querySelectorAll<HTMLElement>('[data-p]'))
      cell.hidden = some && !ids.includes(cell.dataset['p'] ?? '');
    // A row that says nothing of any of the chosen is no difference between them.
    for (const row of this.querySelectorAll<HTMLElement>('[data-has]')) {
      const has: unknown = JSON.parse(row.dataset['has'] ?? '[]');
      row.hidden = some && Array.isArray(has) && !ids.some((id) => has.includes(id));
    }
    this.say(ids.length === 1 ? (this.dataset['few'] ?? '') : '');
  }

  private say(text: string): void {
    this.querySelector('[role="status"]')?.replaceChildren(text);
  }
}
customElements.define('policy-compare', PolicyCompare);

export {};
