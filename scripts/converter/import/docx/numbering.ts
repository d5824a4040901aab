/** Word's automatic numbering: what it prints before each paragraph of a list. */
import { writeNumber } from './number-format.ts';
import { attributeOf, child, elements, setting, type XmlElement } from './xml.ts';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`: the numbers of this and of higher levels in their places. */
  readonly text: string;
  /** The level after which it starts anew; 0 for never. */
  readonly restart: number;
  readonly style: string | undefined;
  /** All numbers in it as 1, 2, 3. */
  readonly legal: boolean;
}

interface List {
  /** Lists made from one definition count on together. */
  readonly counters: number[];
  readonly levels: readonly (Level | undefined)[];
  /** Starts of its own, each used once. */
  readonly starts: Map<number, number>;
}

export interface Numbering {
  /** The text that Word prints, '' for none; null where the list or its format is not known. */
  readonly next: (list: string, level: number) => string | null;
  /** The level of a list that belongs to a paragraph style. */
  readonly levelOfStyle: (list: string, style: string) => number | undefined;
}

const on = (node: XmlElement | undefined): boolean =>
  node !== undefined && !['0', 'false', 'off'].includes(attributeOf(node, 'w:val') ?? '1');

const whole = (written: string | undefined, otherwise: number): number => {
  const number = Number(written ?? Number.NaN);
  return Number.isInteger(number) ? number : otherwise;
};

function readLevel(node: XmlElement, index: number): Level {
  return {
    start: whole(setting(node, 'w:start'), 1),
    format: setting(node, 'w:numFmt') ?? 'decimal',
    text: setting(node, 'w:lvlText') ?? '',
    restart: whole(setting(node, 'w:lvlRestart'), index),
    style: setting(node, 'w:pStyle'),
    legal: on(child(node, 'w:isLgl')),
  };
}

function levelsIn(node: XmlElement | undefined): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of elements(node).filter((inside) => inside.name === 'w:lvl')) {
    const index = whole(attributeOf(level, 'w:ilvl'), 0);
    if (index >= 0 && index < 9) levels[index] = readLevel(level, index);
  }
  return levels;
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const definitions = elements(root).filter((node) => node.name === 'w:abstractNum');
  const byId = new Map(definitions.map((node) => [attributeOf(node, 'w:abstractNumId') ?? '', node]));
  const byLink = new Map(definitions.map((node) => [setting(node, 'w:styleLink') ?? '', node]));
  const counters = new Map<XmlElement, number[]>();
  const lists = new Map<string, List>();
  for (const node of elements(root).filter((inside) => inside.name === 'w:num')) {
    const named = byId.get(setting(node, 'w:abstractNumId') ?? '');
    const link = setting(named, 'w:numStyleLink');
    const definition = (link === undefined ? named : byLink.get(link)) ?? named;
    if (!definition) continue;
    const shared = counters.get(definition) ?? [];
    counters.set(definition, shared);
    lists.set(attributeOf(node, 'w:numId') ?? '', {
      counters: shared,
      ...overridden(node, levelsIn(definition)),
    });
  }
  return lists;
}

function overridden(node: XmlElement, levels: (Level | undefined)[]): Omit<List, 'counters'> {
  const starts = new Map<number, number>();
  for (const override of elements(node).filter((inside) => inside.name === 'w:lvlOverride')) {
    const index = whole(attributeOf(override, 'w:ilvl'), 0);
    const own = child(override, 'w:lvl');
    if (own) levels[index] = readLevel(own, index);
    const start = setting(override, 'w:startOverride');
    if (start !== undefined) starts.set(index, whole(start, 1));
  }
  return { levels, starts };
}

/** Counts one on, and forgets the counts of lower levels that start anew after this one. */
function count({ counters, levels, starts }: List, level: number): void {
  const override = starts.get(level);
  starts.delete(level);
  counters[level] =
    override ?? (counters[level] === undefined ? (levels[level]?.start ?? 1) : counters[level] + 1);
  for (let lower = level + 1; lower < 9; lower += 1) {
    const restart = levels[lower]?.restart ?? lower;
    if (restart > level) delete counters[lower];
  }
}

function written({ counters, levels }: List, level: number): string | null {
  const own = levels[level];
  if (!own) return null;
  if (own.format === 'bullet') return bullet(own.text);
  let known = true;
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = own.legal ? 'decimal' : (levels[index]?.format ?? 'decimal');
    const number = writeNumber(format, counters[index] ?? levels[index]?.start ?? 1);
    known &&= number !== null;
    return number ?? '';
  });
  return known ? text : null;
}

/** Symbol fonts put their bullets in the private area, where no other font has them. */
const bullet = (text: string): string => (/^[\uE000-\uF8FF]?$/u.test(text.trim()) ? '·' : text.trim());

export function readNumbering(numbering: XmlElement | undefined): Numbering {
  const lists = readLists(child(numbering, 'w:numbering'));
  return {
    next(id, level) {
      const list = lists.get(id);
      if (!list || level < 0 || level > 8) return null;
      count(list, level);
      return written(list, level);
    },
    levelOfStyle(id, style) {
      const level = lists.get(id)?.levels.findIndex((candidate) => candidate?.style === style) ?? -1;
      return level < 0 ? undefined : level;
    },
  };
}
