/** What a document cites: every 《…》 and every document number. */
import { anchorAt, type Passage } from '../passages.ts';
import { wholeCharacters } from '../read/radicals.ts';
import { firstWhere } from '../read/sorted.ts';
import type { Range } from '../tree.ts';
import { brokenTitle } from './references/broken-titles.ts';
import { citedIn, numberOf } from './references/cited.ts';
import { isDocument } from './references/document-kinds.ts';
import { type DocumentNumber, normalNumber } from './references/document-numbers.ts';
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
