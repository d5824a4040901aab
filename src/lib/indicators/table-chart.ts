/** A table of targets as small pictures, one a row that goes somewhere. */

import { apart } from '../../../scripts/converter/read/apart.ts';
import { el, type Markup } from '../markup.ts';
import { chart as words } from '../strings.ts';
import { spanOf, spark } from '../svg/spark.ts';
import { indicatorUrl } from '../urls.ts';
import { amount } from './number.ts';
import { paceInWords } from './pace.ts';
import type { TableRow } from './table-rows.ts';

function rowNode({ value, line, unit, pace }: TableRow): Markup {
  const name = value.concept
    ? el('a', { href: indicatorUrl(value.concept) }, value.indicator)
    : el('span', {}, value.indicator);
  const figures = line.marks.map((m) => `${m.year}年 ${amount(m)}`).join(' → ');
  const told = pace ? [el('small', {}, `${words.pace}：${paceInWords(pace, unit)}`)] : [];
  const picture = spark(line, spanOf([line]), `${apart(value.indicator)}：${figures} ${unit}`);
  return el('li', {}, name, picture, el('small', {}, `${figures} ${unit}`), ...told);
}

/** Marked as the site's own: it is no part of the official text. */
export function tableChart(rows: readonly TableRow[]): Markup | null {
  if (rows.length === 0) return null;
  const caption = el('figcaption', {}, words.tableTitle, el('small', {}, words.tableLead));
  return el(
    'figure',
    { class: 'table-chart', 'data-editorial': '' },
    caption,
    el('ul', {}, ...rows.map(rowNode)),
  );
}
