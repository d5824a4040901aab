/** All lines of a library by the ids of their values, worked out once. */
import type { Library } from '../data.ts';
import { linesByValue } from './target-pace.ts';

const known = new WeakMap<object, ReturnType<typeof linesByValue>>();

export function linesIn(data: Pick<Library, 'indicators' | 'value'>): ReturnType<typeof linesByValue> {
  const lines = known.get(data.indicators) ?? linesByValue(data.indicators, data.value);
  known.set(data.indicators, lines);
  return lines;
}
