/** A table with the lines that belong to it: caption and unit above, notes below. */
import type { Block, Paragraph, Prose, Table } from '../tree.ts';
import { isTableNote, isUnitLine, tableCaption } from './captions.ts';
import { isRemark } from './front-lines.ts';
import { isLostRow } from './lost-rows.ts';
import { markerAt } from './markers.ts';
import type { Piece, TextPiece } from './pieces.ts';
import type { RawTable } from './tables/raw.ts';
import { tableRows } from './tables/rows.ts';

const LONGEST_CAPTION = 50;

const isCaptionText = (text: string): boolean =>
  tableCaption(text) !== null ||
  (text.length <= LONGEST_CAPTION &&
    !isLostRow(text) &&
    markerAt(text) === null &&
    /\p{Script=Han}{2}/u.test(text) &&
    !/[。；：:，]$/.test(text) &&
    !/[。；]/.test(text));

const isAside = (text: string): boolean =>
  isUnitLine(text) || (isRemark(text) && text.length < 40) || /^[（(].{2,40}[）)]$/.test(text);

/** 云川市2027年支出 ⏎ 决算表: the end of a title that took two lines, or the title below its number. */
const isRest = (text: string, above: string): boolean =>
  (/^附?表\s*\d{1,3}$/.test(above) && tableCaption(text) === null) ||
  (text.length <= 14 &&
    /表(?:\s*[（(].{1,8}[）)])?$/.test(text) &&
    above.length >= 10 &&
    isCaptionText(above));

function plainParagraph(block: Block | undefined): Paragraph | null {
  const plain =
    block?.type === 'paragraph' && !block.bullet && block.items.length === 0 && block.notes.length === 0;
  return plain ? block : null;
}

/** Takes the caption lines off the end of the list: unit lines first, then one caption. */
export function takeCaption(siblings: Block[]): Prose[] {
  const taken: Prose[] = [];
  while (isAside(plainParagraph(siblings.at(-1))?.text.text ?? '')) taken.unshift(takeLast(siblings));
  const caption = plainParagraph(siblings.at(-1));
  if (caption && isCaptionText(caption.text.text)) {
    taken.unshift(takeLast(siblings));
    if (isRest(caption.text.text, plainParagraph(siblings.at(-1))?.text.text ?? ''))
      taken.unshift(takeLast(siblings));
  } else if (taken.length > 0 && !taken.some((t) => isUnitLine(t.text))) return giveBack(siblings, taken);
  return taken;
}

function takeLast(siblings: Block[]): Prose {
  const block = siblings.pop();
  if (block?.type !== 'paragraph') throw new Error('a caption is a paragraph');
  return block.text;
}

function giveBack(siblings: Block[], taken: readonly Prose[]): Prose[] {
  for (const text of taken) {
    siblings.push({
      type: 'paragraph',
      anchor: '',
      text,
      lead: { from: 0, to: 0 },
      bullet: '',
      items: [],
      notes: [],
    });
  }
  return [];
}

/** Notes below the table: 注：…, 数据来源：…, and the numbered lines after 备注：. */
export function notesAfter(pieces: readonly Piece[], at: number): TextPiece[] {
  const notes: TextPiece[] = [];
  for (let i = at; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'text') break;
    const text = piece.text.text;
    const numbered =
      notes.length > 0 &&
      piece.marker?.style === 'arabic' &&
      piece.marker.number === numberedSoFar(notes) + 1;
    if (!isTableNote(text) && !numbered) break;
    notes.push(piece);
  }
  return notes;
}

function numberedSoFar(notes: readonly TextPiece[]): number {
  const last = notes.at(-1);
  if (last?.marker?.style === 'arabic') return last.marker.number;
  // 注：1.… holds the first number in its own line.
  return /^(?:备注|注|说明)[：:]\s*1\s*[．.、]/.test(last?.text.text ?? '') ? 1 : 0;
}

export function tableBlock(raw: RawTable, caption: readonly Prose[], notes: readonly Prose[]): Table {
  const { rows, columns, ...own } = tableRows(raw);
  const above = [...caption, ...own.caption];
  const number = above.map((c) => tableCaption(c.text)?.number).find(Boolean) ?? '';
  return {
    type: 'table',
    anchor: '',
    number,
    caption: above,
    columns,
    rows,
    notes: [...own.notes, ...notes],
  };
}
