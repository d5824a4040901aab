/** A title that the end of a line has cut into two paragraphs: 《渡口总体规划 | （2021—2035年）》. */
import type { Passage } from '../../passages.ts';
import type { Range } from '../../tree.ts';
import { isTitle } from './titles.ts';

const LONGEST = 80;

/** The title that begins at the end of a passage and closes in the next; null for any other. */
export function brokenTitle(
  passages: readonly Passage[],
  index: number,
): { range: Range; title: string } | null {
  const text = passages[index]?.text.text ?? '';
  const from = text.lastIndexOf('《');
  if (from < 0 || text.indexOf('》', from) >= 0 || text.length - from > LONGEST) return null;
  const next = passages.slice(index + 1, index + 3).find(({ kind }) => kind !== 'folded');
  const rest = (next?.text.text ?? '').slice(0, LONGEST);
  const close = rest.indexOf('》');
  const opened = rest.indexOf('《');
  if (close <= 0 || (opened >= 0 && opened < close)) return null;
  const title = `${text.slice(from + 1).trim()}${rest.slice(0, close).trim()}`;
  return isTitle(title) ? { range: { from, to: text.length }, title } : null;
}
