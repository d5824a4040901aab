/** The text under a heading, for a page that shows the heading alone: as much as a page of its own bears. */

import type { Section } from '../schemas/index.ts';
import type { Library } from './data.ts';

const enough = 1200;

/** Places whose words stand in the text of the place above them, or in a grid, are not repeated. */
const stands = (section: Section, above: Section): boolean =>
  section.type !== 'table' &&
  section.type !== 'row' &&
  section.type !== 'figure' &&
  !above.text.includes(section.text);

export function wordsBelow(data: Library, section: Section): { sections: Section[]; complete: boolean } {
  const sections: Section[] = [];
  let room = enough;
  let complete = true;
  const walk = (above: Section): void => {
    for (const below of data.children.get(`${above.policy}/${above.anchor}`) ?? []) {
      if (!stands(below, above)) continue;
      room -= below.text.length;
      if (room < 0) complete = false;
      if (!complete) return;
      sections.push(below);
      walk(below);
    }
  };
  if (section.type === 'heading' || section.type === 'box' || section.type === 'attachment') walk(section);
  return { sections, complete };
}
