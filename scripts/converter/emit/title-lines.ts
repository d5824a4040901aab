/** A title set in lines whose breaks became spaces: the lines stay together, and no gap shows between them. */
import { matchesIn } from '../read/matches.ts';
import type { Wrap } from './phrasing.ts';

/** Between words in Latin letters a space belongs to the writing. */
const LINE = /.+?(?:(?<=[^\x00-\x7f])[ \u3000]+(?=[^\x00-\x7f])|$)/gu;

export function titleLines(text: string): Wrap[] {
  const lines = matchesIn(text, LINE);
  if (lines.length < 2) return [];
  return lines.map(({ index, 0: line }) => ({
    from: index,
    to: index + line.length,
    name: 'Ln',
    attributes: {},
  }));
}
