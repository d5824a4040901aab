/** Bars from zero as Chart.js draws them: filled where the document says so, hollow where it promises or we compute. */
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { number } from '../../lib/indicators/number.ts';
import type { Bar, Picture } from '../../lib/indicators/picture.ts';
import { hollow } from '../../lib/svg/bar-chart.ts';
import { operatorGlyph } from '../../lib/svg/glyphs.ts';
import type { Look } from './look.ts';
import { strokeAll, write } from './marks.ts';
import { spokenBar } from './stops.ts';

type BarPicture = Extract<Picture, { kind: 'bar' }>;

/** A bound on a bar that lies: arrows point along it. */
function along(bar: Bar, x: number, y: number) {
  return operatorGlyph(bar.op, 0, 0).map((stroke) => ({
    ...stroke,
    points: stroke.points.map(([px, py]): [number, number] => [x - py, y + px]),
  }));
}

function figures({ bars, unit }: BarPicture, look: Look): Plugin<'bar'> {
  const draw = (chart: Chart): void => {
    for (const [i, bar] of bars.entries()) {
      const { x = 0, y = 0 } = chart.getDatasetMeta(0).data[i] ?? {};
      const strokes = along(bar, x, y);
      strokeAll(chart.ctx, strokes, look.tone(bar.tone));
      write(
        chart.ctx,
        look,
        bar.label,
        x + (strokes.length > 0 ? 22 : 7),
        y + look.size * 0.36,
        'left',
        look.ink,
      );
    }
    write(chart.ctx, look, unit, 0, look.size, 'left', look.soft);
  };
  return { id: 'figures', afterDatasetsDraw: (chart) => draw(chart as unknown as Chart) };
}

export function barConfig(picture: BarPicture, look: Look): ChartConfiguration<'bar', number[], string> {
  const { bars, unit } = picture;
  const font = { family: look.font, size: look.size };
  return {
    type: 'bar',
    data: {
      labels: bars.map((b) => b.name),
      datasets: [
        {
          data: bars.map((b) => b.value ?? 0),
          backgroundColor: bars.map((b) => (hollow(b) ? look.sheet : look.tone(b.tone))),
          borderColor: bars.map((b) => look.tone(b.tone)),
          borderWidth: 2,
          borderSkipped: false,
          barThickness: 16,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: 20, right: 64 } },
      scales: {
        x: {
          beginAtZero: true,
          ticks: {
            callback: (value) => number(Number(value)),
            color: look.soft,
            font,
            maxTicksLimit: 6,
            maxRotation: 0,
          },
          grid: { color: look.line },
        },
        y: {
          type: 'category',
          grid: { display: false },
          ticks: { color: look.ink, font, callback: (_, i) => (bars[i]?.name ?? '').split(' ') },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: font,
          bodyFont: font,
          callbacks: {
            title: () => '',
            label: ({ dataIndex }) => (bars[dataIndex] ? spokenBar(bars[dataIndex], unit) : ''),
          },
        },
      },
    },
    plugins: [figures(picture, look)],
  };
}
