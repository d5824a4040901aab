/** The names of the columns of a list of tasks, run together: 序号工作任务责任单位完成时限. Their last words part them. */
import type { Line } from '../../layout/lines.ts';
import { prose, sliceProse } from '../../read/prose.ts';
import type { Prose } from '../../tree.ts';
import { each, listed } from '../../words/listed.ts';

export type TaskKind = 'serial' | 'text' | 'body' | 'time' | 'note';

const TIMES = each('完成 办结 整改 推进 实施 时间', '时限 时间 期限 进度 安排 节点 要求');

/** How the names of columns end. */
const ENDS: readonly (readonly [TaskKind, readonly string[]])[] = [
  ['serial', ['序号']],
  ['body', listed('单位 部门 主体 分工 处室 科室')],
  ['time', listed(`${TIMES} 时限 期限 时间 节点`)],
  ['note', listed('备注 说明')],
  ['text', listed('任务 措施 举措 内容 事项 项目 名称 类别 领域 目标 要求 工作')],
];

export interface TaskColumn {
  readonly kind: TaskKind;
  readonly head: Prose;
}

const LONGEST_NAME = 8;

const kindOf = (name: string): TaskKind | undefined =>
  ENDS.find(([, ends]) => ends.some((end) => name.endsWith(end)))?.[0];

/** As many characters as the next name has: 工作任务 and not 工作, 任务分工 and not 任务. */
function nameLength(rest: string): number {
  const lengths = Array.from({ length: LONGEST_NAME - 1 }, (_, i) => i + 2).filter((n) => n <= rest.length);
  return lengths.find((n) => kindOf(rest.slice(0, n)) && !kindOf(rest.slice(n, n + 2))) ?? 0;
}

/** 序 号序 号 工 作 任 务工 作 任 务: a font may print each name twice. */
const echo = (rest: string, length: number): number =>
  rest.slice(length, 2 * length) === rest.slice(0, length) ? 2 * length : length;

/** Null where the lines name no columns, or none of bodies. */
export function taskColumns(source: string, lines: readonly Line[]): readonly TaskColumn[] | null {
  const whole = prose(
    source,
    lines.flatMap((line) => line.spans),
  );
  const places = [...whole.text].flatMap((char, i) => (char.trim() === '' ? [] : [i]));
  const closed = places.map((i) => whole.text.charAt(i)).join('');
  const columns: TaskColumn[] = [];
  for (let at = 0; at < closed.length; ) {
    const rest = closed.slice(at);
    const length = rest.startsWith('序号') ? 2 : nameLength(rest);
    if (length === 0) return null;
    const to = at + echo(rest, length);
    const range = { from: places[at] ?? 0, to: (places[to - 1] ?? 0) + 1 };
    columns.push({
      kind: kindOf(rest.slice(0, length)) ?? 'text',
      head: sliceProse(source, whole, range),
    });
    at = to;
  }
  const kinds = columns.map(({ kind }) => kind);
  return kinds[0] === 'serial' && kinds[1] === 'text' && kinds.includes('body') ? columns : null;
}
