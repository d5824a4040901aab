/** What one axis shows in one view: tracks of dots in time, or bars side by side. Chart and static picture both draw this. */
import type { ValueOp } from '../../schemas/index.ts';
import type { Line, MarkRole } from './line.ts';
import type { Panel } from './panel.ts';
import { indexPicture } from './view-index.ts';
import { pacePicture } from './view-pace.ts';
import { valuePicture } from './view-value.ts';

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

const DRAW = { value: valuePicture, index: indexPicture, pace: pacePicture } as const;

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
