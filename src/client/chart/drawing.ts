/** One panel on a canvas: made anew for each view, walked with the arrow keys. */
import type { Picture } from '../../lib/indicators/picture.ts';
import { chart as words } from '../../lib/strings.ts';
import { make } from '../element.ts';
import { barConfig } from './bar.ts';
import { lineConfig } from './line.ts';
import { lookOf } from './look.ts';
import { Chart, type DrawnChart } from './parts.ts';
import { type Stop, stopsOf } from './stops.ts';

export class Drawing {
  private readonly box: HTMLElement;
  private readonly canvas: HTMLCanvasElement;
  private readonly say: (text: string) => void;
  private chart: DrawnChart | undefined;
  private stops: readonly Stop[] = [];
  private at = -1;

  constructor(figure: HTMLElement, name: string, say: (text: string) => void) {
    this.say = say;
    this.canvas = make('canvas', { role: 'img', tabindex: '0', 'aria-label': `${name}。${words.keys}` });
    this.box = make('div', { class: 'live' }, this.canvas);
    figure.append(this.box);
    this.canvas.addEventListener('keydown', (event) => this.walk(event));
    this.canvas.addEventListener('blur', () => this.leave());
  }

  show(picture: Picture): void {
    this.chart?.destroy();
    this.at = -1;
    this.stops = stopsOf(picture);
    if (picture.kind === 'bar') this.box.dataset['bars'] = String(Math.min(8, picture.bars.length));
    else delete this.box.dataset['bars'];
    const look = lookOf(this.box);
    this.chart =
      picture.kind === 'line'
        ? new Chart(this.canvas, lineConfig(picture, look))
        : new Chart(this.canvas, barConfig(picture, look));
  }

  private walk(event: KeyboardEvent): void {
    const next = this.nextStop(event.key);
    if (next === null) return;
    event.preventDefault();
    this.at = next;
    const stop = this.stops[next];
    if (!stop || !this.chart) return;
    const active = [{ datasetIndex: stop.dataset, index: stop.index }];
    const { x = 0, y = 0 } = this.chart.getDatasetMeta(stop.dataset).data[stop.index] ?? {};
    this.chart.setActiveElements(active);
    this.chart.tooltip?.setActiveElements(active, { x, y });
    this.chart.update('none');
    this.say(stop.spoken);
  }

  private nextStop(key: string): number | null {
    const last = this.stops.length - 1;
    if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, this.at + 1);
    if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, this.at - 1);
    if (key === 'Home') return 0;
    if (key === 'End') return last;
    if (key === 'Escape') this.leave();
    return null;
  }

  private leave(): void {
    this.at = -1;
    this.chart?.setActiveElements([]);
    this.chart?.tooltip?.setActiveElements([], { x: 0, y: 0 });
    this.chart?.update('none');
  }
}
