/**
 * Rows of a table whose columns are lost: 一、税收收入 stands among figures, and its number counts rows and heads nothing.
 * What reads like such a row is told by its own figures, or by the figures above and below it.
 */
import { isTableNote, isUnitLine, tableCaption } from './captions.ts';
import type { Piece, TextPiece } from './pieces.ts';
import { cellText, type RawTable } from './tables/raw.ts';
import { isFigure } from './tables/segments.ts';

/** 一、税收收入      4,120    4,386 */
const WITH_FIGURES = /(?<![\s\u3000])(?:[\s\u3000]{2,}[-—]?\d[\d,.]*[%％]?)+$/;
/** 一、税收收入          一、教育支出: two tables side by side. */
const SIDE_BY_SIDE = /^[一二三四五六七八九十]{1,3}、\S+[\s\u3000]{4,}[一二三四五六七八九十]{1,3}、\S/;
const LONGEST_CELL = 40;
/** The next figures stand a few rows away: rows without any lie between. */
const REACH = 12;

type Kind =
  /** A name and its figures. */
  | 'row'
  /** Several figures, or a table that begins with such a row. */
  | 'figures'
  /** One figure alone: it may be anything. */
  | 'figure'
  | 'cell'
  /** 单位：万元, 表 3: a table begins. */
  | 'opens'
  | 'other';

const holdsFigures = ({ rows: [first] }: RawTable): boolean =>
  first !== undefined &&
  !first.header &&
  first.cells.slice(1).some((cell) => isFigure(cellText(cell).trim()));

/** How many figures a line is made of; 0 where it holds words too. */
function figuresIn(text: string): number {
  const parts = text.split(/[\s\u3000]+/);
  return parts.every(isFigure) ? parts.length : 0;
}

export const isLostRow = (text: string): boolean => WITH_FIGURES.test(text) || SIDE_BY_SIDE.test(text);

function kindOf(piece: Piece): Kind {
  if (piece.kind === 'table') return holdsFigures(piece.raw) ? 'figures' : 'other';
  if (piece.kind !== 'text') return 'other';
  const { text } = piece.text;
  if (isUnitLine(text) || tableCaption(text) !== null) return 'opens';
  if (text.length > 3 * LONGEST_CELL || isTableNote(text) || /[。；]/.test(text)) return 'other';
  if (isLostRow(text)) return 'row';
  const figures = figuresIn(text);
  if (figures > 0) return figures > 1 ? 'figures' : 'figure';
  return text.length <= LONGEST_CELL ? 'cell' : 'other';
}

const FIGURED: ReadonlySet<Kind> = new Set(['figures', 'row']);

/** What stands beyond the cells and single figures next to it. */
function beyondCells(kinds: readonly Kind[], at: number, step: 1 | -1): Kind {
  for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
    const kind = kinds[i] ?? 'other';
    if (kind !== 'cell' && kind !== 'figure') return kind;
  }
  return 'other';
}

const standsAmongFigures = (kinds: readonly Kind[], at: number): boolean => {
  const before = beyondCells(kinds, at, -1);
  return FIGURED.has(beyondCells(kinds, at, 1)) && (FIGURED.has(before) || before === 'opens');
};

/** 二、衣着⏎0.7⏎三、居住⏎-0.2: a name, its figure, a name, its figure. */
const standsBetweenFigures = (kinds: readonly Kind[], at: number): boolean =>
  [at - 1, at + 1].every((i) => kinds[i] === 'figure') && kinds[at - 2] === 'cell';

/** The numbered lines that are rows. */
export function lostRows(pieces: readonly Piece[]): ReadonlySet<TextPiece> {
  const kinds = pieces.map(kindOf);
  const isRow = (piece: Piece, at: number): piece is TextPiece =>
    piece.kind === 'text' &&
    piece.marker !== null &&
    (kinds[at] === 'row' ||
      (kinds[at] === 'cell' && (standsAmongFigures(kinds, at) || standsBetweenFigures(kinds, at))));
  return new Set(pieces.filter(isRow));
}
