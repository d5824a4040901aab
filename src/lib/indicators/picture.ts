/** What one axis shows in one view: tracks of dots in time, or bars side by side. Chart and static picture both draw this. */
import type { ValueOp } from '../../schemas/index.ts';
import { isPromise, joinedMarks, type Line, type Mark, type MarkRole } from './line.ts';
import { amount, number } from './number.ts';
import { type Pace, paceOf } from './pace.ts';
import type { Panel } from './panel.ts';

export type View = 'value' | 'index' | 'pace';

export interface Dot {
  readonly year: number;
  /** Null for a figure that is withheld, or known as a range only. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly op: ValueOp;
  readonly role: MarkRole;
  readonly joined: boolean;
  readonly label: string;
}

export interface Track {
  readonly name: string;
  /** Which colour; the same policy keeps its colour in all panels and views. */
  readonly tone: number;
  readonly dots: readonly Dot[];
}

export interface Bar {
  readonly name: string;
  readonly tone: number;
  readonly value: number | null;
  readonly op: ValueOp;
  readonly role: MarkRole;
  readonly label: string;
  /** Worked out by the site, not said by the document. */
  readonly computed: boolean;
}

export type Picture =
  | { readonly kind: 'line'; readonly unit: string; readonly tracks: readonly Track[] }
  | { readonly kind: 'bar'; readonly unit: string; readonly bars: readonly Bar[] };

/** An average growth that a document declares between two of its figures, as its checks found them. */
export interface Declared {
  readonly policy: string;
  readonly growth: number;
  readonly inputs: readonly string[];
}

export interface Setting {
  readonly unit: string;
  readonly factor: number;
  readonly tones: ReadonlyMap<string, number>;
  readonly declared: readonly Declared[];
}

const times = (value: number | null, factor: number): number | null =>
  value === null ? null : Number((value * factor).toPrecision(12));

const toneOf = ({ tones }: Setting, line: Line): number => tones.get(line.policy) ?? 0;

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

function values(panel: Panel, setting: Setting): Picture {
  if (single(panel)) return { kind: 'bar', unit: setting.unit, bars: barsOf(panel, setting) };
  const tracks = panel.lines.map((line) => ({
    name: line.name,
    tone: toneOf(setting, line),
    dots: line.marks.map((mark) => dotOf(mark, setting.factor)),
  }));
  return { kind: 'line', unit: setting.unit, tracks };
}

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

function index(panel: Panel, setting: Setting): Picture {
  const tracks = panel.lines.flatMap((line) => indexTrack(line, toneOf(setting, line)));
  return { kind: 'line', unit: indexUnit(panel.lines), tracks };
}

/** Declared of these two years: also where the text rounds the target of the table. */
function between({ inputs }: Declared, { base, target }: Pace, { marks }: Line): boolean {
  const said = (year: number): boolean =>
    marks.some((mark) => mark.year === year && mark.ids.some((id) => inputs.includes(id)));
  return said(base.year) && said(target.year);
}

/** Yearly growth as declared beside the one that base and target imply; of a share, the yearly gain in points. */
function paceBars(line: Line, setting: Setting): Bar[] {
  const pace = paceOf(line, setting.unit);
  if (!pace) return [];
  const value = pace.growth ?? pace.step * setting.factor;
  const bar = { tone: toneOf(setting, line), op: 'eq' as const };
  const span = `${pace.base.year}—${pace.target.year}`;
  const implied: Bar = {
    ...bar,
    name: `${line.name} 推算 ${span}`,
    value,
    role: 'target',
    label: number(value),
    computed: true,
  };
  const declared = setting.declared
    .filter((d) => d.policy === line.policy && pace.growth !== null && between(d, pace, line))
    .map(
      ({ growth }): Bar => ({
        ...bar,
        name: `${line.name} 文中所述`,
        value: growth,
        role: 'fact',
        label: number(growth),
        computed: false,
      }),
    );
  return [...declared, implied];
}

function pace(panel: Panel, setting: Setting): Picture {
  const unit = setting.unit === '%' ? '百分点/年' : '%/年';
  return { kind: 'bar', unit, bars: panel.lines.flatMap((line) => paceBars(line, setting)) };
}

const DRAW = { value: values, index, pace } as const;

export const pictureOf = (panel: Panel, view: View, setting: Setting): Picture => DRAW[view](panel, setting);

export const isEmpty = (picture: Picture): boolean =>
  picture.kind === 'line' ? picture.tracks.every((t) => t.dots.length === 0) : picture.bars.length === 0;

/** The views that show something for an indicator. */
export function viewsOf(panels: readonly Panel[], setting: Setting): View[] {
  const views: readonly View[] = setting.unit === '%' ? ['value', 'pace'] : ['value', 'index', 'pace'];
  return views.filter((view) => panels.some((panel) => !isEmpty(pictureOf(panel, view, setting))));
}

/** One tone a policy, in the order in which the lines come. */
export const tonesOf = (lines: readonly Line[]): Map<string, number> =>
  new Map([...new Set(lines.map((l) => l.policy))].map((policy, i) => [policy, i]));
