/** Single paragraphs: one small document each, scored by the class of every figure. */
import type { ParagraphSample } from './gold.ts';
import type { ScoredValue } from './records.ts';
import { isTarget, noScores, type Scores } from './score.ts';
import { scoreMasked, scoreStatements, withoutExtra } from './values.ts';

function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The paragraph with as much of a document around it as its context names. */
export function documentOf({ text, context }: ParagraphSample): string {
  const { heading, planEnd, documentDate } = context;
  return [
    ...(planEnd ? [`本规划期限至${planEnd}年。`] : []),
    ...(heading ? [`一、${heading}`] : []),
    text,
    ...(documentDate ? [`某市人民政府`, chineseDate(documentDate)] : []),
  ].join('\n\n');
}

export function scoreParagraph(sample: ParagraphSample, values: readonly ScoredValue[]): Scores {
  const of = (...classes: string[]) => sample.values.filter((v) => classes.includes(v.class));
  const { found, ...rest } = scoreStatements(of('target', 'interim'), values.filter(isTarget));
  const facts = values.filter((v) => (v.class === 'fact' || v.class === 'baseline') && !v.masked);
  return {
    ...noScores,
    targets: found,
    ...rest,
    facts: withoutExtra(scoreStatements(of('fact', 'baseline'), facts).found),
    incentives: withoutExtra(
      scoreStatements(
        of('incentive'),
        values.filter((v) => v.class === 'incentive'),
      ).found,
    ),
    masked: scoreMasked(of('masked'), values),
  };
}
