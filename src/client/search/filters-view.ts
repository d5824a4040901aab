/** The filters as rows of buttons with counts. */
import { search as strings } from '../../lib/search-strings.ts';
import { make } from '../element.ts';
import type { Collection } from './collection.ts';
import { type Counts, type FacetName, type Filters, facetNames, type Kind } from './facets.ts';

/** Values beyond these wait in a fold. */
const open = 8;

function labelOf(name: FacetName, value: string, collection: Collection): string {
  if (name === 'kind') return strings.kinds[value as Kind];
  return name === 'policy' ? collection.titleOf(value) : value;
}

function button(
  name: FacetName,
  value: string,
  count: number,
  chosen: boolean,
  collection: Collection,
): HTMLButtonElement {
  const attributes = {
    type: 'button',
    'data-facet': name,
    'data-value': value,
    'aria-pressed': String(chosen),
  };
  return make('button', attributes, labelOf(name, value, collection), ' ', make('small', {}, String(count)));
}

function row(
  name: FacetName,
  counts: ReadonlyMap<string, number>,
  chosen: string | undefined,
  collection: Collection,
): Node[] {
  const values = new Map(counts);
  if (chosen !== undefined && !values.has(chosen)) values.set(chosen, 0);
  if (values.size === 0 || (values.size === 1 && chosen === undefined)) return [];
  const sorted = [...values].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'zh'));
  const buttons = sorted.map(([value, count]) => button(name, value, count, value === chosen, collection));
  const rest = buttons.slice(open);
  const more =
    rest.length > 0 ? [make('details', {}, make('summary', {}, strings.others(rest.length)), ...rest)] : [];
  return [make('fieldset', {}, make('legend', {}, strings.facets[name]), ...buttons.slice(0, open), ...more)];
}

export function drawFilters(counts: Counts, filters: Filters, collection: Collection): Node[] {
  const rows = facetNames.flatMap((name) => row(name, counts[name], filters[name], collection));
  if (rows.length === 0) return [];
  const chosen = Object.keys(filters).length;
  const clear = chosen > 0 ? [make('button', { type: 'button', 'data-clear': '' }, strings.clear)] : [];
  return [...rows, ...clear];
}
