/** Numbers and bullets that a browser prints before list items, written out because plain text has nothing to print them. */
import { attribute, childrenOf, type Element, isElement, isText, type Parent } from './dom.ts';

/** An item that brings its own: 一、 （一） 1. （1） 第一条 ① —— · and the like. */
const OWN =
  /^\s*(第?[一二三四五六七八九十百零〇]+[、，．.章节条编款]|[（(][\d一二三四五六七八九十]+[）)]|\d+[、．.)）]|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|[-–—―·•●○■□▪◆◇★☆※*])/u;

function firstText(element: Element): string {
  const pending: Parent['childNodes'] = [element];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (isText(next) && next.value.trim() !== '') return next.value;
    if (isElement(next)) for (const child of [...childrenOf(next)].reverse()) pending.push(child);
  }
  return '';
}

const letters = (number: number, first: number): string =>
  number >= 1 && number <= 26 ? String.fromCharCode(first + number - 1) : String(number);

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}

function numberAs(type: string, number: number): string {
  switch (type) {
    case 'a':
      return letters(number, 97);
    case 'A':
      return letters(number, 65);
    case 'i':
      return roman(number);
    case 'I':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

const wholeNumber = (written: string): number | null =>
  /^\s*-?\d{1,9}\s*$/.test(written) ? Number(written) : null;

const unmarked = (element: Element): boolean =>
  /list-style(-type)?\s*:\s*none/i.test(attribute(element, 'style'));

/** What stands before each item of a list; '' where the item has a mark of its own. */
export function markersOf(list: Element): ReadonlyMap<Element, string> {
  const items = childrenOf(list)
    .filter(isElement)
    .filter((child) => child.tagName === 'li');
  const step = list.attrs.some((a) => a.name === 'reversed') ? -1 : 1;
  let number = wholeNumber(attribute(list, 'start')) ?? (step < 0 ? items.length : 1);
  const markers = new Map<Element, string>();
  for (const item of items) {
    number = wholeNumber(attribute(item, 'value')) ?? number;
    const bare = unmarked(list) || unmarked(item) || OWN.test(firstText(item));
    const marker = list.tagName === 'ol' ? `${numberAs(attribute(list, 'type'), number)}. ` : '· ';
    markers.set(item, bare ? '' : marker);
    number += step;
  }
  return markers;
}
