/** The view of indices: every line begins at 100, so that ambitions of large and small places can be seen. */
import { isPromise, joinedMarks, type Line } from './line.ts';
import { number } from './number.ts';
import type { Panel } from './panel.ts';
import type { Dot, Picture, Setting, Track } from './picture.ts';
import { toneOf } from './view-value.ts';

/** The first figure that the document gives as known, or else its first one, is 100. */
const baseOf = (line: Line) => {
  const marks = joinedMarks(line).filter((m) => m.value > 0);
  return marks.find((m) => !isPromise(m.role)) ?? marks[0];
};

function indexTrack(line: Line, tone: number): Track[] {
  const base = baseOf(line);
  const marks = joinedMarks(line);
  if (!base || marks.length < 2) return [];
  const dots = marks.map((mark): Dot => {
    const value = (mark.value / base.value) * 100;
    const op = mark.op === 'range' ? 'eq' : mark.op;
    return {
      year: mark.year,
      op,
      role: mark.role,
      joined: true,
      value,
      low: null,
      high: null,
      label: number(Math.round(value)),
    };
  });
  return [{ name: line.name, tone, dots }];
}

/** `2020年=100`; where the lines begin in different years, each with its own. */
export function indexUnit(lines: readonly Line[]): string {
  const bases = new Set(
    lines.flatMap((line) => (joinedMarks(line).length > 1 ? (baseOf(line)?.year ?? []) : [])),
  );
  const [first] = bases;
  return bases.size === 1 ? `${first}年=100` : '各自基期=100';
}

export function indexPicture(panel: Panel, setting: Setting): Picture {
  const tracks = panel.lines.flatMap((line) => indexTrack(line, toneOf(setting, line)));
  return { kind: 'line', unit: indexUnit(panel.lines), tracks };
}
