/** A value in the unit of its indicator, or what else it says of it: its growth, its rank, its share. */
import type { IndicatorPoint, PointRole } from '../../../src/schemas/indicator.ts';
import type { Value, ValueKind } from '../../../src/schemas/value.ts';
import { SCALES } from './quantities/units.ts';
import { tidy } from './tidy.ts';

/** What the collection has to know of a value. */
export type Figure = Pick<
  Value,
  | 'id'
  | 'policy'
  | 'indicator'
  | 'concept'
  | 'class'
  | 'kind'
  | 'op'
  | 'value'
  | 'min'
  | 'max'
  | 'unit'
  | 'base'
  | 'year'
  | 'start'
  | 'masked'
>;

export const figureOf = (value: Value): Figure => ({
  id: value.id,
  policy: value.policy,
  indicator: value.indicator,
  concept: value.concept,
  class: value.class,
  kind: value.kind,
  op: value.op,
  value: value.value,
  min: value.min,
  max: value.max,
  unit: value.unit,
  base: value.base,
  year: value.year,
  start: value.start,
  masked: value.masked,
});

export interface Measure {
  readonly unit: string;
  readonly kind: string;
}

/** Kinds that measure the size of a thing, as against how it moves or what part of another it is. */
const SIZES = new Set<string>(['level', 'count', 'cumulative', 'area']);
/** Measure words that count the same things: a table may say 个 where the text says 家. */
const COUNTED: readonly (readonly string[])[] = [
  ['家', '个', '户', '所'],
  ['只', '支', '个'],
  ['人', '名', '位'],
];

const SCALED = Object.keys(SCALES).sort((a, b) => b.length - a.length);

/** 万亿元 is 10¹² 元. */
function scaleOf(unit: string): { factor: number; base: string } {
  const word = SCALED.find((scale) => unit.startsWith(scale) && unit.length > scale.length);
  return word ? { factor: SCALES[word] ?? 1, base: unit.slice(word.length) } : { factor: 1, base: unit };
}

function sameKind(kind: ValueKind, measure: Measure): boolean {
  if (kind === measure.kind || measure.kind === '') return true;
  if (measure.kind === 'increment') return SIZES.has(kind);
  return SIZES.has(kind) && SIZES.has(measure.kind);
}

/** What one unit of the value is in units of the indicator; null where they measure different things. */
function factorOf(value: Figure, measure: Measure): number | null {
  if (value.unit === measure.unit) return 1;
  const { factor, base } = scaleOf(measure.unit);
  if (value.base.unit === base && value.value !== null && value.value !== 0 && value.base.value !== null)
    return value.base.value / value.value / factor;
  if (value.base.unit === base && value.value === null) return scaleOf(value.unit).factor / factor;
  const counted = COUNTED.some((words) => words.includes(value.unit) && words.includes(measure.unit));
  return counted || (value.unit === '' && measure.kind === 'count') ? 1 : null;
}

function otherRole(value: Figure): PointRole {
  return value.kind === 'growth' || value.op === 'growth' ? 'growth' : 'other';
}

export function pointOf(value: Figure, measure: Measure): IndicatorPoint {
  const growth = value.op === 'growth' && measure.kind !== 'growth';
  const factor =
    growth || value.op === 'rank' || !sameKind(value.kind, measure) ? null : factorOf(value, measure);
  const scaled = (n: number | null): number | null => (n === null ? null : tidy(n * (factor ?? 1)));
  const role = factor === null ? otherRole(value) : value.class;
  return {
    year: value.year,
    value: value.masked ? null : scaled(value.value),
    min: scaled(value.min),
    max: scaled(value.max),
    unit: factor === null ? value.unit : measure.unit,
    role: value.masked ? 'masked' : role,
    valueId: value.id,
  };
}
