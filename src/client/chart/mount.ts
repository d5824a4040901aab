/** Draws the panels of a chart, listens to its switches, keeps its state in the address. */
import type { UnitChoice } from '../../lib/indicators/money.ts';
import type { Panel } from '../../lib/indicators/panel.ts';
import { isEmpty, type Picture, pictureOf, type Setting, type View } from '../../lib/indicators/picture.ts';
import { chart as words } from '../../lib/strings.ts';
import { Drawing } from './drawing.ts';
import { whenLookChanges } from './look.ts';

export interface ChartData {
  readonly title: string;
  readonly panels: readonly Panel[];
  readonly setting: Omit<Setting, 'tones'> & { readonly tones: readonly (readonly [string, number])[] };
  readonly choices: readonly UnitChoice[];
}

interface State {
  view: View;
  unit: UnitChoice;
}

interface Place {
  readonly panel: Panel;
  readonly figure: HTMLElement;
  readonly drawing: Drawing;
}

const VIEWS: readonly View[] = ['value', 'index', 'pace'];

/** What the address asks for, as far as it is known here. */
function asked(host: HTMLElement, choices: readonly UnitChoice[]): Partial<State> {
  const query = new URLSearchParams(location.search);
  const view = VIEWS.find((v) => v === query.get('v') && host.querySelector(`input[value="${v}"]`));
  const unit = choices.find((c) => c.unit === query.get('u'));
  return { ...(view ? { view } : {}), ...(unit ? { unit } : {}) };
}

function remember({ view, unit }: State): void {
  const url = new URL(location.href);
  const set = (name: string, value: string): void =>
    value ? url.searchParams.set(name, value) : url.searchParams.delete(name);
  set('v', view === 'value' ? '' : view);
  set('u', unit.factor === 1 ? '' : unit.unit);
  history.replaceState(history.state, '', url);
}

const noteFor = (view: View): string =>
  view === 'index' ? words.indexNote : view === 'pace' ? words.paceNote : '';

/** A unit of money changes figures only; growth and index stay. */
function settingFor(data: ChartData, { view, unit }: State): Setting {
  const tones = new Map(data.setting.tones);
  if (view !== 'value') return { ...data.setting, tones };
  return { ...data.setting, tones, unit: unit.unit, factor: unit.factor };
}

function placesIn(host: HTMLElement, data: ChartData, say: (text: string) => void): Place[] {
  const figures = [...host.querySelectorAll<HTMLElement>('[data-panel]')];
  return figures.flatMap((figure, i) => {
    const panel = data.panels[i];
    if (!panel) return [];
    const name = `${data.title}，${figure.querySelector('figcaption')?.textContent ?? ''}`;
    return [{ panel, figure, drawing: new Drawing(figure, name, say) }];
  });
}

export function mount(host: HTMLElement, data: ChartData): void {
  const [own = { unit: data.setting.unit, factor: 1 }] = data.choices;
  const state: State = { view: 'value', unit: own, ...asked(host, data.choices) };
  const status = host.querySelector('[role="status"]');
  const say = (text: string): void => void status?.replaceChildren(text);
  const places = placesIn(host, data, say);
  const note = host.querySelector<HTMLElement>('[data-note]');

  const show = (): void => {
    const setting = settingFor(data, state);
    for (const { panel, figure, drawing } of places) {
      const picture: Picture = pictureOf(panel, state.view, setting);
      figure.hidden = isEmpty(picture);
      if (!figure.hidden) drawing.show(picture);
    }
    if (note) {
      note.textContent = noteFor(state.view);
      note.hidden = note.textContent === '';
    }
  };

  for (const input of host.querySelectorAll<HTMLInputElement>('.chart-tools input')) {
    input.checked = input.value === state.view || input.value === state.unit.unit;
    input.addEventListener('change', () => {
      if (input.name === 'v') state.view = VIEWS.find((v) => v === input.value) ?? 'value';
      if (input.name === 'u') state.unit = data.choices.find((c) => c.unit === input.value) ?? own;
      remember(state);
      show();
      say(words.shown(words.views[state.view], state.unit.unit));
    });
  }
  host.dataset['live'] = '';
  show();
  whenLookChanges(show);
}
