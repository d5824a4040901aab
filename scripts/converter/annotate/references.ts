/** What a document cites: every 《…》 and every document number, and where the cited one stands on the site. */
import type { Reference } from '../../../src/schemas/reference.ts';
import { anchorAt, type Passage } from '../passages.ts';
import { lineStartsOf, positionAt } from '../read/position.ts';
import { sourceOffset } from '../read/prose.ts';
import { wholeCharacters } from '../read/radicals.ts';
import { firstWhere } from '../read/sorted.ts';
import type { Range } from '../tree.ts';
import { wordList } from '../words/word-list.ts';
import { brokenTitle } from './references/broken-titles.ts';
import { isDocument } from './references/document-kinds.ts';
import { type DocumentNumber, documentNumbersIn, normalNumber } from './references/document-numbers.ts';
import { plainTitleBefore } from './references/plain-titles.ts';
import { shortTitlesIn } from './references/short-titles.ts';
import { titleKeys, titlesIn } from './references/titles.ts';

export interface FoundReference {
  readonly passage: number;
  readonly range: Range;
  readonly anchor: string;
  /** Without 《》; '' for a number that stands alone. */
  readonly title: string;
  /** As written; '' for a title without one. */
  readonly docNumber: string;
}

/** A document of the site, by the names it may be cited under. */
export interface CitableDocument {
  readonly id: string;
  readonly titles: readonly string[];
  readonly docNumber: string;
}

/** What one text cites, in its order. */
interface Cited {
  readonly text: string;
  readonly titles: readonly Range[];
  /** For each title the last one of its row: 《甲》《乙》 with nothing between them. */
  readonly rowEnds: readonly number[];
  readonly numbers: readonly DocumentNumber[];
}

function citedIn(text: string): Cited {
  const titles = titlesIn(text);
  const rowEnds: number[] = [];
  for (let i = titles.length - 1; i >= 0; i -= 1)
    rowEnds[i] = titles[i + 1]?.from === titles[i]?.to ? (rowEnds[i + 1] ?? i) : i;
  return { text, titles, rowEnds, numbers: documentNumbersIn(text) };
}

/** Numbers in the bracket right behind a row of titles belong to them, last to last: 《甲》《乙》（A号、B号）. */
function numberOf({ text, titles, rowEnds, numbers }: Cited, index: number): DocumentNumber | undefined {
  const last = rowEnds[index] ?? index;
  const end = titles[last]?.to ?? 0;
  const bracket = /^\s*[（(〔[]?/.exec(text.slice(end))?.[0].length ?? 0;
  const stop = text.slice(end).search(/[）)。；;《]/);
  const until = stop < 0 ? text.length : end + stop;
  const first = firstWhere(numbers, ({ range }) => range.from >= end);
  const near = numbers.slice(
    first,
    Math.max(
      first,
      firstWhere(numbers, ({ range }) => range.from > until + 1),
    ),
  );
  const before = numberBefore(text, titles[index], numbers);
  if (before && !(near[0] && near[0].range.from <= end + bracket + 1)) return before;
  const attached = near[0] !== undefined && near[0].range.from <= end + bracket + 1 ? near : [];
  return attached[attached.length === 1 ? (index === last ? 0 : -1) : index - last + attached.length - 1];
}

/** 某局令第12号公布的《甲》 */
function numberBefore(
  text: string,
  title: Range | undefined,
  numbers: readonly DocumentNumber[],
): DocumentNumber | undefined {
  if (!title) return undefined;
  const last = numbers[firstWhere(numbers, ({ range }) => range.from >= title.from) - 1];
  const between = last && title.from - last.range.to <= 8 ? text.slice(last.range.to, title.from) : '';
  return PUBLISHED.has(between) ? last : undefined;
}
const PUBLISHED = wordList('公布 公布的 发布 发布的 印发 印发的 颁布 颁布的 下发 下发的');

/** The document itself, which it does not cite. */
export interface OwnNames {
  readonly titles: readonly string[];
  readonly docNumber: string;
}

/** A number alone on its line, blanks and brackets included. */
const LONGEST_LINE = 60;

const NO_NAMES: OwnNames = { titles: [], docNumber: '' };

/** A line that is only a number is the document's own, as is the number that its head gives. */
function isOwnNumber({ written }: DocumentNumber, text: string, own: OwnNames): boolean {
  const same = own.docNumber !== '' && normalNumber(own.docNumber) === normalNumber(written);
  const plain = (words: string): string => words.replace(/[\s（()）]/g, '');
  return same || (text.length <= LONGEST_LINE && plain(text) === plain(written));
}

const around = (text: string, { from, to }: Range): string =>
  text.slice(Math.max(0, from - 20), from) + text.slice(to, to + 12);

function inPassage(passage: Passage, index: number, own: OwnNames): FoundReference[] {
  const { text } = passage.text;
  const cited = citedIn(text);
  const { titles, numbers } = cited;
  const taken = new Set<DocumentNumber>();
  const record = (range: Range, title: string, docNumber: string): FoundReference => ({
    passage: index,
    range,
    anchor: anchorAt(passage, range.from),
    title,
    docNumber,
  });
  const titled = titles.flatMap((range, i) => {
    const number = numberOf(cited, i);
    if (number) taken.add(number);
    const title = wholeCharacters(text.slice(range.from + 1, range.to - 1)).trim();
    const kept = number !== undefined || isDocument(title, around(text, range));
    return kept ? [record(range, title, number?.written ?? '')] : [];
  });
  const inTitle = ({ range }: DocumentNumber): boolean => {
    const title = titles[firstWhere(titles, (t) => t.from >= range.from) - 1];
    return title !== undefined && range.to < title.to;
  };
  const alone = numbers.filter((n) => !taken.has(n) && !inTitle(n) && !isOwnNumber(n, text, own));
  // A number in the head is the document's own.
  const bare = passage.kind === 'front' ? [] : alone.map((number) => withPlainTitle(text, number, record));
  return [...titled, ...bare].sort((a, b) => a.range.from - b.range.from);
}

/** 省政府关于渡口的通知（某政发〔2020〕5号）: a number in a bracket right behind a title without 《》. */
function withPlainTitle(
  text: string,
  { range, written }: DocumentNumber,
  record: (range: Range, title: string, docNumber: string) => FoundReference,
): FoundReference {
  const opened = /[（(]\s*$/.exec(text.slice(Math.max(0, range.from - 4), range.from));
  const title = opened ? plainTitleBefore(text, range.from - opened[0].length) : null;
  if (!title) return record(range, '', written);
  return record({ from: title.from, to: range.to }, text.slice(title.from, title.to), written);
}

function overBreak(passages: readonly Passage[], index: number, passage: Passage): FoundReference[] {
  const broken = brokenTitle(passages, index);
  if (!broken || !isDocument(broken.title, '')) return [];
  const { range, title } = broken;
  return [{ passage: index, range, anchor: anchorAt(passage, range.from), title, docNumber: '' }];
}

export function findReferences(passages: readonly Passage[], own: OwnNames = NO_NAMES): FoundReference[] {
  const shortened = shortTitlesIn(
    passages.flatMap((p) => (p.wordless ? [] : [p.text.text])),
    titlesIn,
  );
  const ownKeys = new Set(own.titles.flatMap(titleKeys));
  const seen = new Set<string>();
  return passages
    .flatMap((passage, index) =>
      passage.kind === 'folded' || passage.wordless
        ? []
        : [...inPassage(passage, index, own), ...overBreak(passages, index, passage)],
    )
    .flatMap((found) => {
      const full = found.docNumber === '' ? shortened.get(found.title) : undefined;
      if (full === undefined) {
        seen.add(`${found.anchor}\n${found.title}`);
        return [found];
      }
      // 《办法》 stands for what was cited in full: told once a place, never of the document itself.
      const key = `${found.anchor}\n${full}`;
      if (full === '' || seen.has(key) || titleKeys(full).some((k) => ownKeys.has(k))) return [];
      seen.add(key);
      return [{ ...found, title: full }];
    });
}

/** Looks a citation up among the documents of the site, by number first, then by title. */
export function citationIndex(
  documents: readonly CitableDocument[],
): (found: FoundReference) => string | null {
  const byNumber = new Map<string, string>();
  const numberOf = new Map<string, string>();
  const byTitle = new Map<string, string>();
  for (const { id, titles, docNumber } of documents) {
    if (docNumber !== '') byNumber.set(normalNumber(docNumber), id);
    numberOf.set(id, normalNumber(docNumber));
    for (const key of titles.flatMap(titleKeys)) if (!byTitle.has(key)) byTitle.set(key, id);
  }
  return ({ title, docNumber }) => {
    const numbered = docNumber === '' ? undefined : byNumber.get(normalNumber(docNumber));
    // A letter may bear the title of the one it replaces: another number is another document.
    const same = (id: string): boolean =>
      docNumber === '' || !numberOf.get(id) || numberOf.get(id) === normalNumber(docNumber);
    const titled = titleKeys(title).flatMap((key) => byTitle.get(key) ?? []);
    return numbered ?? titled.find(same) ?? null;
  };
}

export function referenceRecords(
  policy: string,
  source: string,
  passages: readonly Passage[],
  found: readonly FoundReference[],
  cites: (found: FoundReference) => string | null,
): Reference[] {
  const starts = lineStartsOf(source);
  return found.flatMap((reference) => {
    const passage = passages[reference.passage];
    if (!passage) return [];
    const { line } = positionAt(starts, sourceOffset(source, passage.text, reference.range.from));
    const { anchor, title, docNumber } = reference;
    return [{ policy, anchor, title, docNumber, cites: cites(reference), line }];
  });
}

/** Who cites a document: anchors by policy, its own mentions of itself left out. */
export function citedBy(references: readonly Reference[], policy: string): Reference[] {
  return references.filter((r) => r.cites === policy && r.policy !== policy);
}
