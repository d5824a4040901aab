/** Messages and the table of a run, as they are printed. */

import type { Stats } from '../converter/emit/stats.ts';
import type { Message } from '../converter/messages.ts';
import { plain, plainLine } from './plain.ts';

const SEVERITY = { error: '错误', warning: '警告', info: '提示' } as const;

/** `file:line:column rule-id message`, grouped by file. */
export function printed(messages: readonly Message[]): string {
  const byFile = Map.groupBy(messages, (m) => m.file);
  const groups = [...byFile].map(([file, own]) => {
    const lines = own.map(({ line, column, rule, severity, reason, advice }) => {
      const hint = advice ? `\n    → ${advice}` : '';
      return plain(`${plainLine(file)}:${line}:${column} ${rule} ${SEVERITY[severity]}：${reason}${hint}`);
    });
    return lines.join('\n');
  });
  return groups.join('\n\n');
}

export interface Row {
  readonly id: string;
  readonly stats: Stats;
  readonly warnings: number;
  readonly milliseconds: number;
}

/** Han characters take two columns of a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce((n, c) => n + (/[\u1100-\u115f\u2e80-\uffe6]/.test(c) ? 2 : 1), 0);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

function cells({ id, stats, warnings, milliseconds }: Row): string[] {
  const { characters, headings, tables, boxes, footnotes, joins } = stats;
  return [
    id,
    String(characters),
    headings.join('/'),
    tables.length > 6 ? `${tables.slice(0, 6).join(' ')} 等${tables.length}个` : tables.join(' ') || '-',
    String(boxes),
    String(footnotes),
    String(joins),
    String(warnings),
    String(Math.round(milliseconds)),
  ];
}

const HEADER = ['政策', '字数', '各级标题', '表格（行×列）', '专栏', '脚注', '接行', '警告', '毫秒'];

export function tableOf(rows: readonly Row[]): string {
  const lines = [HEADER, ...rows.map(cells)];
  const widths = HEADER.map((_, i) => Math.max(...lines.map((l) => widthOf(l[i] ?? ''))));
  return lines
    .map((line) =>
      line
        .map((cell, i) => padded(cell, widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
