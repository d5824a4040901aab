/** The tree as mdast for MDX: text and ids only; everything else about a policy is JSON. */
import type { Paragraph as MdParagraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import {
  assertNever,
  type Block,
  type Footnote,
  type Heading,
  type Paragraph,
  type PolicyTree,
  type Prose,
  type RunInItem,
  type Table,
} from '../tree.ts';
import { Cursor, type Gap, stretchStarts } from './cursor.ts';
import { type Drawn, headingsDrawn } from './headings-drawn.ts';
import { element, phrasing, type Wrap } from './phrasing.ts';
import { type PhysicalCell, type PhysicalRow, type Piece, physicalRows } from './physical-rows.ts';
import { officialText, placesOf } from './text-of.ts';
import { titleLines } from './title-lines.ts';
import { sectionsOfFlow } from './visibility.ts';

/** Marks of the annotators on one text: where, and the id of what is said about it. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** `generated`: a number that is not in the file. */
  readonly kind: 'value' | 'term' | 'generated';
  readonly id: string;
}

export type Marks = ReadonlyMap<Prose, readonly Mark[]>;

type Attributes = Readonly<Record<string, string>>;

/** What is made of lines and of groups of them: nodes of a page, or only what they say. */
interface Form<T> {
  readonly line: (children: PhrasingContent[]) => T;
  readonly flow: (name: string, attributes: Attributes, children: readonly T[]) => T;
}

interface Reader {
  readonly cursor: Cursor;
  readonly marks: Marks;
  /** Below a 第X条: numbered lines there are items. */
  readonly inArticle: boolean;
}

interface Emitter<T> extends Reader, Form<T> {}

const line = (children: PhrasingContent[]): MdParagraph => ({ type: 'paragraph', children });

function flow(name: string, attributes: Attributes, children: readonly RootContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: children as MdxJsxFlowElement['children'],
  };
}

const AS_NODES: Form<RootContent> = { line, flow };

/** Each line as the text that it shows, its nodes dropped as soon as they are read; the places are put on a list. */
const asText = (places: string[]): Form<string> => ({
  line: (children) => {
    const node = line(children);
    for (const place of placesOf(node)) places.push(place);
    return officialText([node]);
  },
  flow: (name, attributes, children) => {
    for (const place of placesOf(flow(name, attributes, []))) places.push(place);
    return children.join('');
  },
});

/** Set-aside text inside a paragraph: hidden, in its place. */
const hidden = (gap: Gap): PhrasingContent[] => [{ type: 'text', value: gap.text }];

/** Nothing but markup: `</td></tr></table>`. */
const TAGS = /^(?:<[^<>]+>\s*)+$/;

/** Set-aside lines between blocks: folded away, one line each. */
function folded<T>({ line, flow }: Form<T>, gap: Gap | null): T[] {
  if (!gap) return [];
  // Lone marks (#, -, **, tags) say nothing to a reader; whole lines may.
  if (gap.text.length <= 6 || TAGS.test(gap.text)) return [line([element('Z', {}, hidden(gap))])];
  const lines = gap.text
    .split(/\n+/)
    .map((text) => line([element('L', {}, [{ type: 'text', value: text.trim() }])]));
  return [flow('Fold', { k: 'wrapper' }, lines)];
}

const markWrap = ({ from, to, kind, id }: Mark): Wrap => ({
  from,
  to,
  name: { value: 'V', term: 'T', generated: 'N' }[kind],
  attributes: kind === 'generated' ? {} : { id },
});

const itemWrap = ({ range, anchor }: RunInItem): Wrap => ({
  ...range,
  name: 'I',
  attributes: { id: anchor },
});

/** The phrasing of a text: its own elements, the annotators' marks, set-aside text in place. */
function words(
  emitter: Reader,
  text: Prose,
  own: readonly Wrap[] = [],
  written = emitter.marks.get(text) ?? [],
): PhrasingContent[] {
  const starts = stretchStarts(text);
  const gaps = emitter.cursor
    .inside(text, starts)
    .map(({ at, gap }): Wrap => ({ from: at, to: at, name: 'Z', attributes: {}, children: hidden(gap) }));
  return phrasing(text.text, [...own, ...written.map(markWrap), ...gaps]);
}

/** A paragraph that a footnote interrupts: the stretches before and after it are emitted around it, in source order. */
function interrupted(emitter: Reader, block: Heading | Paragraph, own: readonly Wrap[]): PhrasingContent[] {
  const starts = stretchStarts(block.text);
  const wraps: Wrap[] = [...own, ...(emitter.marks.get(block.text) ?? []).map(markWrap)];
  for (const [i, span] of block.text.spans.entries()) {
    for (const note of block.notes) {
      if (note.at === starts(i)) wraps.push(noteWrap(emitter, note));
    }
    const gap = emitter.cursor.passOver(span.start);
    if (gap) wraps.push({ from: starts(i), to: starts(i), name: 'Z', attributes: {}, children: hidden(gap) });
    emitter.cursor.passOver(span.end);
  }
  return phrasing(block.text.text, wraps);
}

function noteWrap(emitter: Reader, note: Footnote): Wrap {
  const gap = emitter.cursor.enter(note.text);
  const children = [...(gap ? [element('Z', {}, hidden(gap))] : []), ...words(emitter, note.text)];
  return { from: note.at, to: note.at, name: 'Fn', attributes: { id: note.anchor }, children };
}

function text<T>(
  emitter: Emitter<T>,
  name: string,
  attributes: Attributes,
  value: Prose,
  own: readonly Wrap[] = [],
): T[] {
  const before = folded(emitter, emitter.cursor.enter(value));
  return [...before, emitter.line([element(name, attributes, words(emitter, value, own))])];
}

function textWithNotes<T>(
  emitter: Emitter<T>,
  name: string,
  attributes: Attributes,
  block: Heading | Paragraph,
  own: readonly Wrap[],
): T[] {
  const before = folded(emitter, emitter.cursor.enter(block.text));
  const content = block.notes.length > 0 ? interrupted(emitter, block, own) : words(emitter, block.text, own);
  return [...before, emitter.line([element(name, attributes, content)])];
}

function headingWraps({ title, items, text: value }: Heading, drawn: Drawn): Wrap[] {
  const marker: Wrap = { from: 0, to: title.from, name: 'M', attributes: {} };
  const stop = value.text.charAt(title.to) === '。' ? title.to + 1 : title.to;
  const lead: Wrap = { from: title.from, to: stop, name: 'B', attributes: {} };
  const crossing = (item: RunInItem): boolean => item.range.from < stop;
  const itemWraps = items.map(itemWrap);
  return [
    ...(title.from > 0 ? [marker] : []),
    ...(drawn === 'lead' && !items.some(crossing) ? [lead] : []),
    ...itemWraps,
  ];
}

function ofHeading<T>(emitter: Emitter<T>, block: Heading, drawn: Drawn): T[] {
  const attributes = { id: block.anchor, l: String(block.level) };
  const name = drawn === 'heading' ? 'H' : 'R';
  const own = textWithNotes(emitter, name, attributes, block, headingWraps(block, drawn));
  const inArticle = emitter.inArticle || block.marker.style === 'article';
  return [...own, ...ofBlocks({ ...emitter, inArticle }, block.children)];
}

function paragraphWraps({ lead, bullet, items }: Paragraph): Wrap[] {
  const crossing = items.some((i) => i.range.from < lead.to);
  const leads =
    lead.to > lead.from && !crossing
      ? [{ from: bullet ? 0 : lead.from, to: lead.to + 1, name: 'B', attributes: {} }]
      : [];
  return [...leads, ...items.map(itemWrap)];
}

/** The marks that begin in a piece of a text, counted from its beginning. */
function marksIn({ marks }: Reader, { whole, from, to }: Piece): Mark[] {
  return (marks.get(whole) ?? [])
    .filter((mark) => mark.from >= from && mark.from < to)
    .map((mark) => ({ ...mark, from: mark.from - from, to: Math.min(mark.to, to) - from }));
}

function ofCell(emitter: Reader, { pieces, rowspan, colspan }: PhysicalCell): PhrasingContent {
  const attributes = {
    ...(rowspan > 1 ? { r: String(rowspan) } : {}),
    ...(colspan > 1 ? { c: String(colspan) } : {}),
  };
  const content = pieces.flatMap((piece, i): PhrasingContent[] => {
    const gap = emitter.cursor.enter(piece.text);
    const before = gap ? [element('Z', {}, hidden(gap))] : [];
    return [
      ...(i > 0 ? [element('Br', {}, [])] : []),
      ...before,
      ...words(emitter, piece.text, [], marksIn(emitter, piece)),
    ];
  });
  return element('Td', attributes, content);
}

function ofRow<T>(emitter: Emitter<T>, row: PhysicalRow): T {
  const kind = row.kind === 'body' ? {} : { k: row.kind };
  const id = row.anchor ? { id: row.anchor } : {};
  return emitter.line([
    element(
      'Tr',
      { ...id, ...kind },
      row.cells.map((cell) => ofCell(emitter, cell)),
    ),
  ]);
}

function ofTable<T>(emitter: Emitter<T>, block: Table): T[] {
  const caption = block.caption.flatMap((c) => text(emitter, 'Cap', {}, c));
  const [header, body]: [T[], T[]] = [[], []];
  for (const row of physicalRows(block)) (row.kind === 'header' ? header : body).push(ofRow(emitter, row));
  const notes = block.notes.flatMap((n) => text(emitter, 'Nt', {}, n));
  return [
    emitter.flow('Tw', { id: block.anchor }, [
      ...caption,
      emitter.flow('Tb', {}, [emitter.flow('Hd', {}, header), emitter.flow('Bd', {}, body)]),
      ...notes,
    ]),
  ];
}

function ofBlock<T>(emitter: Emitter<T>, block: Block, drawn: Drawn): T[] {
  switch (block.type) {
    case 'heading':
      return ofHeading(emitter, block, drawn);
    case 'paragraph':
      return textWithNotes(emitter, 'P', { id: block.anchor }, block, paragraphWraps(block));
    case 'box': {
      const before = folded(emitter, emitter.cursor.enter(block.text));
      const title = text(emitter, 'Bt', {}, block.text);
      return [
        ...before,
        emitter.flow('Box', { id: block.anchor }, [...title, ...ofBlocks(emitter, block.children)]),
      ];
    }
    case 'table':
      return ofTable(emitter, block);
    case 'figure':
      return text(emitter, 'Fig', { id: block.anchor }, block.caption);
    case 'folded':
      return [
        emitter.flow(
          'Fold',
          { id: block.anchor, k: block.why },
          block.lines.flatMap((l) => text(emitter, 'L', {}, l)),
        ),
      ];
    case 'attachment': {
      const mark = text(emitter, 'At', { id: block.anchor }, block.text);
      const title = block.title ? text(emitter, 'Att', {}, block.title) : [];
      return [...mark, ...title, ...ofBlocks(emitter, block.children)];
    }
    case 'glossary':
      return [
        ...text(emitter, 'H', { id: block.anchor, l: '1' }, block.text),
        ...ofBlocks(emitter, block.entries),
      ];
    case 'entry': {
      const term: Wrap = { ...block.term, name: 'B', attributes: {} };
      const own = text(emitter, 'P', { id: block.anchor }, block.text, [term]);
      return [...own, ...block.more.flatMap((m) => text(emitter, 'P', {}, m))];
    }
    case 'footnote': {
      const before = folded(emitter, emitter.cursor.enter(block.note.text));
      return [
        ...before,
        emitter.line([element('Fn', { id: block.note.anchor, k: 'block' }, words(emitter, block.note.text))]),
      ];
    }
    case 'front':
      return text(
        emitter,
        'F',
        { id: block.anchor, r: block.role },
        block.text,
        block.role === 'title' ? titleLines(block.text.text) : [],
      );
    default:
      return assertNever(block);
  }
}

function ofBlocks<T>(emitter: Emitter<T>, blocks: readonly Block[]): T[] {
  const drawn = headingsDrawn(blocks, emitter.inArticle);
  return blocks.flatMap((block) => ofBlock(emitter, block, drawn.get(block) ?? 'text'));
}

function ofTree<T>(tree: PolicyTree, marks: Marks, form: Form<T>): T[] {
  const emitter = { cursor: new Cursor(tree.source), marks, inArticle: false, ...form };
  const blocks = ofBlocks(emitter, tree.children);
  return [...blocks, ...folded(emitter, emitter.cursor.finish())];
}

/** The whole document as flow content, grouped into sections that a browser may draw when they come near. */
export const toMdast = (tree: PolicyTree, marks: Marks): RootContent[] =>
  sectionsOfFlow(ofTree(tree, marks, AS_NODES));

/** What the page would show, and the places on it, where nobody asks for the page. */
export function toText(tree: PolicyTree): { text: string; places: readonly string[] } {
  const places: string[] = [];
  const text = ofTree(tree, new Map(), asText(places)).join('');
  return { text, places };
}
