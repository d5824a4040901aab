/** `<indicator-chart>`: the pictures stand until the chart comes into view; then its parts are fetched and drawn over them. */
class IndicatorChart extends HTMLElement {
  connectedCallback(): void {
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        void this.wake();
      },
      { rootMargin: '200px' },
    );
    watch.observe(this);
  }

  private async wake(): Promise<void> {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    if (!text) return;
    const { mount } = await import('./mount.ts');
    mount(this, JSON.parse(text));
  }
}
customElements.define('indicator-chart', IndicatorChart);
