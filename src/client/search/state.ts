/** What is asked, as the address of the page says it. */
import { type FacetName, type Filters, facetNames } from './facets.ts';
import type { Order } from './outcome.ts';

export interface State {
  readonly typed: string;
  readonly filters: Filters;
  readonly order: Order;
}

export function stateIn(address: string): State {
  const asked = new URL(address).searchParams;
  const chosen = facetNames.flatMap((name): [FacetName, string][] => {
    const value = asked.get(name);
    return value ? [[name, value]] : [];
  });
  return {
    typed: asked.get('q') ?? '',
    filters: Object.fromEntries(chosen),
    order: asked.get('order') === 'place' ? 'place' : 'relevance',
  };
}

export function addressOf({ typed, filters, order }: State, path: string): string {
  const asked = new URLSearchParams();
  if (typed.trim()) asked.set('q', typed.trim());
  for (const name of facetNames) if (filters[name]) asked.set(name, filters[name]);
  if (order === 'place') asked.set('order', order);
  const text = asked.toString();
  return text ? `${path}?${text}` : path;
}
