/**
 * The whole conversion on one screen. Texts and vocabulary in, records, MDX and messages out; no file, no clock.
 *
 *   source ─► parse ─► tree ─► passages ─┬─► values ──┐
 *   vocabulary ──────────────────────────┼─► terms ───┤ marks ─► mdast ─► MDX
 *                                        ├─► duties ──┤
 *                                        └─► citations┘ records ─► schemas ─► JSON
 *
 * Each document is read on its own; the gists of all of them give what they say together; with that each is finished on
 * its own again. So a collection never has to be in memory at once.
 */
import type { Policy, Value } from '../../src/schemas/index.ts';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { agencyRecords, findDuties } from './annotate/agencies.ts';
import { draftsIn } from './annotate/annotate-values.ts';
import { findChecks } from './annotate/checks.ts';
import { citationIndex, referenceRecords } from './annotate/citations.ts';
import { contextOf, type DocumentContext } from './annotate/context.ts';
import { correct } from './annotate/corrections.ts';
import { editorsSlips } from './annotate/editors-slips.ts';
import { figureOf } from './annotate/in-unit.ts';
import { indicatorRecords } from './annotate/indicators.ts';
import { numeralsByAnchor } from './annotate/numerals.ts';
import { findReferences } from './annotate/references.ts';
import { findSlips, type Slip } from './annotate/slips.ts';
import { definitionsIn, type TermUses, terminologyOf, termRecords, usesIn } from './annotate/terms.ts';
import { findThemes, themeRecords } from './annotate/themes.ts';
import { type OwnValue, toValues, withConcepts } from './annotate/values.ts';
import { whyBetween } from './annotate/why.ts';
import type {
  Alone,
  Conversion,
  Converted,
  Gist,
  Page,
  PolicyInput,
  Read,
  Recorded,
  Remember,
  Share,
  Shared,
  Shown,
  Together,
} from './document.ts';
import { marksOf } from './emit/marks.ts';
import { toMdast, toText } from './emit/mdast.ts';
import { toMdx } from './emit/mdx.ts';
import { citedTitle, policyRecord } from './emit/policy.ts';
import { withSoundRecords } from './emit/records.ts';
import { sectionsOf } from './emit/sections.ts';
import { statsOf } from './emit/stats.ts';
import { tableRecords } from './emit/tables.ts';
import { officialText, placesOf } from './emit/text-of.ts';
import { type Note, toMessages } from './messages.ts';
import { parsePolicy } from './parse/parse.ts';
import { type Passage, passagesOf } from './passages.ts';
import { lineStartsOf } from './read/position.ts';
import { sourceSpan } from './read/prose.ts';
import { unseenNotes } from './read/unseen.ts';
import { yamlMessages } from './read/yaml-places.ts';
import type { PolicyTree } from './tree.ts';

export type * from './document.ts';

export function readPolicy(input: PolicyInput): Read {
  const { tree, notes, joins } = parsePolicy(input.text, input.tables);
  const passages = passagesOf(tree);
  const policy = policyRecord(tree, input, input.yaml);
  const context = contextOf(tree, {}, citedTitle(tree, policy));
  return {
    input,
    tree,
    passages,
    policy,
    values: valuesIn(tree, passages, policy, context),
    duties: findDuties(passages, context.genre),
    cited: findReferences(passages, {
      titles: [policy.title, citedTitle(tree, policy)],
      docNumber: policy.docNumber,
    }),
    slips: findSlips(passages),
    notes: [...notes, ...unseenNotes(input.text)],
    joins,
  };
}

/** Why the numbers on a line of a text are what they are, or why they are no records. */
export function whyOnLine(text: string, line: number): string[] {
  const { tree } = parsePolicy(text);
  const starts = lineStartsOf(tree.source);
  const between = [starts[line - 1] ?? 0, starts[line] ?? tree.source.length] as const;
  return whyBetween(tree.source, contextOf(tree), passagesOf(tree), between);
}

export function gistOf({ tree, passages, policy, duties }: Read, vocabulary: Vocabulary): Gist {
  return {
    policy,
    titles: [policy.title, citedTitle(tree, policy), policy.shortTitle],
    definitions: definitionsIn({ source: tree.source, passages }, vocabulary.glossary),
    duties,
    themes: findThemes(policy.id, passages, vocabulary.themes),
  };
}

export function sharedBy(gists: readonly Gist[], { glossary, concepts }: Vocabulary): Shared {
  const definitions = gists.map((gist) => ({ policy: gist.policy.id, definitions: gist.definitions }));
  const citable = gists.map(({ policy: { id, docNumber }, titles }) => ({ id, titles, docNumber }));
  return { concepts, terminology: terminologyOf(glossary, definitions), cites: citationIndex(citable) };
}

/** Region and title: a place named there is the document's own. */
const ownNames = (tree: PolicyTree, policy: Policy): string => `${policy.region}${citedTitle(tree, policy)}`;

function valuesIn(
  tree: PolicyTree,
  passages: readonly Passage[],
  policy: Policy,
  context: DocumentContext,
): OwnValue[] {
  return toValues(draftsIn(tree.source, context, passages), {
    policy: policy.id,
    lineStarts: lineStartsOf(tree.source),
    own: ownNames(tree, policy),
    numerals: numeralsByAnchor(tree.source, passages),
  });
}

type Show<T extends Shown> = (read: Read, values: readonly Value[], terms: TermUses) => T;

/** What a page would show, where nobody asks for the page. */
const shownOf = ({ tree }: Read): Shown => toText(tree);

function pageOf({ input, tree, passages }: Read, values: readonly Value[], { marks }: TermUses): Page {
  const mdast = toMdast(tree, marksOf(passages, tree.source, values, marks, input.generated));
  return { text: officialText(mdast), places: mdast.flatMap(placesOf), mdx: toMdx(mdast) };
}

function finish<T extends Shown>(
  read: Read,
  { concepts, cites }: Shared,
  terms: TermUses,
  show: Show<T>,
): Recorded & T {
  const { input, tree, passages, policy } = read;
  const context = { policy: input.id, title: citedTitle(tree, policy), docNumber: policy.docNumber };
  const known = new Set(concepts.map(({ id }) => id));
  const { values, notes } = correct(
    withConcepts(read.values, concepts, ownNames(tree, policy)),
    input.yaml.corrections ?? [],
    known,
  );
  const sections = sectionsOf(tree, context);
  const named = editorsSlips(input.yaml.sic ?? [], sections);
  const tables = tableRecords(tree, input.id);
  const nameless = untitledNotes(read);
  const slipNotes = read.slips.map((slip) => noteOf(read, slip));
  return {
    ...show(read, values, terms),
    policy,
    sections,
    tables,
    values,
    references: referenceRecords(input.id, tree.source, passages, read.cited, cites),
    checks: findChecks({
      policy: input.id,
      source: tree.source,
      passages,
      values: values.filter(isMeasure),
      region: policy.region,
      concepts,
    }),
    slips: [
      ...read.slips.map(({ anchor, written, reason }) => ({ anchor, written, reason })),
      ...named.slips,
    ],
    messages: [
      ...toMessages(input.file, lineStartsOf(tree.source), [...nameless, ...read.notes, ...slipNotes]),
      ...yamlMessages([...notes, ...named.notes], input.yamlPlaces),
    ],
    stats: statsOf(tree, read.joins),
    uses: terms.uses,
  };
}

/** The text has no title, and nobody has given it one: said loudly, since everything is listed and cited by it. */
function untitledNotes({ tree, policy, input: { yaml } }: Read): Note[] {
  if (tree.meta.title !== '' || yaml.title) return [];
  const shown = policy.title === '' ? '' : `，网页暂称“${policy.title}”`;
  const advice = '在 policy.yaml 写明 title（网页注明由编者补充）';
  return [{ rule: 'no-title', at: 0, reason: `原文没有标题${shown}`, advice }];
}

function noteOf({ tree, passages }: Read, { passage, range, reason }: Slip): Note {
  const text = passages[passage]?.text;
  const at = text ? sourceSpan(tree.source, text, range).start : 0;
  return { severity: 'info', rule: 'sic', at, reason };
}

/** One document on its own, as `inspect` sees it: all but the page. */
export function convertText(text: string, vocabulary: Vocabulary, source: Partial<PolicyInput> = {}): Alone {
  const input: PolicyInput = {
    id: 'document',
    file: 'document.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    yaml: {},
    ...source,
    text,
  };
  const { document, gists, shared } = finishAlone(readPolicy(input), vocabulary);
  const share = { uses: document.uses, figures: document.values.filter(isMeasure) };
  return { document, ...together(gists, [share], shared, vocabulary) };
}

/** A call of its own: with it goes all that the records were read from. */
function finishAlone(read: Read, vocabulary: Vocabulary) {
  const gists = [gistOf(read, vocabulary)];
  const shared = sharedBy(gists, vocabulary);
  const document = withSoundRecords(finish(read, shared, termsOf(read, shared), shownOf));
  return { document, gists, shared };
}

const termsOf = ({ input, passages }: Read, { terminology }: Shared): TermUses =>
  usesIn({ policy: input.id, passages }, terminology);

const afresh: Remember = (_key, make) => make();

/** What a document is made of, without its text and the tables in it: the sum of the source stands for that. */
export const identityOf = ({ text: _text, tables: _tables, ...rest }: PolicyInput): unknown => rest;

/** A document is finished again only where what the others say about it has changed. */
export function finishOnce(read: Read, shared: Shared, remember: Remember = afresh): Converted {
  const { input, cited } = read;
  const terms = termsOf(read, shared);
  const said = [shared.concepts, terms.marks, [...terms.uses], cited.map(shared.cites)];
  return remember(['finish', identityOf(input), ...said], () =>
    withSoundRecords(finish(read, shared, terms, pageOf)),
  );
}

/** A threshold, a fee or a deadline of a procedure measures nothing that another document could give as well. */
const isMeasure = (value: Value): boolean => value.class !== 'norm';

export const shareOf = ({ uses, values }: Recorded): Share => ({
  uses,
  figures: values.filter(isMeasure).map(figureOf),
});

export function together(
  gists: readonly Gist[],
  shares: readonly Share[],
  { terminology }: Shared,
  vocabulary: Vocabulary,
): Together {
  const duties = gists.map(({ policy: { id, region }, duties: found }) => ({
    policy: id,
    region,
    duties: found,
  }));
  return {
    terms: termRecords(
      terminology,
      shares.map((share) => share.uses),
    ),
    agencies: agencyRecords(duties, vocabulary.agencies),
    indicators: indicatorRecords(
      shares.flatMap((share) => share.figures),
      vocabulary.concepts,
    ),
    themes: themeRecords(
      gists.flatMap((gist) => gist.themes),
      vocabulary.themes,
    ),
  };
}

/** A collection that is in memory as a whole. */
export function convertCollection(reads: readonly Read[], vocabulary: Vocabulary): Conversion {
  const gists = reads.map((read) => gistOf(read, vocabulary));
  const shared = sharedBy(gists, vocabulary);
  const documents = reads.map((read) => finishOnce(read, shared));
  return { documents, ...together(gists, documents.map(shareOf), shared, vocabulary) };
}
