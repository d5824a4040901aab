/** Indicators by theme: a concept says its own; any other has that of the place where it stands, or of one above it. */
import type { Indicator, Section, ThemeRecord, Value } from '../../schemas/index.ts';

export interface Places {
  readonly value: ReadonlyMap<string, Value>;
  readonly section: ReadonlyMap<string, Pick<Section, 'parent'>>;
  readonly themesAt: ReadonlyMap<string, readonly Pick<ThemeRecord, 'id'>[]>;
}

export function themeOf(indicator: Indicator, { value, section, themesAt }: Places): string {
  if (indicator.matched || indicator.theme) return indicator.theme;
  const first = value.get(indicator.series[0]?.points[0]?.valueId ?? '');
  let anchor = first?.anchor ?? '';
  while (first && anchor) {
    const [theme] = themesAt.get(`${first.policy}/${anchor}`) ?? [];
    if (theme) return theme.id;
    anchor = section.get(`${first.policy}/${anchor}`)?.parent ?? '';
  }
  return '';
}

export interface ThemeGroup {
  readonly id: string;
  readonly concepts: readonly Indicator[];
  readonly others: readonly Indicator[];
}

/** In the order of the themes; what belongs to none comes last. */
export function byTheme(
  indicators: readonly Indicator[],
  order: readonly string[],
  places: Places,
): ThemeGroup[] {
  const groups = Map.groupBy(indicators, (indicator) => {
    const theme = themeOf(indicator, places);
    return order.includes(theme) ? theme : '';
  });
  return [...order, ''].flatMap((id) => {
    const own = groups.get(id) ?? [];
    if (own.length === 0) return [];
    return [{ id, concepts: own.filter((i) => i.matched), others: own.filter((i) => !i.matched) }];
  });
}
