/** In which unit a figure of a table is that has none of its own. */
import type { TableCellRef } from '../../passages.ts';
import type { Frame } from './frame.ts';
import type { Column } from './points.ts';

/** A growth or a share is in per cent, whatever its row is measured in. */
function unitOfChange({ header }: Column, inHeads: string): string {
  if (header.includes('百分点')) return '个百分点';
  return inHeads === '‰' ? '‰' : '%';
}

/** The unit of a value: header, unit column, row, caption; '' where the table gives none. */
export function unitOfValue(frame: Frame, column: Column, ref: TableCellRef): string {
  const at = ref.cell.column;
  const inHeads = frame.headUnits[at] ?? '';
  if (inHeads !== '') return inHeads;
  // without a header only the first figure after a unit is surely in it
  const headless = column.heads.length === 0 && frame.besideOf(at) >= 0;
  const { name, unit } = frame.nameOf(ref);
  return (
    (headless ? '' : frame.unitCellOf(ref.rowIndex)) || unit || frame.unitAbove(frame.labels[at] ?? '', name)
  );
}

/** The same of any column of figures. */
export function unitFor(frame: Frame, column: Column, ref: TableCellRef): string {
  return column.role === 'growth' || column.role === 'share'
    ? unitOfChange(column, frame.headUnits[ref.cell.column] ?? '')
    : unitOfValue(frame, column, ref);
}
