/** A Word file → source text: written numbers restored, notes in their places, and a list of what was left out. */
import mammoth from 'mammoth';
import { type Archive, BadArchive, readArchive, writeArchive } from './docx/archive.ts';
import { placeFootnotes } from './docx/footnotes.ts';
import { lossesOf } from './docx/losses.ts';
import { docxNotes } from './docx/notes.ts';
import { readNumbering } from './docx/numbering.ts';
import { isMarkup, mainPart, readPart, relatedPart } from './docx/parts.ts';
import { type Rewritten, rewriteDocument } from './docx/rewrite.ts';
import { readStyles } from './docx/styles.ts';
import { parseXml, writeXml, type XmlElement } from './docx/xml.ts';
import { elementsIn, parsePage } from './html/dom.ts';
import { notesOn } from './html/notes.ts';
import { emptyReading, type Reading, readInto } from './html/read-blocks.ts';
import { writeBlocks } from './html/write.ts';
import { tidy } from './html.ts';
import type { Extract } from './model.ts';

const EMPTY_NUMBERING =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Prepared {
  readonly parts: Archive;
  readonly document: XmlElement;
  readonly rewritten: Rewritten;
}

/** The same file with everything in plain text: the numbering is emptied, so that no list is made of it again. */
function prepare(original: Archive): Prepared {
  const main = mainPart(original);
  if (main === undefined) throw new BadArchive('压缩包里没有 Word 文档');
  const part = (type: string): string => relatedPart(original, main, type);
  const document = readPart(original, main) ?? parseXml('');
  const numbering = readNumbering(readPart(original, part('numbering')));
  const rewritten = rewriteDocument(document, numbering, readStyles(readPart(original, part('styles'))));
  const parts = new Map(original);
  parts.set(main, encode(writeXml(document)));
  if (parts.has(part('numbering'))) parts.set(part('numbering'), encode(EMPTY_NUMBERING));
  return { parts, document, rewritten };
}

/** The address of a picture is not needed, and so the picture is never read. */
const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));

interface Converted {
  readonly html: string;
  readonly messages: readonly string[];
}

async function convert(parts: Archive): Promise<Converted> {
  const buffer = Buffer.from(writeArchive(parts));
  const { value, messages } = await mammoth.convertToHtml({ buffer }, { convertImage: noPictures });
  return { html: value, messages: messages.map((message) => message.message) };
}

function read(html: string): { reading: Reading; footnotes: number } {
  const page = parsePage(html);
  const body = elementsIn(page).find((element) => element.tagName === 'body') ?? page;
  const footnotes = placeFootnotes(body);
  const reading = emptyReading();
  readInto(body, new Map(), reading);
  return { reading, footnotes };
}

/** Throws `BadArchive` or `BadXml` for a file that is none or is broken. */
export async function importDocx(bytes: Uint8Array): Promise<Extract> {
  const { parts, document, rewritten } = prepare(readArchive(bytes, isMarkup));
  const { html, messages } = await convert(parts);
  const { reading, footnotes } = read(html);
  return {
    ...writeBlocks(reading.blocks),
    dropped: tidy([...lossesOf(parts, document, rewritten.pictures), ...reading.dropped]),
    notes: [...docxNotes(rewritten, footnotes, messages), ...notesOn(reading, { titleFromHead: false })],
  };
}
