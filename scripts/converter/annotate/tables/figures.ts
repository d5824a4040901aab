/** The figures of a cell as statements: name, class and year come from row and column. */
import type { TableCellRef } from '../../passages.ts';
import { canonical } from '../../read/canonical.ts';
import { grows, kindOf } from '../../sentences/kind.ts';
import { hedgesOf, operatorOf } from '../../sentences/operator.ts';
import type { Statement } from '../../sentences/statement.ts';
import { holding } from '../../words/listed.ts';
import type { DocumentContext } from '../context.ts';
import type { Extra } from '../locate.ts';
import type { TimeMention } from '../time/mention.ts';
import { type CellFigure, figuresOfCell } from './cells.ts';
import { type Common, commonIn } from './figure-columns.ts';
import { type Naming, namingIn } from './figure-names.ts';
import { unitFor, unitOfValue } from './figure-units.ts';
import type { Frame } from './frame.ts';
import type { Column } from './points.ts';
import { endsInOne, holdsWords } from './spelling.ts';

export interface Figure {
  readonly statement: Statement;
  readonly extra: Extra;
}

const FIGURES = new Set(['value', 'growth', 'share', 'gift']);

const isBracketed = (text: string): boolean =>
  '[〔【（('.includes(text.charAt(0)) && endsInOne(text, ']〕】）)');
const isSquare = (text: string): boolean => '[〔【'.includes(text.charAt(0));

/** 200 under 年均/累计 in a row that has no figure for any year: a sum. */
function isLoneSum(frame: Frame, column: Column, ref: TableCellRef, text: string): boolean {
  if (!isSumOfYears(column.header) || canonical(text).includes('%')) return false;
  return unitOfValue(frame, column, ref) !== '%' && !frame.holdsValues(ref.row);
}

/** [40] stands for the sum of the years, as notes below such tables say. */
function isSum(frame: Frame, column: Column, ref: TableCellRef, text: string): boolean {
  const bare = text.trim();
  if (isBracketed(bare) && (isSquare(bare) || !frame.facts)) return true;
  return column.role === 'growth' && isLoneSum(frame, column, ref, text);
}

const isSumOfYears = holding({ any: '累计 合计' });
const isRate = holding({ ending: '率 比重 比例' });

/** A rate under 年均[累计] is kept, it does not grow. */
const isGrowth = ({ role, header }: Column, indicator: string): boolean =>
  role === 'growth' && !(isSumOfYears(header) && isRate(indicator));

interface Place {
  readonly frame: Frame;
  readonly ref: TableCellRef;
  readonly text: string;
  readonly common: Common;
  readonly sum: boolean;
}

function figureAs(place: Place, { quantity, before }: CellFigure, { indicator, subject }: Naming): Figure[] {
  const { frame, ref, text, common, sum } = place;
  if (!holdsWords(indicator)) return [];
  const growing = !sum && (isGrowth(common.column, indicator) || grows(quantity, before, indicator));
  const { rule, period } = sum ? common.summed : common.single;
  const { year, yearText, yearBasis } = common.dating;
  const statement: Statement = {
    quantity,
    indicator,
    op: operatorOf(quantity, before, growing),
    hedges: hedgesOf(quantity, before),
    kind: sum ? 'cumulative' : kindOf(quantity, before, indicator, growing),
    class: quantity.form === 'masked' ? 'fact' : common.class,
    rule,
    period,
    year,
    yearText,
    yearBasis,
    confidence: common.confidence,
    sentence: { from: 0, to: text.length },
  };
  const { parent } = frame.nameOf(ref);
  return [{ statement, extra: { table: frame.placeOf(ref), subject, parent, growth: common.growth } }];
}

export type FigureReader = (ref: TableCellRef, text: string, inherited: TimeMention | null) => Figure[];

/** Reads the cells of a table, row by row, as statements; none where a cell holds no figure. */
export function figuresIn(context: DocumentContext, frame: Frame): FigureReader {
  const commonOf = commonIn(context, frame);
  const named = namingIn(frame);
  return (ref, text, inherited) => {
    const column = frame.columns[ref.cell.column];
    if (!column || !FIGURES.has(column.role)) return [];
    if (frame.byYear && !frame.yearOf(ref.rowIndex)) return [];
    const sum = isSum(frame, column, ref, text);
    const unit = sum ? unitOfValue(frame, column, ref) : unitFor(frame, column, ref);
    const figures = figuresOfCell(text, unit, column.years);
    if (figures.length === 0) return [];
    const place = { frame, ref, text, common: commonOf(ref, column, inherited), sum };
    return figures.flatMap((figure) => figureAs(place, figure, named(ref, column, figure.label)));
  };
}
