/**
 * Labels of real documents that are not part of the project: which document, where, what value, which class and name.
 * The documents stay where they are; a label file knows its document by the sum of its bytes.
 */
import { z } from 'zod';
import { type ValueClass, valueClass } from '../../src/schemas/value.ts';
import type { ScoredValue } from './records.ts';
import { agreement, type Tally, tally } from './tally.ts';
import { akin } from './words.ts';

const labelSchema = z.strictObject({
  /** Offset of the number in the decoded text, in UTF-16 units. */
  at: z.int(),
  written: z.string(),
  /** The first is the reader's; the others are accepted. */
  classes: z.array(valueClass).min(1),
  /** Short ones; none where a reader's name was long: then the name is not judged. */
  names: z.array(z.string().max(24)),
  optional: z.boolean().default(false),
});
export type Label = z.infer<typeof labelSchema>;

export const labelsSchema = z.strictObject({
  document: z.string(),
  sha256: z.string(),
  /** Else only the important facts are labelled. */
  factsComplete: z.boolean().default(false),
  values: z.array(labelSchema),
});
export type Labels = z.infer<typeof labelsSchema>;

const GROUPS = {
  targets: ['target', 'interim'],
  incentives: ['incentive'],
  facts: ['fact', 'baseline'],
} as const satisfies Readonly<Record<string, readonly ValueClass[]>>;

type Group = keyof typeof GROUPS;
const holds = (group: Group, kind: ValueClass): boolean =>
  (GROUPS[group] as readonly ValueClass[]).includes(kind);

const showLabel = ({ at, written, names, classes }: Label): string =>
  `${classes[0]} ${names[0] ?? ''} ${written} (at ${at})`;
const showValue = (v: ScoredValue): string => `${v.class} ${v.indicator} ${v.valueText} (at ${v.start})`;

const isAt = (value: ScoredValue, { at }: Label): boolean => value.start <= at && at < value.end;

/** Labels of a group against the records at their places; a record where nobody read a number of that class is false. */
function scoreGroup(group: Group, { values: labels }: Labels, values: readonly ScoredValue[]): Tally {
  const accepts = (label: Label, value: ScoredValue): boolean =>
    isAt(value, label) && label.classes.some((kind) => holds(group, kind));
  const own = values.filter((value) => holds(group, value.class));
  const wanted = labels.filter((label) => !label.optional && holds(group, label.classes[0] as ValueClass));
  const taken = (label: Label): boolean =>
    values.some((value) => isAt(value, label) && label.classes.includes(value.class));
  const missed = wanted.filter((label) => !taken(label));
  const extra = own.filter((value) => !labels.some((label) => accepts(label, value)));
  return tally(wanted.length - missed.length, missed.map(showLabel), extra.map(showValue));
}

const isMeasure = (value: ScoredValue): boolean =>
  Object.keys(GROUPS).some((group) => holds(group as Group, value.class));

/** Of the labels whose number has a record, those whose name is as a reader would write it; thresholds need no name. */
function scoreNames({ values: labels }: Labels, values: readonly ScoredValue[]): Tally {
  const found = labels.flatMap((label) => {
    const value = values.find((v) => isAt(v, label) && label.classes.includes(v.class));
    return value && isMeasure(value) && !label.optional && label.names.length > 0 ? [{ label, value }] : [];
  });
  const wrong = found.filter(({ label, value }) => !label.names.some((n) => akin(n, value.indicator)));
  return agreement(
    found.length - wrong.length,
    wrong.map(({ label, value }) => `${label.names[0]} ← ${value.indicator} (at ${label.at})`),
  );
}

export interface LabelScores extends Readonly<Record<Group, Tally>> {
  readonly names: Tally;
}

export function scoreLabels(labels: Labels, values: readonly ScoredValue[]): LabelScores {
  const facts = scoreGroup('facts', labels, values);
  return {
    targets: scoreGroup('targets', labels, values),
    incentives: scoreGroup('incentives', labels, values),
    facts: labels.factsComplete ? facts : { ...facts, claimed: facts.right, extra: [] },
    names: scoreNames(labels, values),
  };
}
