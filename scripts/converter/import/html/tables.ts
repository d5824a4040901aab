/** Which tables hold data and which only lay out a page. */
import { ancestorsOf, attribute, childrenOf, type Element, isElement, type Parent, textOf } from './dom.ts';

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

/** A cell that the page itself marks as one of the header. */
export function isHead(cell: Element): boolean {
  return cell.tagName === 'th' || ancestorsOf(cell)[1]?.tagName === 'thead';
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

const isBlank = (cell: Element): boolean => textOf(cell).trim() === '';

/** Two rows with words, in one of them beside each other: less than that frames a page or a letter. */
function holdsRows(table: Element): boolean {
  const filled = rowsOf(table).map((row) => cellsOf(row).filter((cell) => !isBlank(cell)).length);
  return filled.filter((cells) => cells > 0).length > 1 && filled.some((cells) => cells > 1);
}

const known = new WeakMap<Element, boolean>();

/** A table around other tables lays out; one of a single column is a box or a frame: both are read as paragraphs. */
function layout(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const widest = rowsOf(table).reduce((most, row) => Math.max(most, cellsOf(row).length), 0);
  return widest < 2 || holdsTable(table) || !holdsRows(table);
}

export function isDataTable(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const data = !layout(element);
  known.set(element, data);
  return data;
}
