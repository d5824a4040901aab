/** All definitions that a document gives, each once. */
import { anchorAt, type Passage } from '../../passages.ts';
import { abbreviationsIn } from './abbreviations.ts';
import type { Definition, FoundDefinition } from './definition.ts';
import { entryAt } from './entries.ts';
import { glossesIn } from './glosses.ts';

const overlaps = (a: Definition, b: Definition): boolean =>
  a.range.from < b.range.to && b.range.from < a.range.to && (a.term === b.term || a.text === b.text);

/** Definitions inside one text; where two readings meet on one place, the first stands. */
function inText(text: string, known: readonly string[]): Definition[] {
  const found = [...abbreviationsIn(text, known), ...glossesIn(text)];
  return found.filter((d, i) => !found.slice(0, i).some((earlier) => overlaps(earlier, d)));
}

const defines = (kind: Passage['kind']): boolean => kind !== 'folded' && kind !== 'front';

/**
 * One short form, one full name: of 区域全面经济伙伴关系协定 and 抢抓区域全面…协定 the shorter is the name.
 * What an entry explains needs no bracket to spell it out again.
 */
function settled(all: readonly FoundDefinition[]): FoundDefinition[] {
  const explained = new Set(all.filter((d) => d.kind === 'glossary').flatMap((d) => [d.term, ...d.aliases]));
  return all
    .filter((d) => d.kind !== 'abbreviation' || d.aliases.length > 0 || !explained.has(d.term))
    .map((d) => {
      const shorter = all
        .filter((o) => o.kind === 'abbreviation' && o.term === d.term && o.text.length >= 4)
        .map((o) => o.text)
        .filter((text) => text.length < d.text.length && d.text.endsWith(text))
        .sort((a, b) => a.length - b.length)[0];
      if (d.kind !== 'abbreviation' || shorter === undefined) return d;
      const from = d.range.from + d.text.length - shorter.length;
      return { ...d, text: shorter, aliases: [shorter], range: { from, to: d.range.to } };
    });
}

/** The same words may be explained again (a box, a table row): the place differs, the record is kept once a place. */
export function findDefinitions(
  passages: readonly Passage[],
  siteTerms: readonly string[],
): FoundDefinition[] {
  const entries = passages.flatMap((_, i) => entryAt(passages, i) ?? []);
  const known = [...siteTerms, ...entries.map((e) => e.term)];
  const others = passages.flatMap((passage, index) => {
    if (!defines(passage.kind)) return [];
    const own = entries.find((e) => e.passage === index);
    return inText(passage.text.text, known)
      .filter(
        (d) => !own || (d.term !== own.term && !own.aliases.includes(d.term) && !own.text.startsWith(d.text)),
      )
      .map((d): FoundDefinition => ({ ...d, passage: index, anchor: anchorAt(passage, d.range.from) }));
  });
  const seen = new Set<string>();
  return settled([...entries, ...others]).filter((d) => {
    const key = `${d.anchor}\n${d.term}\n${d.text}`;
    return !seen.has(key) && seen.add(key);
  });
}
