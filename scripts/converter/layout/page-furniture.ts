/** What a printed page repeats and a text export keeps: page numbers and running heads. */
import type { Line } from './lines.ts';

const PAGE_NUMBER =
  /^(?:[-—–－\s·]{1,4}\d{1,3}[-—–－\s·]{1,4}|第\s*\d{1,3}\s*页(?:\s*[，,/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}|Page\s+\d+(?:\s+of\s+\d+)?)$/i;
const BARE_NUMBER = /^\d{1,3}$/;
const REPEATS = 3;
/** 单位：万元 stands above each table of its own. */
const UNIT = /^[（(]?\s*(?:计量)?单\s*位\s*[：:]/;
/** The title of a table that goes on over pages; the first names it. */
const TABLE_TITLE = /表(?:\s*[（(][^（）()]{1,8}[）)])?$/;
/** 预算数   金额   占比: a header of columns, printed again above each table. */
const IN_COLUMNS = /\S {3,}\S+ {3,}\S/;

/** The number of the page stands at an end of a running head; figures inside a line make it another line (rows of fees). */
const key = (text: string): string =>
  text.replace(/\s/g, '').replace(/^[-—–·]*第?\d{1,4}页?[-—–·]*|[-—–·]*第?\d{1,4}页?[-—–·]*$/g, '');

type Places = ReadonlyMap<Line, number>;

const placeOf = (places: Places, line: Line): number => places.get(line) ?? -1;

/** Bare numbers are page numbers when they count up through the document, at least three of them. */
function bareNumbers(lines: readonly Line[], places: Places): Set<Line> {
  const bare = lines.filter((l) => BARE_NUMBER.test(l.text) && !l.indent.includes('\t'));
  const counting = bare.filter((line, i) => {
    const value = Number(line.text);
    const next = bare[i + 1];
    const previous = bare[i - 1];
    return (next && Number(next.text) === value + 1) || (previous && Number(previous.text) === value - 1);
  });
  // Cells of a table count up too, but close together: a page holds at least a few lines.
  const apart = counting.every((line, i) => {
    const next = counting[i + 1];
    return !next || placeOf(places, next) - placeOf(places, line) > 8;
  });
  return new Set(counting.length >= REPEATS && apart ? counting : []);
}

/** The same short line again and again, next to a page number or in the middle of a sentence. */
function runningHeads(lines: readonly Line[], places: Places, numbers: ReadonlySet<Line>): Set<Line> {
  const seen = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.text.length < 3 || line.text.length > 40 || line.indent.includes('\t')) continue;
    if (IN_COLUMNS.test(line.text) || UNIT.test(line.text)) continue;
    const group = seen.get(key(line.text)) ?? [];
    group.push(line);
    seen.set(key(line.text), group);
  }
  const heads = new Set<Line>();
  for (const group of seen.values()) {
    const besideNumber = group.filter((l) =>
      neighbours(lines, placeOf(places, l)).some((n) => numbers.has(n)),
    );
    const inSentence = group.filter((l) => cutsSentence(lines, placeOf(places, l)));
    if (group.length < REPEATS || besideNumber.length + inSentence.length < group.length / 2) continue;
    const placed = group.findIndex((l) => besideNumber.includes(l) || inSentence.includes(l));
    const isTitle = TABLE_TITLE.test(group[placed]?.text ?? '');
    const asTitle = isTitle ? placed + 1 : placed === 0 ? 0 : 1;
    for (const line of group.slice(asTitle)) heads.add(line);
  }
  // The unit below a title that is set aside goes with it.
  for (const line of lines.filter((l) => UNIT.test(l.text)))
    if (heads.has(lines[placeOf(places, line) - 1] as Line)) heads.add(line);
  return heads;
}

function neighbours(lines: readonly Line[], at: number): Line[] {
  return [lines[at - 1], lines[at + 1]].filter((l) => l !== undefined);
}

function cutsSentence(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.text ?? '';
  return before.length > 20 && !/ {3}/.test(before) && /[\p{Script=Han}，、]$/u.test(before);
}

/** Lines that belong to the page and not to the document. */
export function pageFurniture(lines: readonly Line[]): Set<Line> {
  const places = new Map(lines.map((line, i) => [line, i]));
  const numbers = bareNumbers(lines, places);
  for (const line of lines) if (PAGE_NUMBER.test(line.text)) numbers.add(line);
  return new Set([...numbers, ...runningHeads(lines, places, numbers)]);
}
