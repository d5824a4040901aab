/** The plain view: the figures as they are, in the unit that the reader chose. */
import type { Line, Mark } from './line.ts';
import { amount } from './number.ts';
import type { Panel } from './panel.ts';
import type { Bar, Dot, Picture, Setting } from './picture.ts';

const times = (value: number | null, factor: number): number | null =>
  value === null ? null : Number((value * factor).toPrecision(12));

export const toneOf = ({ tones }: Setting, line: Line): number => tones.get(line.policy) ?? 0;

function dotOf(mark: Mark, factor: number): Dot {
  const { year, op, role, joined, min, max } = mark;
  const scaled = { value: times(mark.value, factor), min: times(min, factor), max: times(max, factor), op };
  const label = role === 'masked' ? '**' : amount(scaled);
  return { year, op, role, joined, value: scaled.value, low: scaled.min, high: scaled.max, label };
}

const years = (panel: Panel): Set<number> => new Set(panel.lines.flatMap((l) => l.marks.map((m) => m.year)));

/** A figure alone in time is a bar: there is nothing to join. */
const single = (panel: Panel): boolean =>
  panel.lines.every((line) => new Set(line.marks.map((m) => m.year)).size < 2) &&
  panel.lines.every((line) => line.marks.every((m) => m.role !== 'masked' && m.value !== null)) &&
  (panel.lines.length > 1 || years(panel).size === 1);

function barsOf(panel: Panel, setting: Setting): Bar[] {
  return panel.lines.flatMap((line) =>
    line.marks.map((mark): Bar => {
      const { value, op, role, label, year } = dotOf(mark, setting.factor);
      return {
        name: `${line.name} ${year}年`,
        tone: toneOf(setting, line),
        value,
        op,
        role,
        label,
        computed: false,
      };
    }),
  );
}

export function valuePicture(panel: Panel, setting: Setting): Picture {
  if (single(panel)) return { kind: 'bar', unit: setting.unit, bars: barsOf(panel, setting) };
  const tracks = panel.lines.map((line) => ({
    name: line.name,
    tone: toneOf(setting, line),
    dots: line.marks.map((mark) => dotOf(mark, setting.factor)),
  }));
  return { kind: 'line', unit: setting.unit, tracks };
}
