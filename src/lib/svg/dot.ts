/** The dot of a figure: known ones filled, promised ones hollow, the final target a diamond. */
import type { MarkRole } from '../indicators/line.ts';
import { el, type Markup } from '../markup.ts';
import { sheet, toneClass, toneColour } from './paint.ts';

export const RADIUS = 4.5;
const DIAMOND = 6.5;

export function dot(role: MarkRole, x: number, y: number, tone: number): Markup {
  const colour = toneColour(tone);
  const hollow = { class: `hollow ${toneClass(tone)}`, fill: sheet, stroke: colour, 'stroke-width': 2 };
  switch (role) {
    case 'target':
      return el('path', {
        d: `M${x} ${y - DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`,
        ...hollow,
      });
    case 'interim':
      return el('circle', { cx: x, cy: y, r: RADIUS, ...hollow });
    case 'baseline':
    case 'fact':
    case 'masked':
      return el('circle', { cx: x, cy: y, r: RADIUS, class: `solid ${toneClass(tone)}`, fill: colour });
  }
}
