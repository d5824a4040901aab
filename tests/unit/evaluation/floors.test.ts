/** What the converter makes of the hand-read samples may rise, never sink: raise a floor where a change has lifted it. */
import { expect, test } from 'vitest';
import { convertAlone } from '../../../scripts/evaluation/convert.ts';
import { documentOf, scoreParagraph } from '../../../scripts/evaluation/paragraphs.ts';
import { readSamples, vocabularyOf } from '../../../scripts/evaluation/samples.ts';
import { type Measure, type Scores, scoreDocument, sumScores } from '../../../scripts/evaluation/score.ts';
import { f1, recall, type Tally } from '../../../scripts/evaluation/tally.ts';
import { root } from '../../../scripts/house/tools.ts';

const MINUTES = 3 * 60_000;

type Floors = Partial<Record<Measure, number>>;

/** In hundredths, a little below what was measured, so that a new sample needs no new floor. */
const FLOORS: Readonly<Record<'policies' | 'documents' | 'paragraphs', Floors>> = {
  policies: { text: 100, headings: 99.5, targets: 99, years: 99, indicators: 95.5, facts: 99, duties: 99 },
  documents: {
    text: 100,
    headings: 99.5,
    targets: 99,
    years: 99.5,
    indicators: 94.5,
    facts: 99.5,
    incentives: 99,
    duties: 97,
  },
  paragraphs: { targets: 98, years: 99, indicators: 91, facts: 99, incentives: 99 },
};

/** Where claims beyond the gold count, both sides; else what was found. */
const BOTH_SIDES = new Set<Measure>(['headings', 'targets', 'definitions', 'duties']);

const figureOf = (measure: Measure, tally: Tally): number =>
  100 * ((BOTH_SIDES.has(measure) ? f1(tally) : recall(tally)) ?? 1);

const below = (scores: Scores, floors: Floors): string[] =>
  (Object.entries(floors) as [Measure, number][])
    .map(([measure, floor]) => ({ measure, floor, figure: figureOf(measure, scores[measure]) }))
    .filter(({ figure, floor }) => figure < floor)
    .map(({ measure, figure, floor }) => `${measure} ${figure.toFixed(1)} < ${floor}`);

test('nothing that was read right before is read worse', { timeout: MINUTES }, () => {
  const [samples, vocabulary] = [readSamples(root), vocabularyOf(root)];
  const whole = (list: typeof samples.documents): Scores =>
    sumScores(
      list.map(({ text, gold }) => scoreDocument(gold, text, convertAlone('sample', text, vocabulary))),
    );
  const paragraphs = sumScores(
    samples.paragraphs.map((one) =>
      scoreParagraph(one, convertAlone('sample', documentOf(one), vocabulary).values),
    ),
  );
  expect(below(whole(samples.policies), FLOORS.policies)).toEqual([]);
  expect(below(whole(samples.documents), FLOORS.documents)).toEqual([]);
  expect(below(paragraphs, FLOORS.paragraphs)).toEqual([]);
});
