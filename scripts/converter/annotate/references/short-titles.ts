/** 《甲市渡口管理条例》（以下简称《条例》）: a document's own word for what it has cited. */
import { matchesIn } from '../../read/matches.ts';
import { firstWhere } from '../../read/sorted.ts';
import type { Range } from '../../tree.ts';

const CALLED =
  /(?:简称|簡稱|统称|統稱|下称|下稱|以下称)(?:为|為|作)?[：:]?\s{0,2}[《“"「]([^《》“”"「」（）()，。；]{1,20})[》”"」]/g;

const NEAR = 80;

/** The title in full by its short form; '' where none stands before the bracket. */
export function shortTitlesIn(
  texts: readonly string[],
  titlesOf: (text: string) => readonly Range[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    const called = matchesIn(text, CALLED);
    const titles = called.length > 0 ? titlesOf(text) : [];
    for (const m of called) {
      const last = titles[firstWhere(titles, ({ to }) => to > m.index) - 1];
      const before = last && m.index - last.to <= NEAR ? last : undefined;
      const short = m[1] ?? '';
      const full = before ? text.slice(before.from + 1, before.to - 1) : '';
      if (!found.has(short)) found.set(short, full === short ? '' : full);
    }
  }
  return found;
}
