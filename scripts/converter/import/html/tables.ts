/** Which tables hold data and which only lay out a page. */
import { attribute, childrenOf, type Element, isElement, type Parent } from './dom.ts';

const GROUPS = new Set(['thead', 'tbody', 'tfoot']);

const elementChildren = (parent: Parent): Element[] => childrenOf(parent).filter(isElement);

export function rowsOf(table: Element): Element[] {
  return elementChildren(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return GROUPS.has(child.tagName) ? elementChildren(child).filter((row) => row.tagName === 'tr') : [];
  });
}

export function cellsOf(row: Element): Element[] {
  return elementChildren(row).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
}

/** `colspan` and `rowspan` as browsers read them: whole numbers from 1, within reason. */
export function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const written = Number.parseInt(attribute(cell, name), 10);
  return Number.isFinite(written) && written > 0 ? Math.min(written, 1000) : 1;
}

function holdsTable(table: Element): boolean {
  const pending: Element[] = elementChildren(table);
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.tagName === 'table') return true;
    for (const child of elementChildren(next)) pending.push(child);
  }
  return false;
}

const known = new WeakMap<Element, boolean>();

/** A table around other tables lays out; one of a single column is a box or a frame: both are read as paragraphs. */
function layout(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const widest = rowsOf(table).reduce((most, row) => Math.max(most, cellsOf(row).length), 0);
  return widest < 2 || holdsTable(table);
}

export function isDataTable(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const data = !layout(element);
  known.set(element, data);
  return data;
}
