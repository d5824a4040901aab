/** `四、（一）2.第1段`: the place of a section without the name of its policy. */
import type { Section } from '../../src/schemas/index.ts';
import { joined } from '../converter/emit/citation.ts';

const ends: Partial<Record<Section['type'], RegExp>> = {
  paragraph: /第\d+段$/,
  row: /表?第\d+行$/,
  table: /表$/,
};

function step(label: string): string {
  const words = label.replace(/\s+/g, '');
  if (/^[一二三四五六七八九十百]+$/.test(words)) return `${words}、`;
  return /^\d+(?:\.\d+)*$/.test(words) ? `${words}.` : words;
}

/** An article is known by its own number. */
function shortened(path: readonly string[]): readonly string[] {
  const article = path.findIndex((label) => /^第.+条/.test(label));
  return article >= 0 ? path.slice(article) : path;
}

export function labelOf(section: Section): string {
  const end = ends[section.type]?.exec(section.citation)?.[0] ?? '';
  const figure = section.type === 'figure' ? section.marker : '';
  return joined([...shortened(section.path).map(step), end + figure].filter(Boolean));
}
