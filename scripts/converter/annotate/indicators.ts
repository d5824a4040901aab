/** Values by what they measure: one record a concept, and one an indicator that no concept names. */
import type { Indicator, Value } from '../../../src/schemas/index.ts';
import type { Concept } from '../../../src/schemas/vocabulary.ts';
import { freeSlug, pinyinOf } from './words/pinyin.ts';

type Series = Indicator['series'][number];

/** Numbers that say nothing about how an indicator moves are left to the policy's own page. */
const SERIES_CLASSES = new Set(['target', 'interim', 'baseline', 'fact']);

const points = (values: readonly Value[]): Series['points'] =>
  [...values]
    .sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || a.start - b.start)
    .map(({ year, value, class: role, masked, id }) => ({
      year,
      value,
      role: masked ? 'masked' : role,
      valueId: id,
    }));

function seriesOf(
  values: readonly Value[],
  grade: (policy: string) => Pick<Series, 'comparable' | 'reason'>,
): Series[] {
  return [...Map.groupBy(values, (v) => v.policy)].map(([policy, own]) => ({
    policy,
    points: points(own),
    ...grade(policy),
  }));
}

function ofConcept(concept: Concept, values: readonly Value[]): Indicator {
  const member = (policy: string): Pick<Series, 'comparable' | 'reason'> => {
    const found = concept.members.find((m) => m.policy === policy);
    return found
      ? { comparable: found.comparable, reason: found.reason }
      : { comparable: 'B', reason: '尚未由编者核对口径' };
  };
  const { id, name, aliases, unit, definition, theme } = concept;
  return {
    id,
    name,
    aliases: [...aliases],
    unit,
    definition,
    theme,
    matched: true,
    series: seriesOf(values, member),
  };
}

function unmatched(name: string, values: readonly Value[], taken: Set<string>): Indicator {
  const unit = values.find((v) => v.unit !== '')?.unit ?? '';
  const alone = (): Pick<Series, 'comparable' | 'reason'> => ({
    comparable: 'C',
    reason: '未对应概念，不作跨文件比较',
  });
  const id = freeSlug(`x-${pinyinOf(name).slice(0, 48)}`, taken);
  return {
    id,
    name,
    aliases: [],
    unit,
    definition: '',
    theme: '',
    matched: false,
    series: seriesOf(values, alone),
  };
}

export function indicatorRecords(values: readonly Value[], concepts: readonly Concept[]): Indicator[] {
  const used = values.filter((v) => SERIES_CLASSES.has(v.class) && v.indicator !== '');
  const byConcept = Map.groupBy(used, (v) => v.concept);
  const named = concepts.flatMap((c) => {
    const own = byConcept.get(c.id);
    return own ? [ofConcept(c, own)] : [];
  });
  const taken = new Set(concepts.map((c) => c.id));
  const rest = Map.groupBy(byConcept.get(null) ?? [], (v) => v.indicator.replace(/\s/g, ''));
  return [...named, ...[...rest].map(([name, own]) => unmatched(name, own, taken))];
}
