/** The tree as mdast for MDX: text and ids only; everything else about a policy is JSON. */
import type { RootContent } from 'mdast';
import {
  assertNever,
  type Block,
  type Heading,
  type Paragraph,
  type PolicyTree,
  type RunInItem,
} from '../tree.ts';
import { Cursor } from './cursor.ts';
import { AS_NODES, asText, type Form } from './forms.ts';
import { type Drawn, headingsDrawn } from './headings-drawn.ts';
import { element, type Wrap } from './phrasing.ts';
import { ofTable } from './table-rows.ts';
import { type Emitter, folded, itemWrap, type Marks, text, textWithNotes, words } from './texts.ts';
import { titleLines } from './title-lines.ts';
import { sectionsOfFlow } from './visibility.ts';

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
