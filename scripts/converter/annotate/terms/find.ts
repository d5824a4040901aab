/** All definitions that a document gives, each once. */
import { anchorAt, type Passage } from '../../passages.ts';
import { asWritten, simplifiedPassages } from '../words/simplified.ts';
import { abbreviationsIn } from './abbreviations.ts';
import type { Definition, FoundDefinition } from './definition.ts';
import { entriesIn } from './entries.ts';
import { tabledAt } from './glossary-tables.ts';
import { glossesIn } from './glosses.ts';
import { saysNothing, withItems } from './item-lists.ts';
import { meaningsIn } from './meanings.ts';

/** Stretches of a text, so that definitions are compared with their neighbours only. */
const STRETCH = 256;

/** Its words and its meaning, each with the stretches of the text that it lies in. */
function keysOf({ range, term, text }: Definition): string[] {
  const [first, last] = [Math.floor(range.from / STRETCH), Math.floor(range.to / STRETCH)];
  const stretches = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return stretches.flatMap((at) => [`${at} term ${term}`, `${at} text ${text}`]);
}

const overlaps = (a: Definition, b: Definition): boolean =>
  a.range.from < b.range.to && b.range.from < a.range.to;

/** Definitions inside one text; where two readings meet on one place, the first stands. */
function inText(text: string, kind: Passage['kind'], known: readonly string[]): Definition[] {
  const found = [...abbreviationsIn(text, known), ...glossesIn(text), ...meaningsIn(text, kind)];
  const earlier = new Map<string, Definition[]>();
  return found.filter((d) => {
    const keys = keysOf(d);
    const first = !keys.some((key) => earlier.get(key)?.some((other) => overlaps(other, d)));
    for (const key of keys) earlier.set(key, earlier.get(key) ?? []);
    for (const key of keys) earlier.get(key)?.push(d);
    return first;
  });
}

/** An entry's own 是指 is no second definition. */
const MEANS = /^\s*(?:是指|系指|指的是|指)[，：:]?/;

const defines = (kind: Passage['kind']): boolean => kind !== 'folded' && kind !== 'front';

/**
 * One short form, one full name: of 区域全面经济伙伴关系协定 and 抢抓区域全面…协定 the shorter is the name.
 * What an entry explains needs no bracket to spell it out again.
 */
function settled(all: readonly FoundDefinition[]): FoundDefinition[] {
  const explained = new Set(all.filter((d) => d.kind === 'glossary').flatMap((d) => [d.term, ...d.aliases]));
  const fulls = new Map(
    [...Map.groupBy(all, (d) => d.short)].map(([short, same]) => [short, new Set(same.map((d) => d.full))]),
  );
  const spelledOut = (d: FoundDefinition): boolean => d.kind === 'abbreviation' && d.text.startsWith(d.short);
  return all
    .filter((d) => !spelledOut(d) || !explained.has(d.term))
    .map((d) => {
      const shorter = d.kind === 'abbreviation' ? shortestEnd(d.full, fulls.get(d.short)) : undefined;
      return shorter !== undefined ? renamed(d, shorter) : d;
    });
}

/** The shortest of the names that a longer one ends in. */
function shortestEnd(full: string, names: ReadonlySet<string> = new Set()): string | undefined {
  for (let length = 4; length < full.length; length += 1)
    if (names.has(full.slice(-length))) return full.slice(-length);
  return undefined;
}

function renamed(d: FoundDefinition, full: string): FoundDefinition {
  const skip = d.full.length - full.length;
  const text = d.text.slice(skip);
  const [term, alias] = d.term === d.full ? [full, d.short] : [d.term, full];
  return { ...d, term, aliases: [alias], text, full, range: { from: d.range.from + skip, to: d.range.to } };
}

/** As the document writes it; an entry may go on over further paragraphs. */
function spelled(d: FoundDefinition, passages: readonly Passage[]): FoundDefinition {
  const own = passages[d.passage];
  const entry = d.kind === 'glossary' ? passages.filter((p) => p.anchor === d.anchor) : [];
  const source =
    d.kind === 'glossary'
      ? entry.map((p) => p.text.text).join('\n')
      : (own?.text.text.slice(d.range.from, d.range.to) ?? '');
  const as = (words: string): string => asWritten(words, source);
  return {
    ...d,
    term: as(d.term),
    aliases: d.aliases.map(as),
    text: as(d.text),
    full: as(d.full),
    short: as(d.short),
  };
}

export function findDefinitions(
  passages: readonly Passage[],
  siteTerms: readonly string[],
): FoundDefinition[] {
  const read = simplifiedPassages(passages);
  const same = read.every((p, i) => p.text.text === passages[i]?.text.text);
  const found = definitionsIn(read, siteTerms);
  const written = same ? found : found.map((d) => spelled(d, passages));
  return written.map((d) => withItems(d, passages)).filter((d) => !saysNothing(d));
}

/** The same words may be explained again (a box, a table row): the place differs, the record is kept once a place. */
function definitionsIn(passages: readonly Passage[], siteTerms: readonly string[]): FoundDefinition[] {
  const tabled = passages.flatMap((_, i) => tabledAt(passages, i) ?? []);
  const entries = [...entriesIn(passages), ...tabled];
  const known = [...siteTerms, ...entries.map((e) => e.term)];
  const entryOf = new Map(entries.toReversed().map((e) => [e.passage, e]));
  const others = passages.flatMap((passage, index) => {
    if (!defines(passage.kind) || passage.wordless) return [];
    const own = entryOf.get(index);
    return inText(passage.text.text, passage.kind, known)
      .filter(
        (d) =>
          !own ||
          (d.term !== own.term &&
            !own.aliases.includes(d.term) &&
            !own.text.replace(MEANS, '').startsWith(d.text)),
      )
      .map((d): FoundDefinition => ({ ...d, passage: index, anchor: anchorAt(passage, d.range.from) }));
  });
  const seen = new Set<string>();
  return settled([...entries, ...others]).filter((d) => {
    const key = `${d.anchor}\n${d.term}\n${d.text}`;
    return !seen.has(key) && seen.add(key);
  });
}
