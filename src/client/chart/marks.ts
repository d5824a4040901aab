/** Bounds, ranges, withheld slots, figures and the unit: drawn over the chart as they are on paper. */
import type { Chart, Plugin } from 'chart.js';
import type { Dot, Picture, Track } from '../../lib/indicators/picture.ts';
import { hatch, operatorGlyph, rangeGlyph, type Stroke } from '../../lib/svg/glyphs.ts';
import { placeLabels } from '../../lib/svg/labels.ts';
import type { Look } from './look.ts';

type LinePicture = Extract<Picture, { kind: 'line' }>;

const SLOT = 26;

export function strokeAll(
  ctx: CanvasRenderingContext2D,
  strokes: readonly Stroke[],
  colour: string,
  width = 1.5,
): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  for (const { points } of strokes)
    for (const [i, [x, y]] of points.entries()) i === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y);
  ctx.stroke();
  ctx.restore();
}

export function write(
  ctx: CanvasRenderingContext2D,
  look: Look,
  text: string,
  x: number,
  y: number,
  align: CanvasTextAlign,
  colour: string,
): void {
  ctx.save();
  ctx.font = `${look.size}px ${look.font}`;
  ctx.fillStyle = colour;
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(text, x, y);
  ctx.restore();
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly colour: string;
}

function strokesOf(chart: Chart, d: Dot, x: number, y: number): Stroke[] {
  const { top, bottom } = chart.chartArea;
  if (d.role === 'masked') return hatch(x - SLOT / 2, top, SLOT, bottom - top);
  const scale = chart.scales['y'];
  if (d.value === null && scale)
    return rangeGlyph(x, scale.getPixelForValue(d.high ?? 0), scale.getPixelForValue(d.low ?? 0));
  return operatorGlyph(d.op, x, y);
}

function labelOf(
  chart: Chart,
  track: Track,
  d: Dot,
  x: number,
  y: number,
  several: boolean,
  look: Look,
): Label {
  const colour = several ? look.tone(track.tone) : look.ink;
  if (d.role === 'masked') return { text: d.label, x, y: chart.chartArea.top - 6, align: 'center', colour };
  const end = several && track.dots.at(-1) === d;
  const gap = d.op === 'approx' ? 16 : 12;
  if (end || (!d.joined && d.value !== null)) {
    const text = end ? `${track.name} ${d.label}` : d.label;
    chart.ctx.font = `${look.size}px ${look.font}`;
    const fits = x + gap + chart.ctx.measureText(text).width <= chart.width;
    return {
      text,
      x: fits ? x + gap : chart.width,
      y: fits ? y + 4 : y - 12,
      align: fits ? 'left' : 'right',
      colour,
    };
  }
  return { text: d.label, x, y: y - (d.op === 'gt' || d.op === 'ge' ? 22 : 12), align: 'center', colour };
}

export function marksPlugin(picture: LinePicture, look: Look): Plugin<'line'> {
  const several = picture.tracks.length > 1;
  const draw = (chart: Chart): void => {
    const labels: Label[] = [];
    for (const [set, track] of picture.tracks.entries())
      for (const [i, d] of track.dots.entries()) {
        const { x = 0, y = 0 } = chart.getDatasetMeta(set).data[i] ?? {};
        strokeAll(
          chart.ctx,
          strokesOf(chart, d, x, y),
          d.role === 'masked' ? look.soft : look.tone(track.tone),
          d.role === 'masked' ? 1 : 1.5,
        );
        labels.push(labelOf(chart, track, d, x, y, several, look));
      }
    const { top, bottom, left } = chart.chartArea;
    const heights = placeLabels(labels, look.size + 1, look.size * 2.4, [top - 10, bottom - 3]);
    for (const [i, { text, x, align, colour }] of labels.entries())
      write(chart.ctx, look, text, x, heights[i] ?? 0, align, colour);
    write(chart.ctx, look, picture.unit, Math.max(0, left - 40), look.size, 'left', look.soft);
  };
  return { id: 'marks', afterDatasetsDraw: (chart) => draw(chart as unknown as Chart) };
}
