/** Writes records of places, one behind the other. */
import type { Section } from '../../../src/schemas/index.ts';
import { positionAt } from '../read/position.ts';
import { extentOf, sliceProse } from '../read/prose.ts';
import type { Heading, Paragraph, PolicyTree, Prose, RunInItem } from '../tree.ts';
import { type Citable, citationOf } from './citation.ts';

export interface SectionContext {
  readonly policy: string;
  readonly title: string;
  readonly docNumber: string;
}

export interface Place {
  readonly parent: string;
  readonly path: readonly string[];
  /** Below a 第X条, or in a 专栏: numbered lines there are items. */
  readonly article?: boolean;
  readonly box?: boolean;
}

export interface Writer extends SectionContext {
  readonly tree: PolicyTree;
  readonly lineStarts: readonly number[];
  readonly rows: Section[];
}

export type Fields = Pick<Section, 'anchor' | 'type'> &
  Partial<Section> & { readonly spans: readonly Prose[] };

function linesOf(writer: Writer, texts: readonly Prose[]): [number, number] {
  const line = (offset: number): number => positionAt(writer.lineStarts, offset).line;
  const { start, end } = extentOf(texts);
  return [line(start), line(Math.max(0, end - 1))];
}

export function write(writer: Writer, place: Place, { spans, ...fields }: Fields, citable: Citable): void {
  const url = `/policies/${writer.policy}/`;
  writer.rows.push({
    policy: writer.policy,
    parent: place.parent,
    level: 0,
    marker: '',
    heading: '',
    cut: false,
    path: [...place.path],
    citation: citationOf(writer, place.path, citable),
    text: spans.map((s) => s.text).join('\n'),
    lines: linesOf(writer, spans),
    url: `${url}#${fields.anchor}`,
    shareUrl: `${url}${fields.anchor}/`,
    ...fields,
  });
}

export function writeItems(
  writer: Writer,
  block: Heading | Paragraph,
  items: readonly RunInItem[],
  place: Place,
  level: number,
): void {
  for (const item of items) {
    const path = [...place.path, item.marker];
    const text = sliceProse(writer.tree.source, block.text, item.range);
    const fields = {
      anchor: item.anchor,
      type: 'item',
      level,
      marker: item.marker,
      heading: item.title,
      path,
      spans: [text],
    } as const;
    write(writer, { ...place, path }, fields, { kind: 'item' });
  }
}

export const levelOfItem = (marker: string | undefined): number => (marker && /[（(]\d/.test(marker) ? 4 : 5);
