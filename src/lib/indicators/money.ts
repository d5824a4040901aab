/** The same sum in the other usual unit. */
const LARGE = 1e4;

export interface UnitChoice {
  readonly unit: string;
  /** What a figure of the indicator is multiplied with. */
  readonly factor: number;
}

/** 亿元 ↔ 万亿元; other units stand alone. */
export function unitChoices(unit: string): UnitChoice[] {
  const own = { unit, factor: 1 };
  if (unit.startsWith('万亿')) return [own, { unit: unit.slice(1), factor: LARGE }];
  if (/^亿(?:元|美元)$/.test(unit)) return [own, { unit: `万${unit}`, factor: 1 / LARGE }];
  return [own];
}
