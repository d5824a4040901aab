/** Everything that the page of an indicator shows, gathered from the records once. */
import type { Check, Indicator, IndicatorPoint, Policy, Value } from '../../schemas/index.ts';
import type { Library } from '../data.ts';
import { type Line, linesOf } from './line.ts';
import { type UnitChoice, unitChoices } from './money.ts';
import { policyNames } from './names.ts';
import { type Panel, panelsOf } from './panel.ts';
import { type Declared, type Setting, tonesOf, type View, viewsOf } from './picture.ts';
import { sentenceOf } from './sentence.ts';

export interface Row {
  readonly policy: string;
  readonly point: IndicatorPoint;
  readonly value: Value;
}

export interface IndicatorView {
  readonly indicator: Indicator;
  readonly lines: readonly Line[];
  readonly panels: readonly Panel[];
  readonly setting: Setting;
  readonly views: readonly View[];
  readonly choices: readonly UnitChoice[];
  readonly sentence: string;
  readonly rows: readonly Row[];
  readonly checks: readonly Check[];
}

const named = new WeakMap<readonly Policy[], Map<string, string>>();

/** Names depend on all policies: worked out once for a library. */
export function namesIn({ policies }: Pick<Library, 'policies'>): Map<string, string> {
  const names = named.get(policies) ?? policyNames(policies);
  named.set(policies, names);
  return names;
}

export const rowsOf = (indicator: Indicator, values: ReadonlyMap<string, Value>): Row[] =>
  indicator.series.flatMap(({ policy, points }) =>
    points.flatMap((point) => {
      const value = values.get(point.valueId);
      return value ? [{ policy, point, value }] : [];
    }),
  );

/** Checks that use one of the figures. */
export function checksOf(rows: readonly Row[], checks: readonly Check[]): Check[] {
  const ids = new Set(rows.map((r) => r.value.id));
  return checks.filter((check) => check.inputs.some((id) => ids.has(id)));
}

const declaredIn = (checks: readonly Check[]): Declared[] =>
  checks.flatMap(({ kind, policy, declared, inputs }) =>
    kind === 'growth' && declared !== null ? [{ policy, growth: declared, inputs }] : [],
  );

/** The same growth said twice is one bar. */
const once = (declared: readonly Declared[]): Declared[] =>
  declared.filter((d, i) => declared.findIndex((o) => o.policy === d.policy && o.growth === d.growth) === i);

export function viewOf(data: Library, indicator: Indicator): IndicatorView {
  const lines = linesOf(indicator, data.value, namesIn(data));
  const panels = panelsOf(lines);
  const rows = rowsOf(indicator, data.value);
  const checks = checksOf(rows, [...data.checksAt.values()].flat());
  const setting = {
    unit: indicator.unit,
    factor: 1,
    tones: tonesOf(lines),
    declared: once(declaredIn(checks)),
  };
  return {
    indicator,
    lines,
    panels,
    setting,
    views: viewsOf(panels, setting),
    choices: unitChoices(indicator.unit),
    sentence: sentenceOf({ name: indicator.name, unit: indicator.unit, lines }),
    rows,
    checks,
  };
}
