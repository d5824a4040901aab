/** The figures of a cell as statements: name, class and year come from row and column. */
import type { ValueClass } from '../../../../src/schemas/value.ts';
import type { TableCellRef } from '../../passages.ts';
import { canonical } from '../../read/canonical.ts';
import { grows, kindOf } from '../../sentences/kind.ts';
import { hedgesOf, operatorOf } from '../../sentences/operator.ts';
import type { Statement } from '../../sentences/statement.ts';
import { holding } from '../../words/listed.ts';
import type { DocumentContext } from '../context.ts';
import type { Extra } from '../locate.ts';
import type { TimeMention } from '../time/mention.ts';
import { unitAbove } from './caption-units.ts';
import { cellText } from './cell-content.ts';
import { type CellFigure, figuresOfCell } from './cells.ts';
import { namingOf } from './figure-names.ts';
import { datingOf, growthOf, periodOf } from './figure-times.ts';
import type { Frame } from './frame.ts';
import type { Column } from './points.ts';
import { endsInOne, holdsWords } from './spelling.ts';

export interface Figure {
  readonly statement: Statement;
  readonly extra: Extra;
}

const FIGURES = new Set(['value', 'growth', 'share', 'gift']);

/** The unit of a figure that has none of its own: header, unit column, row, caption; '' where the table gives none. */
function unitFor(frame: Frame, column: Column, ref: TableCellRef): string {
  const inHeads = frame.headUnits[ref.cell.column] ?? '';
  if (column.role === 'growth' || column.role === 'share')
    return column.header.includes('百分点') ? '个百分点' : inHeads === '‰' ? '‰' : '%';
  const { name, unit } = frame.nameOf(ref);
  // without a header only the first figure after a unit is surely in it
  const headless = column.heads.length === 0 && frame.besideOf(ref.cell.column) >= 0;
  const label = frame.labels[ref.cell.column] ?? '';
  return (
    inHeads || (headless ? '' : frame.unitCellOf(ref.rowIndex)) || unit || unitAbove(frame.units, label, name)
  );
}

function classOfChange(frame: Frame, column: Column, ref: TableCellRef): ValueClass {
  if (frame.facts) return frame.aims ? 'target' : 'fact';
  if (column.year !== null && frame.baseYear !== null && column.year <= frame.baseYear) return 'fact';
  if (column.role === 'growth') return 'target';
  return frame.columns[frame.besideOf(ref.cell.column)]?.point ?? 'fact';
}

/** 现有, 总投资 stand in lists of tasks as well: what is, and what all of it costs. */
const tellsState = holding({ any: '现有 已 已有 总投资 总额 上年 去年 基础 原有 合同' });

interface Place {
  readonly context: DocumentContext;
  readonly frame: Frame;
  readonly ref: TableCellRef;
  readonly column: Column;
  readonly text: string;
  readonly inherited: TimeMention | null;
}

/** 收费标准, 限值, 承诺时限: what is to be paid or kept. */
const isNorm = holding({
  any: '收费标准 计费标准 计价标准 限值 阈值 费率 税率 罚款 办理时限 办结时限 审批时限 承诺时限 法定时限',
});

function classFor({ frame, column, ref, context }: Place): ValueClass {
  if (column.role === 'gift') return context.genre === 'account' ? 'fact' : 'incentive';
  if (isNorm(column.header)) return 'norm';
  const row = frame.yearOf(ref.rowIndex);
  if (row) return row.ahead ? 'target' : 'fact';
  if (frame.model && (column.point ?? 'fact') === 'fact') return 'assumption';
  if (column.role === 'growth' || column.role === 'share') return classOfChange(frame, column, ref);
  const past = column.point === null || column.point === 'fact';
  return past && frame.aims && !tellsState(column.header) ? 'target' : (column.point ?? 'fact');
}

const isBracketed = (text: string): boolean =>
  '[〔【（('.includes(text.charAt(0)) && endsInOne(text, ']〕】）)');
const isSquare = (text: string): boolean => '[〔【'.includes(text.charAt(0));

/** 200 under 年均/累计 in a row that has no figure for any year: a sum. */
function isLoneSum(frame: Frame, column: Column, ref: TableCellRef, text: string): boolean {
  if (!isSumOfYears(column.header) || canonical(text).includes('%')) return false;
  const others = ref.row.cells.filter((c) => frame.columns[c.column]?.role === 'value');
  const unit = unitFor(frame, { ...column, role: 'value' }, ref);
  return unit !== '%' && others.every((c) => !/\d/.test(cellText(c)));
}

/** [40] stands for the sum of the years, as notes below such tables say. */
function isSum(frame: Frame, column: Column, ref: TableCellRef, text: string): boolean {
  if (isBracketed(text.trim()) && (isSquare(text.trim()) || !frame.facts)) return true;
  return column.role === 'growth' && isLoneSum(frame, column, ref, text);
}

const isSumOfYears = holding({ any: '累计 合计' });
const isRate = holding({ ending: '率 比重 比例' });

/** A rate under 年均[累计] is kept, it does not grow. */
const isGrowth = ({ role, header }: Column, indicator: string): boolean =>
  role === 'growth' && !(isSumOfYears(header) && isRate(indicator));

function figureAs(place: Place, figure: CellFigure, sum: boolean): Figure[] {
  const { context, frame, ref, column, text, inherited } = place;
  const { indicator, subject } = namingOf(frame, ref, column, figure);
  if (!holdsWords(indicator)) return [];
  const { quantity, before } = figure;
  const growing = !sum && (isGrowth(column, indicator) || grows(quantity, before, indicator));
  const statement: Statement = {
    quantity,
    indicator,
    op: operatorOf(quantity, before, growing),
    hedges: hedgesOf(quantity, before),
    kind: sum ? 'cumulative' : kindOf(quantity, before, indicator, growing),
    class: quantity.form === 'masked' ? 'fact' : classFor(place),
    rule: `cell/${frame.byYear ? 'year-rows' : sum ? 'sum' : column.role}`,
    period: periodOf(frame, column, sum),
    ...datingOf(frame, column, ref, context, inherited),
    confidence: column.heads.length > 0 || frame.named ? 'high' : 'low',
    sentence: { from: 0, to: text.length },
  };
  const extra = {
    table: frame.placeOf(ref),
    subject,
    parent: frame.nameOf(ref).parent,
    growth: growthOf(frame, column),
  };
  return [{ statement, extra }];
}

/** The statements of a cell; none where it holds no figure. */
export function figuresOf(
  context: DocumentContext,
  frame: Frame,
  ref: TableCellRef,
  text: string,
  inherited: TimeMention | null,
): Figure[] {
  const column = frame.columns[ref.cell.column];
  if (!column || !FIGURES.has(column.role)) return [];
  if (frame.byYear && !frame.yearOf(ref.rowIndex)) return [];
  const sum = isSum(frame, column, ref, text);
  const unit = unitFor(frame, sum ? { ...column, role: 'value' } : column, ref);
  const place = { context, frame, ref, column, text, inherited };
  return figuresOfCell(text, unit, column.years).flatMap((figure) => figureAs(place, figure, sum));
}
