/** Any picture of an indicator as SVG. */
import type { Picture } from '../indicators/picture.ts';
import type { Markup } from '../markup.ts';
import { barChart } from './bar-chart.ts';
import { lineChart } from './line-chart.ts';

export function draw(picture: Picture, title: string): Markup {
  switch (picture.kind) {
    case 'line':
      return lineChart(picture, title);
    case 'bar':
      return barChart(picture, title);
  }
}
