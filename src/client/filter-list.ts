/** `<filter-list>` narrows the `[data-words]` rows below it while one types; empty groups hide with their rows. */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-words]')];
    const groups = [...this.querySelectorAll<HTMLElement>('[data-group]')];
    const status = this.querySelector('[role="status"]');
    const controls = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const update = (): void => {
      const wanted = controls.flatMap((control) => control.value.toLowerCase().split(/\s+/)).filter(Boolean);
      for (const row of rows)
        row.hidden = !wanted.every((word) => (row.dataset['words'] ?? '').includes(word));
      for (const group of groups) group.hidden = !group.querySelector('[data-words]:not([hidden])');
      const shown = rows.filter((row) => !row.hidden).length;
      if (status)
        status.textContent =
          shown > 0 ? `${shown}${this.dataset['unit'] ?? ''}` : (this.dataset['none'] ?? '');
    };
    for (const control of controls) control.addEventListener('input', update);
    if (controls.some((control) => control.value)) update();
  }
}
customElements.define('filter-list', FilterList);
