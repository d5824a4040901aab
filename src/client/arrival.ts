/** Arriving at a passage: it says that it is the cited one; an address that leads nowhere says so and offers the nearest. */
import { nearest } from '../lib/nearest.ts';
import { measure as words } from '../lib/strings.ts';
import { announce } from './announce.ts';
import { askedAnchor } from './asked-anchor.ts';
import { make } from './element.ts';
import { article, placeOf } from './place.ts';

function missing(anchor: string): void {
  const near = nearest(anchor, (id) => document.getElementById(id) !== null);
  const place = near ? placeOf(near) : null;
  const label = place ? `${place.path}${place.heading}` : words.top;
  announce(`${words.missing(anchor)}${words.nearest} `, make('a', { href: `#${near || 'main'}` }, label));
}

/** Where an anchor that is no longer there has gone, as the editor wrote it down; '' where nobody did. */
function movedTo(anchor: string): string {
  const moved: Record<string, string> = JSON.parse(article?.dataset['moved'] ?? '{}');
  return Object.hasOwn(moved, anchor) ? (moved[anchor] ?? '') : '';
}

function arrive(): void {
  document.querySelector('[data-arrived]')?.removeAttribute('data-arrived');
  const anchor = askedAnchor();
  if (!anchor || anchor === 'main') return;
  const target = document.getElementById(anchor);
  if (target) target.setAttribute('data-arrived', words.arrived);
  else if (movedTo(anchor)) location.replace(`#${movedTo(anchor)}`);
  else if (article) missing(anchor);
}
addEventListener('hashchange', arrive);
arrive();
