/** What a Word file holds beside the text that is taken from it. */
import { type Dropped, type DroppedKind, droppedPart } from '../model.ts';
import type { Archive } from './archive.ts';
import { readPart } from './parts.ts';
import { descendants, ownText, textIn, type XmlElement } from './xml.ts';

interface Source {
  readonly files: RegExp;
  readonly kind: DroppedKind;
  /** Elements that hold its words. */
  readonly text: readonly string[];
}

const BESIDE: readonly Source[] = [
  { files: /^word\/header\d*\.xml$/, kind: 'page-header', text: ['w:t'] },
  { files: /^word\/footer\d*\.xml$/, kind: 'page-footer', text: ['w:t'] },
  { files: /^word\/charts\/chart\d*\.xml$/, kind: 'chart', text: ['a:t', 'c:v'] },
  { files: /^word\/diagrams\/data\d*\.xml$/, kind: 'drawing', text: ['a:t'] },
];

const wordsIn = (root: XmlElement, names: readonly string[]): string =>
  names
    .map((name) =>
      descendants(root, name)
        .map(ownText)
        .join(name === 'w:t' ? '' : ' '),
    )
    .join(' ');

function beside(parts: Archive): Dropped[] {
  return BESIDE.flatMap(({ files, kind, text }) => {
    const found = [...parts.keys()].filter((name) => files.test(name));
    const words = found.map((name) => {
      const root = readPart(parts, name);
      return root ? wordsIn(root, text).trim() : '';
    });
    return [...new Set(words)].map((part) => droppedPart(kind, part));
  });
}

function comments(parts: Archive): Dropped[] {
  const root = readPart(parts, 'word/comments.xml');
  const found = root ? descendants(root, 'w:comment') : [];
  return found.map((comment) => droppedPart('comment', textIn(comment, 'w:t')));
}

function deletions(document: XmlElement): Dropped[] {
  const deleted = descendants(document, 'w:del').map((node) => textIn(node, 'w:delText'));
  const moved = descendants(document, 'w:moveFrom').map((node) => textIn(node, 'w:t'));
  return [...deleted, ...moved]
    .filter((text) => text.trim() !== '')
    .map((text) => droppedPart('deleted', text));
}

export function lossesOf(parts: Archive, document: XmlElement, pictures: number): Dropped[] {
  const images = Array.from({ length: pictures }, () => droppedPart('image', ''));
  return [...beside(parts), ...comments(parts), ...deletions(document), ...images];
}
