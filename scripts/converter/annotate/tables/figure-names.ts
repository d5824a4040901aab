/** What a figure of a table is called and whose it is: from its row, its column, its cell and the caption. */
import type { TableCellRef } from '../../passages.ts';
import { findTimes } from '../time/find.ts';
import type { CellFigure } from './cells.ts';
import type { Frame } from './frame.ts';
import { joinedName } from './labels.ts';
import { MEASURE } from './measures.ts';
import type { Column } from './points.ts';
import { isTotal } from './row-names.ts';
import { isPlace } from './subjects.ts';

export interface Naming {
  readonly indicator: string;
  readonly subject: string;
}

const CHANGE =
  /(?:年均|平均|累计|同比|环比|[比较]?(?:上年|去年)(?:同期|末|底)?|[比较]|(?:19|20)\d{2}年?|[增涨]长?(?:速度?|[幅率])?|涨?跌|增减(?:情况|变化)?|升降|下降|变化|幅度|速度|率|[-+%‰±（）()/[\]〔〕])+/g;

/** GDP of GDP增速; '' of 比上年增长. */
const withoutChange = (label: string): string => label.replace(CHANGE, '');

/** 为预算 of 为预算的%. */
const shareLabel = ({ heads }: Column): string =>
  (heads.at(-1) ?? '').replace(/[（(]?[%‰][）)]?|(?:19|20)\d{2}年/g, '').replace(/的$/, '');

const FRAME_WORDS =
  /^.{0,4}表\d*[：:]?|单位[：:].*$|(?:及其?|和)(?:增长速度|增速|构成|占比).*$|(?:基本|主要)?(?:情况|统计|一览|汇总|分解|计划|明细|任务)*表?$|^[一二三四五六七八九十]+、|[（(].*[)）]/g;

/** 改造面积 of 表3 2026年各县改造面积分解表: what a table without words over its figures tells. */
function captionName({ caption }: Frame): string {
  const line =
    caption.split(' ').findLast((words) => /[一-鿿]{2}/.test(words) && !/单位[：:]/.test(words)) ?? '';
  const words = findTimes(line).reduceRight(
    (text, { from, to }) => text.slice(0, from) + text.slice(to),
    line,
  );
  const name = words.replace(FRAME_WORDS, '').replace(/^(?:各|全)[一-鿿]{0,3}[省市县区]/, '');
  return name.length > 1 && name.length <= 24 ? name : '';
}

/** 工业增加值 of 表4 分类工业增加值增速, where the rows are 国有企业, 制造业. */
function measuredInCaption(frame: Frame): string {
  const name = captionName(frame).replace(/^(?:分|各)(?:行业|类|地区|产业)|增长?速度?$|主要/g, '');
  return MEASURE.test(name) ? name : '';
}

/** The words of the column for what is measured: a growth is one of the figures beside it. */
function labelFor(frame: Frame, column: Column, at: number): string {
  const own = frame.labels[at] ?? '';
  if (column.role === 'growth') return withoutChange(own) || (frame.labels[frame.besideOf(at)] ?? '');
  if (column.role === 'share') return shareLabel(column) || own;
  return own;
}

/** 设区市, 县城 before a figure say whose it is; 男, 女 belong to its name. */
const withCell = ({ indicator, subject }: Naming, label: string): Naming => {
  if (label === '') return { indicator, subject };
  return /(?:市|县|区|镇|乡|村|省)$/.test(label)
    ? { indicator, subject: label }
    : { indicator: `${label}${indicator}`, subject };
};

function nameFor(frame: Frame, ref: TableCellRef, column: Column): Naming {
  const at = ref.cell.column;
  const label = labelFor(frame, column, at);
  const row = frame.nameOf(ref).name;
  if (frame.byYear) return { indicator: label || captionName(frame), subject: '' };
  if (isPlace(label)) return { indicator: row, subject: label };
  if (!frame.partOf(at).compares) {
    const alone = column.role === 'growth' && frame.besideOf(at) < 0;
    if (column.role === 'share')
      return { indicator: row.includes(label) ? row : `${row}${label}`, subject: '' };
    const changed = label === '' && alone && !MEASURE.test(row);
    return { indicator: joinedName(row, changed ? measuredInCaption(frame) : label), subject: '' };
  }
  const measured = label || captionName(frame);
  if (measured === '') return { indicator: row, subject: '' };
  return { indicator: measured, subject: isTotal(row) || row === measured ? '' : row };
}

export const namingOf = (frame: Frame, ref: TableCellRef, column: Column, figure: CellFigure): Naming =>
  withCell(nameFor(frame, ref, column), figure.label);
