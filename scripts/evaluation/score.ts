/** One converted document against its hand reading: every measure. */
import { scoreFaults } from './faults.ts';
import type { Gold } from './gold.ts';
import { scoreHeadings, scorePlaces } from './headings.ts';
import { scoreDefinitions, scoreDuties, scoreMeta, scoreReferences } from './names.ts';
import type { Records, ScoredValue } from './records.ts';
import { scoreTables } from './tables.ts';
import { add, agreement, nothing, type Tally } from './tally.ts';
import { scoreMasked, scoreStatements, withoutExtra } from './values.ts';
import { squash } from './words.ts';

export const MEASURES = [
  'text',
  'meta',
  'headings',
  'levels',
  'items',
  'boxes',
  'cells',
  'targets',
  'years',
  'indicators',
  'operators',
  'facts',
  'incentives',
  'masked',
  'definitions',
  'duties',
  'roles',
  'references',
  'faults',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Scores = Readonly<Record<Measure, Tally>>;

export const isTarget = (v: ScoredValue): boolean =>
  (v.class === 'target' || v.class === 'interim') && !v.masked;
const isFact = (v: ScoredValue): boolean => (v.class === 'fact' || v.class === 'baseline') && !v.masked;

/** Values on lines that the reader left out are not judged. */
function judged(gold: Gold, values: readonly ScoredValue[]): ScoredValue[] {
  return values.filter((v) => !gold.ignoreLines.some(([from, to]) => v.line >= from && v.line <= to));
}

function scoreText(source: string, text: string): Tally {
  const same = squash(source) === squash(text);
  return agreement(
    same ? 1 : 0,
    same ? [] : [`${squash(text).length} characters of ${squash(source).length}`],
  );
}

function scoreValues(
  gold: Gold,
  values: readonly ScoredValue[],
): Pick<Scores, 'targets' | 'years' | 'indicators' | 'operators' | 'facts' | 'incentives' | 'masked'> {
  const { found, ...rest } = scoreStatements(gold.targets, values.filter(isTarget));
  const facts = scoreStatements(gold.facts, values.filter(isFact)).found;
  return {
    targets: found,
    ...rest,
    facts: gold.factsComplete ? facts : withoutExtra(facts),
    incentives: withoutExtra(
      scoreStatements(
        gold.incentives,
        values.filter((v) => v.class === 'incentive'),
      ).found,
    ),
    masked: scoreMasked(gold.masked, values),
  };
}

export function scoreDocument(gold: Gold, source: string, records: Records): Scores {
  const { sections } = records;
  return {
    text: scoreText(source, records.text),
    meta: scoreMeta(gold, records.meta),
    ...scoreHeadings(gold, sections),
    items: scorePlaces(gold.items, sections),
    boxes: scorePlaces([...gold.boxes, ...gold.attachments, ...gold.figures], sections),
    cells: scoreTables(gold, records.tables),
    ...scoreValues(gold, judged(gold, records.values)),
    definitions: scoreDefinitions(gold, records.terms),
    ...scoreDuties(gold, records.agencies, sections),
    references: scoreReferences(gold, records.references),
    faults: scoreFaults(gold, records.checks),
  };
}

export const noScores = Object.fromEntries(MEASURES.map((m) => [m, nothing])) as Record<Measure, Tally>;

export function sumScores(all: readonly Scores[]): Scores {
  return all.reduce<Scores>(
    (sum, one) => Object.fromEntries(MEASURES.map((m) => [m, add(sum[m], one[m])])) as Record<Measure, Tally>,
    noScores,
  );
}
