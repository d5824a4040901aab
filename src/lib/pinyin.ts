/** Groups in the order of their Latin spelling. */
export interface Spelled {
  readonly pinyin: string;
}

const letterOf = ({ pinyin }: Spelled): string => /^[a-z]/i.exec(pinyin)?.[0].toUpperCase() ?? '#';

export function byLetter<T extends Spelled>(items: readonly T[]): [letter: string, items: T[]][] {
  const sorted = items.toSorted((a, b) => a.pinyin.localeCompare(b.pinyin, 'en'));
  return [...Map.groupBy(sorted, letterOf)];
}
