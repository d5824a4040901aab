/** Which tables hold data and which only lay out a page. */
import { attribute, childrenOf, type Element, isElement, type Parent, textOf } from './dom.ts';

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
  const row = cell.parentNode;
  const group = row && isElement(row) ? row.parentNode : null;
  return cell.tagName === 'th' || (group !== null && isElement(group) && group.tagName === 'thead');
}

/** `colspan` and `rowspan` as browsers read them: whole numbers from 1, within reason. */
export function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  if (cell.attrs.length === 0) return 1;
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
  let [filled, beside] = [0, false];
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row).filter((cell) => !isBlank(cell)).length;
    if (cells > 0) filled += 1;
    beside ||= cells > 1;
    if (filled > 1 && beside) return true;
  }
  return false;
}

const known = new WeakMap<Element, boolean>();

/** A table around other tables lays out; one of a single column is a box or a frame: both are read as paragraphs. */
function layout(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  return !rowsOf(table).some((row) => cellsOf(row).length > 1) || holdsTable(table) || !holdsRows(table);
}

export function isDataTable(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const data = !layout(element);
  known.set(element, data);
  return data;
}
