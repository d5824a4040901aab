/** The pictures of indicators as files: all panels of an indicator below one another, in the colours of paper. */

import type { Indicator } from '../../schemas/index.ts';
import type { Library } from '../data.ts';
import { isEmpty, pictureOf } from '../indicators/picture.ts';
import { viewOf } from '../indicators/view.ts';
import { el, type Markup, toSvgFile } from '../markup.ts';
import { draw } from '../svg/draw.ts';
import { ink, sheet, words } from '../svg/paint.ts';

const HEAD = 34;
const WIDTH = 420;

const heightOf = (node: Markup): number => Number(String(node.attributes['viewBox']).split(' ')[3]);

function stacked(title: string, nodes: readonly { heading: string; node: Markup }[]): Markup {
  let y = HEAD;
  const children = nodes.flatMap(({ heading, node }) => {
    const top = y + 20;
    y = top + heightOf(node);
    const placed = {
      ...node,
      attributes: { ...node.attributes, x: 0, y: top, width: WIDTH, height: heightOf(node) },
    };
    return [words(heading, 8, top - 5, { 'font-size': 13, 'font-weight': 600 }), placed];
  });
  const attributes = {
    viewBox: `0 0 ${WIDTH} ${y + 8}`,
    width: WIDTH * 2,
    'font-family': 'sans-serif',
    role: 'img',
  };
  const ground = el('rect', { width: WIDTH, height: y + 8, fill: sheet });
  return el(
    'svg',
    attributes,
    el('title', {}, title),
    ground,
    words(title, 8, 22, { 'font-size': 16, 'font-weight': 700, fill: ink }),
    ...children,
  );
}

export function indicatorPicture(data: Library, indicator: Indicator): Markup | null {
  const { panels, setting } = viewOf(data, indicator);
  const nodes = panels.flatMap((panel) => {
    const heading = panel.lines.map((l) => l.name).join('、');
    const picture = pictureOf(panel, 'value', setting);
    return isEmpty(picture) ? [] : [{ heading, node: draw(picture, heading) }];
  });
  return nodes.length > 0 ? stacked(`${indicator.name}（${indicator.unit}）`, nodes) : null;
}

export const pictureFiles = (data: Library): [string, string][] =>
  data.indicators
    .filter((indicator) => indicator.matched)
    .flatMap((indicator) => {
      const node = indicatorPicture(data, indicator);
      return node ? [[`indicators/${indicator.id}.svg`, toSvgFile(node)] as [string, string]] : [];
    });
