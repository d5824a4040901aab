/** Colours of the page as the chart needs them, read when it draws: the reader may switch to dark or high contrast. */
import { tones } from '../../lib/svg/paint.ts';

export interface Look {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly sheet: string;
  readonly font: string;
  readonly size: number;
  readonly tone: (n: number) => string;
}

/** Style sheets may come late: then the colours of the light page hold. */
const FALLBACK: Readonly<Record<string, string>> = {
  '--ink': '#1f1c18',
  '--soft': '#5b544a',
  '--line': '#e2dacb',
  '--sheet': '#fffdf9',
};

export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const read = (name: string, fallback = FALLBACK[name] ?? ''): string =>
    style.getPropertyValue(name).trim() || fallback;
  return {
    ink: read('--ink'),
    soft: read('--soft'),
    line: read('--line'),
    sheet: read('--sheet'),
    font: style.fontFamily || 'sans-serif',
    size: Math.max(12, Number.parseFloat(style.fontSize) * 0.8 || 13),
    tone: (n) => read(`--tone${n % tones.length}`, tones[n % tones.length]),
  };
}

/** The reader's settings are attributes of the root; the system's are media queries. */
export function whenLookChanges(act: () => void): void {
  new MutationObserver(act).observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-contrast', 'data-size'],
  });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', act);
}
