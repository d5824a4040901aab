/** Any picture of an indicator as SVG. */
import type { Picture } from '../indicators/picture.ts';
import { barChart } from './bar-chart.ts';
import { lineChart } from './line-chart.ts';
import type { SvgNode } from './node.ts';

export function draw(picture: Picture, title: string): SvgNode {
  switch (picture.kind) {
    case 'line':
      return lineChart(picture, title);
    case 'bar':
      return barChart(picture, title);
  }
}
