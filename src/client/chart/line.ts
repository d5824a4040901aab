/** Tracks over true time as Chart.js draws them; dots beside a track hang on no line. */
import type { ChartConfiguration, ChartDataset, ScriptableLineSegmentContext } from 'chart.js';
import { isPromise } from '../../lib/indicators/line.ts';
import { number } from '../../lib/indicators/number.ts';
import type { Dot, Picture, Track } from '../../lib/indicators/picture.ts';
import type { Look } from './look.ts';
import { marksPlugin } from './marks.ts';
import type { Place } from './parts.ts';
import { spokenDot } from './stops.ts';

type LinePicture = Extract<Picture, { kind: 'line' }>;
type LineDataset = ChartDataset<'line', Place[]>;

/** A withheld figure keeps its year and stands on the ground, without a dot. */
const placeOf = ({ year, value, high }: Dot): Place => ({ x: year, y: value ?? high ?? 0 });

const shapeOf = ({ role }: Dot): 'rectRot' | 'circle' => (role === 'target' ? 'rectRot' : 'circle');
const radiusOf = ({ role, value }: Dot): number => (value === null ? 0 : role === 'target' ? 7 : 5);

/** The line runs through the joined dots only: it skips from one to the next over those beside it. */
function joinedPlaces(track: Track): (Dot | null)[] {
  return track.dots.map((dot) => (dot.joined && dot.value !== null ? dot : null));
}

function dotsSet(track: Track, look: Look): LineDataset {
  const colour = look.tone(track.tone);
  return {
    label: track.name,
    data: track.dots.map(placeOf),
    showLine: false,
    pointStyle: track.dots.map(shapeOf),
    pointRadius: track.dots.map(radiusOf),
    pointHoverRadius: track.dots.map((d) => radiusOf(d) + 2),
    pointHitRadius: 16,
    pointBorderWidth: 2,
    pointHoverBorderWidth: 3,
    pointBorderColor: colour,
    pointBackgroundColor: track.dots.map((d) => (isPromise(d.role) ? look.sheet : colour)),
    clip: false,
  };
}

function waySet(track: Track, look: Look): LineDataset {
  const joined = joinedPlaces(track).filter((d): d is Dot => d !== null);
  const dash = ({ p1DataIndex }: ScriptableLineSegmentContext): number[] | undefined =>
    isPromise(joined[p1DataIndex]?.role ?? 'fact') ? [6, 5] : undefined;
  return {
    data: joined.map(placeOf),
    borderColor: look.tone(track.tone),
    borderWidth: 2,
    pointRadius: 0,
    pointHitRadius: 0,
    pointHoverRadius: 0,
    segment: { borderDash: dash },
    clip: false,
  };
}

const YEAR_WIDTH = 36;

/** Years whose names find room, at so many pixels a year; first and last always do. */
function spaced(years: readonly number[], perYear: number): number[] {
  const last = years.at(-1) ?? 0;
  const far = (a: number, b: number): boolean => Math.abs(a - b) * perYear >= YEAR_WIDTH;
  const kept: number[] = [];
  for (const year of years) {
    const room = kept.length === 0 || year === last || (far(year, kept.at(-1) ?? 0) && far(year, last));
    if (room) kept.push(year);
  }
  return kept;
}

export function lineConfig(picture: LinePicture, look: Look): ChartConfiguration<'line', Place[]> {
  const { tracks, unit } = picture;
  const years = [...new Set(tracks.flatMap((t) => t.dots.map((d) => d.year)))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const edge = Math.max(0.5, (last - first) * 0.06);
  const open = tracks.some((t) => t.dots.some((d) => d.value !== null || d.high !== null));
  const font = { family: look.font, size: look.size };
  return {
    type: 'line',
    // Dots first: their order is that of the stops which the arrow keys walk.
    data: { datasets: [...tracks.map((t) => dotsSet(t, look)), ...tracks.map((t) => waySet(t, look))] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: 30, right: tracks.length > 1 ? 76 : 24, bottom: 0, left: 0 } },
      scales: {
        x: {
          type: 'linear',
          min: first - edge,
          max: last + edge,
          afterBuildTicks: (axis) => {
            axis.ticks = spaced(years, (axis.chart.width - 130) / (last - first + 2 * edge)).map((value) => ({
              value,
            }));
          },
          ticks: {
            callback: (value) => String(value),
            color: look.soft,
            font,
            maxRotation: 0,
            autoSkip: false,
          },
          grid: { display: false },
          border: { color: look.soft },
        },
        y: {
          beginAtZero: true,
          ticks: {
            display: open,
            callback: (value) => number(Number(value)),
            color: look.soft,
            font,
            maxTicksLimit: 6,
          },
          grid: { color: look.line, display: open },
          border: { display: false },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: font,
          bodyFont: font,
          filter: (item) => item.datasetIndex < tracks.length,
          callbacks: {
            title: () => '',
            label: ({ datasetIndex, dataIndex }) => {
              const track = tracks[datasetIndex];
              const dot = track?.dots[dataIndex];
              return track && dot ? spokenDot(track, dot, unit) : '';
            },
          },
        },
      },
    },
    plugins: [marksPlugin(picture, look)],
  };
}
