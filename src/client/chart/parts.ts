/** The parts of Chart.js that are used, and no others. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Points carry their own words: Chart.js only needs to know where they lie. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
export type DrawnChart = Chart<'line', Place[]> | Chart<'bar', number[], string>;
export { Chart };
