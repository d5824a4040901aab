/** Figures by what they measure: one record a concept, and one an indicator that no concept names. */
import type { Indicator, IndicatorSeries } from '../../../src/schemas/index.ts';
import type { Concept } from '../../../src/schemas/vocabulary.ts';
import { withoutBlanks } from '../read/blanks.ts';
import { type Figure, type Measure, pointOf } from './in-unit.ts';
import { freeSlug, pinyinOf } from './words/pinyin.ts';

type Grade = Pick<IndicatorSeries, 'comparable' | 'reason'>;

/** By year, then as the document says them; figures without a year last. */
const inTime = (a: Figure, b: Figure): number => (a.year ?? 9999) - (b.year ?? 9999) || a.start - b.start;

function seriesOf(
  values: readonly Figure[],
  measure: Measure,
  grade: (policy: string) => Grade,
): IndicatorSeries[] {
  return [...Map.groupBy(values, (v) => v.policy)].map(([policy, own]) => ({
    policy,
    points: own.toSorted(inTime).map((value) => pointOf(value, measure)),
    ...grade(policy),
  }));
}

/** Nobody has looked at this policy's definition yet: never on one axis with others until somebody has. */
function gradeIn(concept: Concept, policy: string): Grade {
  const member = concept.members.find((m) => m.policy === policy);
  return member ?? { comparable: 'B', reason: '尚未由编者核对口径' };
}

function ofConcept(concept: Concept, values: readonly Figure[]): Indicator {
  const { id, name, aliases, unit, kind, definition, theme } = concept;
  const series = seriesOf(values, concept, (policy) => {
    const { comparable, reason } = gradeIn(concept, policy);
    return { comparable, reason };
  });
  return { id, name, aliases: [...aliases], unit, kind, definition, theme, matched: true, series };
}

const ALONE: Grade = { comparable: 'C', reason: '未对应概念，不作跨文件比较' };

/** The unit and kind that most of the values have stand for an indicator that nobody defined. */
function commonMeasure(values: readonly Figure[]): Measure {
  const groups = [...Map.groupBy(values, (v) => `${v.unit}\n${v.kind}`).values()];
  const [value] = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return { unit: value?.unit ?? '', kind: value?.kind ?? '' };
}

function unmatched(name: string, values: readonly Figure[], taken: Set<string>): Indicator {
  const measure = commonMeasure(values);
  const id = freeSlug(`x-${pinyinOf(name).slice(0, 48)}`, taken);
  const series = seriesOf(values, measure, () => ALONE);
  return { id, name, aliases: [], ...measure, definition: '', theme: '', matched: false, series };
}

export function indicatorRecords(values: readonly Figure[], concepts: readonly Concept[]): Indicator[] {
  const used = values.filter((v) => v.indicator !== '');
  const byConcept = Map.groupBy(used, (v) => v.concept);
  const named = concepts.flatMap((c) => {
    const own = byConcept.get(c.id);
    return own ? [ofConcept(c, own)] : [];
  });
  const taken = new Set(concepts.map((c) => c.id));
  const rest = Map.groupBy(byConcept.get(null) ?? [], (v) => withoutBlanks(v.indicator));
  return [...named, ...[...rest].map(([name, own]) => unmatched(name, own, taken))];
}
