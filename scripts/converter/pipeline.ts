/**
 * The whole conversion on one screen. Texts and vocabulary in, records, MDX and messages out; no file, no clock.
 *
 *   source ─► parse ─► tree ─► passages ─┬─► values ──┐
 *   vocabulary ──────────────────────────┼─► terms ───┤ marks ─► mdast ─► MDX
 *                                        ├─► duties ──┤
 *                                        └─► citations┘ records ─► schemas ─► JSON
 */
import type {
  Agency,
  Check,
  Indicator,
  Policy,
  Reference,
  Section,
  TableRecord,
  Term,
  ThemeRecord,
  Value,
} from '../../src/schemas/index.ts';
import type { PolicyYaml } from '../../src/schemas/policy-yaml.ts';
import type { Concept, Vocabulary } from '../../src/schemas/vocabulary.ts';
import { agencyRecords, type FoundDuty, findDuties } from './annotate/agencies.ts';
import { annotateValues } from './annotate/annotate-values.ts';
import { findChecks } from './annotate/checks.ts';
import { contextOf } from './annotate/context.ts';
import { correct } from './annotate/corrections.ts';
import type { ValueDraft } from './annotate/draft.ts';
import { indicatorRecords } from './annotate/indicators.ts';
import {
  citationIndex,
  type FoundReference,
  findReferences,
  referenceRecords,
} from './annotate/references.ts';
import { findSlips, type Slip } from './annotate/slips.ts';
import { findTerms, type TermResult } from './annotate/terms.ts';
import { findThemes, themeRecords } from './annotate/themes.ts';
import { toValues } from './annotate/values.ts';
import { marksOf } from './emit/marks.ts';
import { toMdast } from './emit/mdast.ts';
import { toMdx } from './emit/mdx.ts';
import { citedTitle, type PolicySource, policyRecord } from './emit/policy.ts';
import { sectionsOf } from './emit/sections.ts';
import { type Stats, statsOf } from './emit/stats.ts';
import { tableRecords } from './emit/tables.ts';
import { officialText, placesOf } from './emit/text-of.ts';
import { type Message, type Note, toMessages } from './messages.ts';
import { parsePolicy } from './parse/parse.ts';
import { type Passage, passagesOf } from './passages.ts';
import { lineStartsOf } from './read/position.ts';
import { sourceSpan } from './read/prose.ts';
import type { PolicyTree } from './tree.ts';

export interface PolicyInput extends PolicySource {
  readonly text: string;
  readonly yaml: PolicyYaml;
}

/** One document read, before anything is known of the others. */
export interface Read {
  readonly input: PolicyInput;
  readonly tree: PolicyTree;
  readonly passages: readonly Passage[];
  readonly policy: Policy;
  readonly drafts: readonly ValueDraft[];
  readonly duties: readonly FoundDuty[];
  readonly cited: readonly FoundReference[];
  readonly slips: readonly Slip[];
  readonly notes: readonly Note[];
  readonly joins: number;
}

/** One document converted. */
export interface Converted {
  readonly policy: Policy;
  readonly text: string;
  readonly mdx: string;
  /** Ids that the page carries: places of the sections, and lines of the head and foot. */
  readonly places: readonly string[];
  readonly sections: readonly Section[];
  readonly tables: readonly TableRecord[];
  readonly values: readonly Value[];
  readonly references: readonly Reference[];
  readonly checks: readonly Check[];
  readonly slips: readonly Slip[];
  readonly messages: readonly Message[];
  readonly stats: Stats;
}

/** A collection converted: what the documents say together. */
export interface Conversion {
  readonly documents: readonly Converted[];
  readonly terms: readonly Term[];
  readonly agencies: readonly Agency[];
  readonly indicators: readonly Indicator[];
  readonly themes: readonly ThemeRecord[];
}

export function readPolicy(input: PolicyInput): Read {
  const { tree, notes, joins } = parsePolicy(input.text);
  const passages = passagesOf(tree);
  const policy = policyRecord(tree, input, input.yaml);
  const context = contextOf(tree, {}, citedTitle(tree, policy));
  return {
    input,
    tree,
    passages,
    policy,
    drafts: annotateValues(tree.source, context, passages),
    duties: findDuties(passages),
    cited: findReferences(passages),
    slips: findSlips(passages),
    notes,
    joins,
  };
}

/** What the documents and the vocabulary say together, for each of them. */
interface Shared {
  readonly concepts: readonly Concept[];
  readonly terms: TermResult;
  readonly cites: (found: FoundReference) => string | null;
}

function valuesOf({ input, tree, policy, drafts }: Read, concepts: readonly Concept[]): Value[] {
  const own = `${policy.region}${citedTitle(tree, policy)}`;
  return toValues(drafts, { policy: input.id, lineStarts: lineStartsOf(tree.source), own, concepts });
}

function finish(read: Read, { concepts, terms, cites }: Shared): Converted {
  const { input, tree, passages, policy } = read;
  const context = { policy: input.id, title: citedTitle(tree, policy), docNumber: policy.docNumber };
  const { values, notes } = correct(valuesOf(read, concepts), input.yaml.corrections ?? []);
  const tables = tableRecords(tree, input.id);
  const mdast = toMdast(tree, marksOf(passages, tree.source, values, terms.marks.get(input.id) ?? []));
  const slipNotes = read.slips.map((slip) => noteOf(read, slip));
  return {
    policy,
    text: officialText(mdast),
    mdx: toMdx(mdast),
    places: mdast.flatMap(placesOf),
    sections: sectionsOf(tree, context),
    tables,
    values,
    references: referenceRecords(input.id, tree.source, passages, read.cited, cites),
    checks: findChecks({
      policy: input.id,
      source: tree.source,
      passages,
      values,
      region: policy.region,
      concepts,
    }),
    slips: read.slips,
    messages: toMessages(input.file, lineStartsOf(tree.source), [...read.notes, ...slipNotes, ...notes]),
    stats: statsOf(tree, read.joins),
  };
}

function noteOf({ tree, passages }: Read, { passage, range, reason }: Slip): Note {
  const text = passages[passage]?.text;
  const at = text ? sourceSpan(tree.source, text, range).start : 0;
  return { severity: 'info', rule: 'sic', at, reason };
}

/** One document on its own, as `inspect` sees it. */
export function convertText(
  text: string,
  vocabulary: Vocabulary,
  source: Partial<PolicyInput> = {},
): Conversion & { readonly document: Converted } {
  const input: PolicyInput = {
    id: 'document',
    file: 'document.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    yaml: {},
    ...source,
    text,
  };
  const conversion = convertCollection([readPolicy(input)], vocabulary);
  return { ...conversion, document: conversion.documents[0] as Converted };
}

/** Work that depends on nothing but its key may be remembered from an earlier run. */
export type Remember = <T>(key: readonly unknown[], make: () => T) => T;

const afresh: Remember = (_key, make) => make();

/** What a document is made of, without its text: the sum of the source stands for that. */
export const identityOf = ({ text: _text, ...rest }: PolicyInput): unknown => rest;

/** A document is finished again only where what the others say about it has changed. */
function finishOnce(read: Read, shared: Shared, remember: Remember): Converted {
  const { input, cited } = read;
  const said = [shared.concepts, shared.terms.marks.get(input.id), cited.map(shared.cites)];
  return remember(['finish', identityOf(input), ...said], () => finish(read, shared));
}

export function convertCollection(
  reads: readonly Read[],
  vocabulary: Vocabulary,
  remember: Remember = afresh,
): Conversion {
  const terms = findTerms(
    reads.map(({ input, tree, passages }) => ({ policy: input.id, source: tree.source, passages })),
    vocabulary.glossary,
  );
  const cites = citationIndex(
    reads.map(({ tree, policy }) => ({
      id: policy.id,
      titles: [policy.title, citedTitle(tree, policy), policy.shortTitle],
      docNumber: policy.docNumber,
    })),
  );
  const documents = reads.map((read) =>
    finishOnce(read, { concepts: vocabulary.concepts, terms, cites }, remember),
  );
  const duties = reads.map(({ policy, duties: found }) => ({
    policy: policy.id,
    region: policy.region,
    duties: found,
  }));
  const values = documents.flatMap((d) => d.values);
  return {
    documents,
    terms: terms.terms,
    agencies: agencyRecords(duties, vocabulary.agencies),
    indicators: indicatorRecords(values, vocabulary.concepts),
    themes: themeRecords(
      reads.flatMap(({ input, passages }) =>
        remember(['themes', identityOf(input), vocabulary.themes], () =>
          findThemes(input.id, passages, vocabulary.themes),
        ),
      ),
      vocabulary.themes,
    ),
  };
}
