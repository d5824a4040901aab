/** What a page may not hold, whatever stands in the texts: run inside a browser, on an opened page or on a parsed one. */

/** Traces of text that was taken for markup. */
export function strangersIn(page: Document): string[] {
  const found: string[] = [];
  for (const element of page.querySelectorAll('*')) {
    const name = element.localName;
    if (/^(?:iframe|object|embed|base|applet|frame|style|img|video|audio|portal)$/.test(name))
      found.push(name);
    const type = element.getAttribute('type') ?? '';
    const source = element.getAttribute('src') ?? '';
    if (name === 'script' && !/^application\/(?:ld\+)?json$/.test(type) && !/^\/[\w./-]+\.js$/.test(source))
      found.push(`script ${source}`);
    for (const { name: key, value } of element.attributes) {
      if (/^on/i.test(key)) found.push(`${name} ${key}`);
      const leads = /^(?:href|src|action|formaction|data|poster|xlink:href)$/i.test(key);
      // Browsers read past white space and control characters inside the name of a scheme.
      if (leads && /^(?:javascript|vbscript|data):/i.test(value.replace(/[\u0000-\u0020]/g, '')))
        found.push(`${name} ${key} ${value}`);
      if (
        leads &&
        /^(?:[a-z]+:)?\/\//i.test(value) &&
        !/^https?:\/\/(?:example\.gov\.cn|127\.0\.0\.1)/.test(value)
      )
        found.push(`${name} ${key} ${value}`);
    }
  }
  return found;
}

/**
 * Strings of the site's own (title, labels, lines) in which words that leave the direction turned are followed by more.
 * The words of a test end in 尾, with an ending that belongs to them.
 */
export function openIn(page: Document): string[] {
  const official = 'article[data-policy-text], [data-quote], blockquote, .quote, .terms dd, script, pre';
  const leftOpen = (text: string): number => {
    const open: { readonly kind: string; readonly at: number }[] = [];
    for (const { 0: mark, index } of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
      if (mark === '\u202c') {
        if (open.at(-1)?.kind === 'embedding') open.pop();
      } else if (mark === '\u2069') {
        const begun = open.findLastIndex(({ kind }) => kind === 'isolate');
        if (begun >= 0) open.splice(begun);
      } else open.push({ kind: mark >= '\u2066' ? 'isolate' : 'embedding', at: index });
    }
    return open[0]?.at ?? -1;
  };
  const faulty = (text: string): boolean => {
    const at = leftOpen(text);
    return at >= 0 && /尾(?!(?:局|增加值|企业|的意见)?\s*$)/.test(text.slice(at));
  };
  const strings: string[] = [page.title];
  const own = (element: Element | null): boolean => !element?.closest(official) || !!element.closest('aside');
  for (const element of page.querySelectorAll('[aria-label], [title]'))
    if (own(element))
      strings.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (own(node.parentElement)) strings.push(node.textContent ?? '');
  return strings.filter(faulty);
}

/** Text outside a passage with marks of direction that does not stand in its order, line by line. */
export function turnedIn(page: Document): string[] {
  const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  const blocks = 'h1, h2, h3, h4, h5, p, li, dt, dd, td, th, figcaption, summary';
  const range = page.createRange();
  const found: string[] = [];
  const rectanglesOf = (node: Node, start: number, end: number): DOMRect[] => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter((rect) => rect.width > 0);
  };
  const sameLine = (a: DOMRect, b: DOMRect): boolean => Math.abs(a.top - b.top) < 4;
  for (const block of page.querySelectorAll(blocks)) {
    const official =
      (block.closest('article[data-policy-text]') && !block.closest('[data-editorial]')) ||
      block.matches('[data-result] p');
    if (official && direction.test(block.textContent)) continue;
    /** What stands before, and how far to the right it reaches at least. */
    let before: { readonly rect: DOMRect; readonly edge: number } | undefined;
    const walker = page.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (parent?.closest(blocks) !== block) continue;
      const turns = direction.test(parent === block ? text : parent.textContent);
      // What turns itself is taken as one; other words character by character.
      for (let at = 0; at < text.length; at += turns ? text.length : 1) {
        const rects = rectanglesOf(node, at, turns ? text.length : at + 1).sort((a, b) => a.top - b.top);
        const [first] = rects;
        const last = rects.at(-1);
        if (!first || !last) continue;
        if (before && !turns && sameLine(first, before.rect) && first.left < before.edge - 1)
          found.push(`${block.localName}: ${text.slice(0, 40)}`);
        const line = rects.filter((rect) => sameLine(rect, last));
        before = { rect: last, edge: turns ? Math.max(...line.map((rect) => rect.right)) - 1 : last.left };
      }
    }
  }
  return found;
}
