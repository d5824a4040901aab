/** The figures of all tables of a document. */
import type { Passage, TableCellRef } from '../../passages.ts';
import { canonical } from '../../read/canonical.ts';
import { statementsOf } from '../../sentences/prose.ts';
import type { Table } from '../../tree.ts';
import { holding } from '../../words/listed.ts';
import { has, tokensOf } from '../../words/tokens.ts';
import type { DocumentContext } from '../context.ts';
import type { ValueDraft } from '../draft.ts';
import { draftOf } from '../locate.ts';
import type { Mood } from '../mood.ts';
import { findTimes } from '../time/find.ts';
import type { TimeMention } from '../time/mention.ts';
import { cellText } from './cell-content.ts';
import { isProse } from './cells.ts';
import type { ColumnRole } from './column-roles.ts';
import { type FigureReader, figuresIn } from './figures.ts';
import { type Frame, frameOf } from './frame.ts';
import { gridOf } from './grid.ts';
import { headsOf } from './heads.ts';
import type { Column } from './points.ts';
import { isPlace } from './subjects.ts';

interface Setting {
  readonly moods: readonly Mood[];
  readonly times: readonly (TimeMention | null)[];
}

interface CellPassage {
  readonly passage: Passage;
  readonly ref: TableCellRef;
  readonly mood: Mood;
  readonly time: TimeMention | null;
}

/** Where in the passages the cells of each table stand. */
function byTable(passages: readonly Passage[]): Map<Table, number[]> {
  const found = new Map<Table, number[]>();
  for (let index = 0; index < passages.length; index += 1) {
    const table = passages[index]?.cell?.table;
    if (!table) continue;
    const cells = found.get(table);
    if (cells) cells.push(index);
    else found.set(table, [index]);
  }
  return found;
}

function cellAt(passages: readonly Passage[], index: number, { moods, times }: Setting): CellPassage | null {
  const passage = passages[index];
  return passage?.cell
    ? { passage, ref: passage.cell, mood: moods[index] ?? 'open', time: times[index] ?? null }
    : null;
}

const setsTasks = holding({ any: '任务 目标 路径 内容 措施 举措 安排 要求 计划 阶段' });
const tellsState = holding({ any: '进展 情况 现状 基础 进度 说明 备注 来源 依据' });
const namesGoals = holding({ any: '目标' });

/** What the words of a column are about, whatever stands around the table. */
function moodOfColumn(column: Column | undefined, table: Frame, mood: Mood): Mood {
  const header = column?.header ?? '';
  if (tellsState(header)) return 'open';
  if (column?.point === 'target' || column?.point === 'interim' || setsTasks(header)) return 'future';
  return table.facts ? 'past' : mood;
}

/** 完成时限 of the row. */
function deadlineOf(frame: Frame, { rowIndex }: TableCellRef): TimeMention | null {
  const column = frame.columns.findIndex((c) => c.role === 'deadline');
  const cell = column < 0 ? undefined : gridOf(frame.table)[rowIndex]?.[column];
  return cell ? (findTimes(canonical(cellText(cell))).at(-1) ?? null) : null;
}

/** A cell over several stages speaks of the last one. */
function lastTime({ columns }: Frame, { cell }: TableCellRef): TimeMention | null {
  return (
    columns.slice(cell.column, cell.column + cell.colspan).findLast((c) => c.time !== null)?.time ?? null
  );
}

/** What is longer names nothing; each figure of the row would carry it along. */
const LONGEST_SUBJECT = 200;

/** Under the name of a place, or in its row, sentences tell of that place. */
function subjectOfWords(frame: Frame, ref: TableCellRef): string {
  const header = frame.columns[ref.cell.column]?.header ?? '';
  if (isPlace(header)) return header;
  const { name } = frame.nameOf(ref);
  return frame.facts && frame.partOf(ref.cell.column).compares && name.length <= LONGEST_SUBJECT ? name : '';
}

/** A cell of sentences is read like any text, with the time of its column and the subject of its row. */
function proseCell(source: string, context: DocumentContext, frame: Frame, cell: CellPassage): ValueDraft[] {
  const { passage, ref } = cell;
  const column = frame.columns[ref.cell.column];
  const { name } = frame.nameOf(ref);
  const setting = {
    mood: moodOfColumn(column, frame, cell.mood),
    inherited: lastTime(frame, ref) ?? deadlineOf(frame, ref) ?? (column?.role === 'note' ? null : cell.time),
    subject: name.length > LONGEST_SUBJECT ? '' : name,
    explains: false,
    committed: column?.point === 'target' || column?.point === 'interim' || namesGoals(column?.header ?? ''),
    fallbackYear: context.planEnd,
  };
  const subject = subjectOfWords(frame, ref);
  const extra = { table: frame.placeOf(ref), subject, parent: '', growth: null };
  return statementsOf(passage.text.text, context, setting).map((statement) => {
    const draft = draftOf(source, passage, statement, extra);
    const between = column?.role === 'note' && draft.class === 'target' && frame.isInterim(draft.year);
    return between ? { ...draft, class: 'interim' as const } : draft;
  });
}

/** A table of classes or of what has to stand ready sets norms: its figures tell nothing that is. */
const isNorm = (frame: Frame, draft: ValueDraft): boolean =>
  draft.class === 'fact' &&
  frame.facts &&
  !frame.byYear &&
  (frame.norms || draft.op === 'ge' || draft.op === 'le');

const asNorm = (draft: ValueDraft): ValueDraft => ({ ...draft, class: 'norm', rule: 'cell/norms' });

/** 累计建成基站2600个 under 重点任务: a name that sets how much is a task. */
function isDeed({ header }: Column, text: string): boolean {
  if (!setsTasks(header)) return false;
  const [first = '', clause = ''] = /^(?:\d{1,2}[.、])?([^，。；\d]{2,22})\d/.exec(canonical(text)) ?? [];
  const deed =
    first === '' ? undefined : tokensOf(clause).find((token) => !has(token, 'adverb', 'either', 'intent'));
  return has(deed, 'deed', 'flow', 'act');
}

const SILENT: ReadonlySet<ColumnRole> = new Set([
  'index',
  'unit',
  'attribute',
  'body',
  'deadline',
  'contact',
]);

interface Reading {
  readonly source: string;
  readonly context: DocumentContext;
  readonly frame: Frame;
  readonly figuresOf: FigureReader;
}

function ofCell({ source, context, frame, figuresOf }: Reading, cell: CellPassage): ValueDraft[] {
  const { ref, passage } = cell;
  const column = frame.columns[ref.cell.column];
  if (!column || ref.row.kind !== 'body' || SILENT.has(column.role)) return [];
  const text = passage.text.text;
  if (!isDeed(column, text)) {
    const figures = figuresOf(ref, text, cell.time);
    if (figures.length > 0)
      return figures.map(({ statement, extra }) => draftOf(source, passage, statement, extra));
    if (column.role === 'name' && !isProse(text)) return [];
  }
  return proseCell(source, context, frame, cell);
}

export function* tableDrafts(
  source: string,
  context: DocumentContext,
  passages: readonly Passage[],
  setting: Setting,
): Generator<ValueDraft> {
  for (const [table, cells] of byTable(passages)) {
    const headings = passages[cells[0] ?? 0]?.headings ?? [];
    const frame = frameOf(table, headings, context);
    const reading = { source, context, frame, figuresOf: figuresIn(context, frame) };
    const heads = headsOf(table).rows;
    for (const index of cells) {
      const cell = cellAt(passages, index, setting);
      if (!cell || heads.has(cell.ref.row)) continue;
      for (const draft of ofCell(reading, cell)) yield isNorm(frame, draft) ? asNorm(draft) : draft;
    }
  }
}
