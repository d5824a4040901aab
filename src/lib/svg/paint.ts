/** Strokes and words as SVG: colours by class on a page, by attribute in a file of its own. */

import { el, type Markup } from '../markup.ts';
import type { Stroke } from './glyphs.ts';

/** Each at least 3:1 on paper; the style sheet of a page brings its own for dark and high contrast. */
export const tones = ['#ad2a1a', '#1f5f8b', '#3c6e2f', '#7a4fa0', '#8a5a00', '#00706b'] as const;
export const toneClass = (tone: number): string => `tone${tone % tones.length}`;
export const toneColour = (tone: number): string => tones[tone % tones.length] ?? tones[0];

export const ink = '#1f1c18';
export const soft = '#5b544a';
export const line = '#e2dacb';
export const sheet = '#fffdf9';

const round = (n: number): number => Math.round(n * 10) / 10;
export const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

export const strokes = (list: readonly Stroke[], attributes: Markup['attributes']): Markup =>
  el('path', {
    d: list.map((s) => pathOf(s.points)).join(''),
    fill: 'none',
    'stroke-width': 1.5,
    ...attributes,
  });

export const words = (text: string, x: number, y: number, attributes: Markup['attributes'] = {}): Markup =>
  el('text', { x, y, fill: ink, ...attributes }, text);
