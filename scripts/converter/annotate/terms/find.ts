/** All definitions that a document gives, each once. */
import { anchorAt, type Passage } from '../../passages.ts';
import { wordList } from '../../words/word-list.ts';
import { bracketsOf } from '../words/brackets.ts';
import { asWritten, simplifiedPassages } from '../words/simplified.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { behindMarks } from './clauses.ts';
import type { Definition, FoundDefinition } from './definition.ts';
import { entriesIn } from './entries.ts';
import { tabledAt } from './glossary-tables.ts';
import { glossesIn } from './glosses.ts';
import { saysNothing, withRest } from './item-lists.ts';
import { meaningsIn } from './meanings.ts';

/** Two readings of one place: of the same word, or with the same meaning. */
const same = (a: Definition, b: Definition): boolean =>
  a.range.from < b.range.to && b.range.from < a.range.to && (a.term === b.term || a.text === b.text);

/** Definitions inside one text; where two readings meet on one place, the first stands. */
function inText(text: string, known: readonly string[]): Definition[] {
  const brackets = bracketsOf(text);
  const readings = [
    abbreviationsIn(text, brackets, known),
    glossesIn(text, brackets),
    meaningsIn(text),
  ].flat();
  return readings.filter((d, i) => !readings.slice(0, i).some((other) => same(d, other)));
}

/** An entry's own 是指 is no second definition. */
const MEANS = wordList('是指 系指 指的是 指');

/** The meaning of an entry without the words that lead to it. */
const meaningOf = ({ text }: Definition): string => text.slice(behindMarks(text, MEANS.at(text).length));

/**
 * One short form, one full name: of 区域全面经济伙伴关系协定 and 抢抓区域全面…协定 the shorter is the name.
 * What an entry explains needs no bracket to spell it out again.
 */
function settled(all: readonly FoundDefinition[]): FoundDefinition[] {
  const explained = new Set(all.filter((d) => d.kind === 'glossary').flatMap((d) => [d.term, ...d.aliases]));
  const fulls = Map.groupBy(all, (d) => d.short);
  const spelledOut = (d: FoundDefinition): boolean => d.kind === 'abbreviation' && d.text.startsWith(d.short);
  return all
    .filter((d) => !spelledOut(d) || !explained.has(d.term))
    .map((d) => {
      const names = new Set(d.kind === 'abbreviation' ? fulls.get(d.short)?.map(({ full }) => full) : []);
      const shorter = names.size > 1 ? shortestEnd(d.full, names) : undefined;
      return shorter === undefined ? d : renamed(d, shorter);
    });
}

/** The shortest of the names that a longer one ends in. */
const shortestEnd = (full: string, names: ReadonlySet<string>): string | undefined =>
  [...names]
    .filter((name) => name.length >= 4 && name.length < full.length && full.endsWith(name))
    .sort((a, b) => a.length - b.length)[0];

function renamed(d: FoundDefinition, full: string): FoundDefinition {
  const skip = d.full.length - full.length;
  const text = d.text.slice(skip);
  const [term, alias] = d.term === d.full ? [full, d.short] : [d.term, full];
  return { ...d, term, aliases: [alias], text, full, range: { from: d.range.from + skip, to: d.range.to } };
}

/** As the document writes it; an entry may go on over further paragraphs. */
function spelled(d: FoundDefinition, passages: readonly Passage[]): FoundDefinition {
  const entry = d.kind === 'glossary' ? passages.filter((p) => p.anchor === d.anchor) : [];
  const own = passages[d.passage]?.text.text.slice(d.range.from, d.range.to) ?? '';
  const source = entry.length > 0 ? entry.map((p) => p.text.text).join('\n') : own;
  const as = (words: string): string => asWritten(words, source);
  const { term, text, full, short } = d;
  return {
    ...d,
    term: as(term),
    aliases: d.aliases.map(as),
    text: as(text),
    full: as(full),
    short: as(short),
  };
}

/** The same words may be explained again (a box, a table row): the place differs, the record is kept once a place. */
function definitionsIn(passages: readonly Passage[], siteTerms: readonly string[]): FoundDefinition[] {
  const entries = [...entriesIn(passages), ...passages.flatMap((_, i) => tabledAt(passages, i) ?? [])];
  const known = [...siteTerms, ...entries.map((e) => e.term)];
  const entryOf = new Map(entries.map((e) => [e.passage, e]));
  const repeats = (d: Definition, own: FoundDefinition | undefined): boolean =>
    own !== undefined &&
    (d.term === own.term || own.aliases.includes(d.term) || meaningOf(own).startsWith(d.text));
  const others = passages.flatMap((passage, index) => {
    if (passage.kind === 'folded' || passage.kind === 'front' || passage.wordless) return [];
    return inText(passage.text.text, known)
      .filter((d) => !repeats(d, entryOf.get(index)))
      .map((d): FoundDefinition => ({ ...d, passage: index, anchor: anchorAt(passage, d.range.from) }));
  });
  const seen = new Set<string>();
  return settled([...entries, ...others]).filter((d) => {
    const key = `${d.anchor}\n${d.term}\n${d.text}`;
    return !seen.has(key) && seen.add(key);
  });
}

export function findDefinitions(
  passages: readonly Passage[],
  siteTerms: readonly string[],
): FoundDefinition[] {
  const read = simplifiedPassages(passages);
  const alike = read.every((p, i) => p.text.text === passages[i]?.text.text);
  const found = definitionsIn(read, siteTerms);
  const written = alike ? found : found.map((d) => spelled(d, passages));
  return written.map((d) => withRest(d, passages)).filter((d) => !saysNothing(d));
}
