/**
 * Weaves the rendered text of a policy and its notes into what the reading page shows.
 * The text itself passes through untouched: only marks, links and `data-editorial` elements are added.
 */
import { blocksOf, linesOf, type PageBlock } from './blocks.ts';
import { topElements } from './html.ts';
import type { Aside } from './notes.ts';

/** Pictures below a block, all the site's own. */
export interface PictureBlock {
  readonly html: string;
  readonly pictures: number;
}

export interface Weft {
  /** The note for the anchors of a block, or null. */
  readonly noteFor: (anchors: readonly string[]) => Aside | null;
  /** Pictures for the tables among these anchors, or null. */
  readonly picturesFor?: (anchors: readonly string[]) => PictureBlock | null;
  /** Whether the number with this id is a target. */
  readonly isTarget: (id: string) => boolean;
}

const wide = 36;
const narrow = 20;
/** Characters in a line of a margin note, and its line height beside that of the text. */
const margin = 15;
const marginLine = 0.7;
/** Lines that a small picture takes where three stand in a row. */
const pictureLines = 1.8;
/** Characters that make a cell of a table a long one. */
const longCell = 36;

/** Each marker leads to the page of its own measure. */
const linkMarkers = (html: string): string =>
  html.replace(/(<(?:h[2-5]|p)[^>]* id="([^"]+)"[^>]*>)<a>/g, '$1<a href="$2/">');

/** Header cells are `th`; an empty one heads nothing. */
const headCells = (html: string): string =>
  html.replace(/<thead>.*?<\/thead>/gs, (head) =>
    head.replace(/<td([^>]*)>(.*?)<\/td>/gs, (cell, attributes: string, text: string) =>
      text.trim() ? `<th${attributes}>${text}</th>` : cell,
    ),
  );

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

const longCellKind = (text: string): string => (textOf(text).length > longCell * 4 ? 'l ll' : 'l');

/** A long cell asks for room; a table of many columns takes the margin too; a column of mere numbers does not stay in sight. */
function shapeTable(html: string): string {
  const rows = (/<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '').split('</tr>').slice(0, -1);
  const columns = Math.max(0, ...rows.map((row) => row.match(/<td/g)?.length ?? 0));
  const numbered =
    rows.length > 1 &&
    rows.every((row) => /^\d{0,3}$/.test(textOf(/<td[^>]*>(.*?)<\/td>/s.exec(row)?.[1] ?? '')));
  const kind = ['tb', columns > 5 ? 'wide' : '', numbered ? 'n' : ''].filter(Boolean).join(' ');
  return html
    .replace('<figure class="tb"', `<figure class="${kind}"`)
    .replace(/<td([^>]*)>(.*?)<\/td>/gs, (cell, attributes: string, text: string) =>
      textOf(text).length > longCell ? `<td${attributes} class="${longCellKind(text)}">${text}</td>` : cell,
    );
}

const shapeTables = (html: string): string => html.replace(/<figure class="tb".*?<\/figure>/gs, shapeTable);

const footnote = /<span class="fn" id="([^"]+)" role="note">([¹²³⁰-⁹]+)(.*?)<\/span>/s;
const footnoteLine = 40;

/** A footnote and the mark that calls it lead to each other; the paragraph keeps room for the note at its foot. */
function linkFootnote(html: string): string {
  const [whole, id = '', mark = '', words = ''] = footnote.exec(html) ?? [];
  const at = whole ? html.indexOf(mark) : -1;
  if (!whole || at < 0 || at > html.indexOf(whole)) return html;
  const note = `<span class="fn" id="${id}" role="note"><a href="#${id}-r">${mark}</a>${words}</span>`;
  const called = `${html.slice(0, at)}<a id="${id}-r" href="#${id}">${mark}</a>${html.slice(at + mark.length)}`;
  const lines = Math.min(4, Math.ceil((textOf(words).length + 2) / footnoteLine));
  return (
    called
      // As a function: $& in a text is no command.
      .replace(whole, () => note)
      .replace(/^<p([^>]*?)(?: class="([a-z]+)")?>/, `<p$1 class="$2 f f${lines}">`)
  );
}

const markTargets = (html: string, isTarget: Weft['isTarget']): string =>
  html.replace(/<b id="([^"]+)">/g, (whole, id: string) =>
    isTarget(id) ? `<b id="${id}" class="g">` : whole,
  );

/** A term is a link where a section uses it first; later uses are marked only when the reader asks for it. */
function firstTerms(html: string, seen: Set<string>): string {
  return html.replace(/<a href="([^"]+)" class="t">(.*?)<\/a>/gs, (whole, href: string, words: string) => {
    if (seen.has(href)) return `<span>${words}</span>`;
    seen.add(href);
    return whole;
  });
}

const step = (lines: number): [number, number] => {
  const whole = Math.round(lines);
  if (whole < 100) return [whole % 10, whole - (whole % 10)];
  const size = whole < 200 ? 20 : whole < 300 ? 50 : 100;
  return [0, Math.min(500, Math.round(whole / size) * size)];
};

function sizeClass(lines: number, units: string, tens: string): string[] {
  const [unit, ten] = step(lines);
  return [unit ? `${units}${unit}` : '', ten ? `${tens}${ten}` : ''].filter(Boolean);
}

/** How many rows of the text column a note may run down without meeting the next note. */
function spanOf(
  note: Aside,
  from: number,
  section: readonly PageBlock[],
  notes: readonly (Aside | null)[],
): number {
  const needed = note.lines(margin) * marginLine;
  let room = 0;
  for (let i = from; i < section.length && i < from + 5; i++) {
    const item = section[i];
    if (!item || (i > from && (notes[i] || item.rows > 0))) return i - from || 1;
    room += linesOf(item, wide);
    if (room >= needed) return i - from + 1;
  }
  return Math.min(5, section.length - from);
}

function drawSection(section: readonly PageBlock[], weft: Weft): string {
  const seen = new Set<string>();
  const notes = section.map((item) => weft.noteFor(item.ids));
  const pictures = section.map((item) => weft.picturesFor?.(item.ids) ?? null);
  const html = section.map((item, i) => {
    const block = markTargets(
      firstTerms(linkFootnote(linkMarkers(headCells(shapeTables(item.html)))), seen),
      weft.isTarget,
    );
    const text = `${block}${pictures[i]?.html ?? ''}`;
    const note = notes[i];
    if (!note) return text;
    const span = spanOf(note, i, section, notes);
    return `${text}<aside data-editorial${span > 1 ? ` class="r${span}"` : ''}>${note.html}</aside>`;
  });
  const drawn = pictures.reduce((sum, block) => sum + (block?.pictures ?? 0), 0);
  const beside = section.reduce((sum, item) => sum + linesOf(item, wide), 0) + drawn * pictureLines;
  const chips = notes.filter(Boolean).length * 1.8;
  const below =
    section.reduce((sum, item) => sum + linesOf(item, narrow), 0) + chips + drawn * pictureLines * 2;
  const classes = [...sizeClass(beside, 'u', 'v'), ...sizeClass(below, 'x', 'y')];
  return `<section class="${classes.join(' ')}">${html.join('')}</section>`;
}

/** A heading is never more than one step below the one before it, wherever a document's own numbering skips a level. */
function orderHeadings(html: string): string {
  let before = 1;
  return html.replace(/<h([2-5])([ >].*?)<\/h\1>/gs, (_, level: string, rest: string) => {
    before = Math.min(Number(level), before + 1);
    return `<h${before}${rest}</h${before}>`;
  });
}

const inner = (section: string): string => section.replace(/^<section>/, '').replace(/<\/section>$/, '');

const isHead = (item: PageBlock): boolean => /^<p class="(?:issuer|title|docNumber|index)"/.test(item.html);

export interface Woven {
  /** The first lines of the document: its red head. */
  readonly head: readonly string[];
  readonly text: string;
}

export function weave(html: string, weft: Weft): Woven {
  const sections = topElements(orderHeadings(html)).map((section) => blocksOf(inner(section.trim())));
  const [first = [], ...others] = sections;
  const end = first.findIndex((item) => !isHead(item));
  const head = end < 0 ? first : first.slice(0, end);
  const rest = [first.slice(head.length), ...others].filter((section) => section.length > 0);
  return {
    head: head.map((item) => item.html.replace(/<a [^>]*class="t"[^>]*>(.*?)<\/a>/g, '$1')),
    text: rest.map((section) => drawSection(section, weft)).join(''),
  };
}
