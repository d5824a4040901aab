/** 《甲市渡口管理条例》（以下简称《条例》）: a document's own word for what it has cited. */
import { firstWhere } from '../../read/sorted.ts';
import type { Range } from '../../tree.ts';
import { calledIn } from '../terms/called.ts';

const NEAR = 80;

/** The title in full by its short form; '' where none stands before the bracket. */
export function shortTitlesIn(
  texts: readonly string[],
  titlesOf: (text: string) => readonly Range[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    const called = text.includes('》') ? calledIn(text).filter(({ quoted }) => quoted) : [];
    const titles = called.length > 0 ? titlesOf(text) : [];
    for (const { from, name: short } of called) {
      const last = titles[firstWhere(titles, ({ to }) => to > from) - 1];
      const before = last && from - last.to <= NEAR ? last : undefined;
      const full = before ? text.slice(before.from + 1, before.to - 1) : '';
      if (!found.has(short)) found.set(short, full === short ? '' : full);
    }
  }
  return found;
}
