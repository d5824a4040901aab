/** The view of yearly growth: what a document declares beside what its own figures imply. */
import type { Line } from './line.ts';
import { number } from './number.ts';
import { type Pace, paceOf } from './pace.ts';
import type { Panel } from './panel.ts';
import type { Bar, Declared, Picture, Setting } from './picture.ts';
import { toneOf } from './view-value.ts';

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

export function pacePicture(panel: Panel, setting: Setting): Picture {
  const unit = setting.unit === '%' ? '百分点/年' : '%/年';
  return { kind: 'bar', unit, bars: panel.lines.flatMap((line) => paceBars(line, setting)) };
}
