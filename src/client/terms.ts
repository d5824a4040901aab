/** Terms: the definition in place, and marks as dense as the reader likes. */
import { term as words } from '../lib/strings.ts';
import { hit, make } from './element.ts';
import { part } from './fetch-part.ts';
import { article } from './place.ts';
import { settingOf } from './settings.ts';

const card = make('div', { class: 'card', popover: 'auto', role: 'dialog', tabindex: '-1' });
let asked: HTMLAnchorElement | null = null;

/** Below the term where there is room, else above it. */
function place(term: Element): void {
  const rect = term.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(8, Math.min(rect.left, document.documentElement.clientWidth - width - 8));
  const below = rect.bottom + height + 12 < innerHeight;
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${below ? rect.bottom + 6 : Math.max(8, rect.top - height - 6)}px`);
}

async function open(term: HTMLAnchorElement): Promise<void> {
  asked = term;
  if (!card.isConnected) document.body.append(card);
  card.setAttribute('aria-label', term.textContent);
  card.replaceChildren(words.loading);
  card.showPopover();
  place(term);
  const meaning = await part(term.href, '[data-meaning]');
  if (asked !== term) return;
  if (!meaning) {
    location.assign(term.href);
    return;
  }
  card.replaceChildren(
    make('strong', {}, term.textContent),
    meaning,
    make('a', { href: term.href }, words.more),
  );
  place(term);
  card.focus();
}

card.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState === 'open') return;
  if (card.contains(document.activeElement) || document.activeElement === document.body)
    asked?.focus({ preventScroll: true });
  asked = null;
});

article?.addEventListener('click', (event) => {
  const term = hit<HTMLAnchorElement>(event, 'a.t[href]');
  if (!term || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open(term);
});

/** Later uses carry no address until the reader wants every use marked. */
function markAll(): void {
  if (settingOf('terms') !== 'all') return;
  const known = new Map<string, string>();
  for (const term of article?.querySelectorAll<HTMLAnchorElement>('a.t[href]') ?? [])
    known.set(term.textContent, term.href);
  for (const use of article?.querySelectorAll('span:not([class], [id])') ?? []) {
    const href = known.get(use.textContent);
    if (href) use.replaceWith(make('a', { href, class: 't later' }, ...use.childNodes));
  }
}
document.addEventListener('setting', markAll);
markAll();
