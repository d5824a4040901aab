/** Results as elements. */
import { search as strings } from '../../lib/search-strings.ts';
import { agencyUrl, indicatorUrl, policyUrl, termUrl, themeUrl, urls } from '../../lib/urls.ts';
import { make } from '../element.ts';
import type { Stretch } from './excerpt.ts';
import { kindOf } from './facets.ts';
import type { DocumentKind } from './records.ts';
import type { ShownCard, ShownPlace } from './shown.ts';

const marks = (stretches: readonly Stretch[]): (Node | string)[] =>
  stretches.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

const urlOfName: Readonly<Record<Exclude<DocumentKind, 'policy'>, (id: string) => string>> = {
  title: policyUrl,
  term: termUrl,
  indicator: indicatorUrl,
  agency: agencyUrl,
  theme: themeUrl,
};

/** The same address in another build of the collection. */
export const under = (home: string, url: string): string => home + url.slice(urls.home.length);

/** The words go along, so that the page can mark them. */
function placeUrl({ home, policy, anchor }: ShownPlace, words: readonly string[]): string {
  const asked = words.map((word) => `hl=${encodeURIComponent(word)}`).join('&');
  return `${under(home, policyUrl(policy))}${asked ? `?${asked}` : ''}${anchor ? `#${anchor}` : ''}`;
}

const hasText = (stretches: readonly Stretch[]): boolean => stretches.some(({ text }) => text !== '');

function heading(href: string, label: string, title: readonly Stretch[]): HTMLAnchorElement {
  const number = label ? [make('b', {}, label)] : [];
  return make('a', { href }, ...number, ...(hasText(title) ? [make('span', {}, ...marks(title))] : []));
}

const excerpt = (stretches: readonly Stretch[]): Node[] =>
  hasText(stretches) ? [make('p', {}, ...marks(stretches))] : [];

function result(policy: string, anchor: string, ...children: (Node | string)[]): HTMLLIElement {
  return make('li', { 'data-result': '', 'data-policy': policy, 'data-anchor': anchor }, ...children);
}

/** Items beyond the first few wait in a fold. */
const open = 4;

function innerList(places: readonly ShownPlace[], words: readonly string[], whole: boolean): Node[] {
  if (places.length === 0) return [];
  const items = places.map((place) => {
    const children = [heading(placeUrl(place, words), place.label, []), ...excerpt(place.excerpt)];
    // A part that holds only some of the words is no result by itself.
    return whole ? result(place.policy, place.anchor, ...children) : make('li', {}, ...children);
  });
  const rest = items.slice(open);
  if (rest.length === 0) return [make('ul', { class: 'hits-inner' }, ...items)];
  const more = make(
    'details',
    {},
    make('summary', {}, strings.others(rest.length)),
    make('ul', { class: 'hits-inner' }, ...rest),
  );
  return [make('ul', { class: 'hits-inner' }, ...items.slice(0, open)), more];
}

function nameResult(shown: ShownCard, kind: Exclude<DocumentKind, 'policy'>): HTMLLIElement {
  const id = shown.anchor;
  const tag = make('i', {}, strings.kinds[kindOf(shown.card)]);
  const aliases = shown.aliases.flatMap((alias) => ['、', make('bdi', {}, ...marks(alias))]).slice(1);
  const also = aliases.length > 0 ? [make('small', {}, `${strings.alias} `, ...aliases)] : [];
  const note = shown.note ? [make('p', {}, shown.note)] : [];
  return result(
    shown.policy,
    '',
    heading(under(shown.home, urlOfName[kind](id)), '', shown.title),
    tag,
    ...also,
    ...note,
  );
}

export function drawCard(shown: ShownCard, words: readonly string[]): HTMLLIElement {
  const { kind } = shown.card.document.info;
  if (kind !== 'policy') return nameResult(shown, kind);
  const found = kindOf(shown.card);
  const tag = found === 'text' ? [] : [make('i', {}, strings.kinds[found])];
  const link = heading(placeUrl(shown, words), shown.label, shown.title);
  const notice = shown.card.nearness === 'policy' ? [make('small', {}, strings.acrossMeasures)] : [];
  const inner = innerList(shown.inner, words, shown.card.nearness === 'block');
  return result(shown.policy, shown.anchor, link, ...tag, ...notice, ...excerpt(shown.excerpt), ...inner);
}

export function drawJump(place: ShownPlace): HTMLLIElement {
  const link = heading(placeUrl(place, []), place.label, place.title);
  const item = result(
    place.policy,
    place.anchor,
    make('i', {}, strings.jump),
    link,
    ...excerpt(place.excerpt),
  );
  item.classList.add('hit-jump');
  return item;
}
