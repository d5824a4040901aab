/** Which parts of a .docx file are which. */
import type { Archive } from './archive.ts';
import { attributeOf, descendants, parseXml, type XmlElement } from './xml.ts';

/** Markup only: pictures and embedded files are never unpacked. */
export const isMarkup = (name: string): boolean => /\.(xml|rels)$/i.test(name);

export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

export function readPart(parts: Archive, name: string): XmlElement | undefined {
  const bytes = parts.get(name);
  return bytes && parseXml(decodeXml(bytes));
}

function relation(parts: Archive, rels: string, type: string): string | undefined {
  const root = readPart(parts, rels);
  const found =
    root && descendants(root, 'Relationship').find((r) => attributeOf(r, 'Type')?.endsWith(`/${type}`));
  return attributeOf(found, 'Target');
}

/** The name of the main document: nearly always `word/document.xml`. */
export function mainPart(parts: Archive): string | undefined {
  const target = relation(parts, '_rels/.rels', 'officeDocument')?.replace(/^\.?\//, '');
  return [target, 'word/document.xml'].find((name) => name !== undefined && parts.has(name));
}

/** `word/document.xml`, `numbering` → `word/numbering.xml`, or as the document's relations name it. */
export function relatedPart(parts: Archive, main: string, type: string): string {
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const target = relation(parts, `${folder}_rels/${main.slice(slash)}.rels`, type) ?? `${type}.xml`;
  return target.startsWith('/') ? target.slice(1) : folder + target;
}
