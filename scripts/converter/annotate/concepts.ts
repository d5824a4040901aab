/** Which concept of the vocabulary an indicator means: by name and alias, units permitting. */

import type { Concept } from '../../../src/schemas/vocabulary.ts';
import { canonical } from '../read/canonical.ts';
import { isHan } from '../read/characters.ts';
import { recent } from '../read/recent.ts';
import { each } from '../words/listed.ts';
import { allOf, wordList } from '../words/word-list.ts';
import type { ValueDraft } from './draft.ts';
import { unitOf } from './quantities/units.ts';

const SCOPE = wordList(
  `${each('全', '国 省 市 区 县 州 域')} ${each('本 我', '省 市 区 县')} 当年 年末 年度 实现 完成 力争 拉动`,
);
const PLACE_ENDINGS = '省市区县州盟旗镇';

/** 某某区, 某某区的, **市: a place, its letters blanked out or not. */
function isPlace(words: string): boolean {
  const name = words.endsWith('的') || words.endsWith('级') ? words.slice(0, -1) : words;
  const named = name.length > 1 && name.length < 12 && PLACE_ENDINGS.includes(name.slice(-1));
  return named && allOf(name, (char) => char === '*' || isHan(char));
}

function readKey(name: string): string {
  const plain = canonical(name)
    .replace(/[\s“”‘’《》、，的]/g, '')
    .replace(/（[^）]*）/g, '');
  return SCOPE.behind(plain)
    .replaceAll('地区生产总值', 'GDP')
    .replaceAll('国内生产总值', 'GDP')
    .toUpperCase();
}

/** Names compare without white space, quotation marks, brackets, 的 and words of scope. */
export const nameKey: (name: string) => string = recent(readKey);

interface Named {
  readonly key: string;
  readonly concept: Concept;
}

function namesOf(concepts: readonly Concept[]): Named[] {
  return concepts
    .flatMap((concept) => [concept.name, ...concept.aliases].map((name) => ({ key: nameKey(name), concept })))
    .sort((a, b) => b.key.length - a.key.length);
}

/** A growth of 10% is no level in 亿元, and a share no count. */
function fits({ kind, base, unit }: ValueDraft, concept: Concept): boolean {
  if (kind === 'rank' || (kind === 'growth') !== (concept.kind === 'growth')) return false;
  const expected = unitOf(concept.unit);
  return (
    unit === '' ||
    concept.unit === '' ||
    expected.base === base.unit ||
    (expected.family === 'count' && base.unit === '')
  );
}

/** 某某区森林覆盖率: the concept behind the name of a place, and nothing else. */
function endsWithName(key: string, named: Named): boolean {
  return named.key.length >= 3 && key.endsWith(named.key) && isPlace(key.slice(0, -named.key.length));
}

/** The concepts that a name may mean, those of exactly that name first. */
function meantBy(indicator: string, names: readonly Named[]): Concept[] {
  const key = nameKey(indicator);
  const exact = names.filter((n) => n.key === key);
  const ending = names.filter((n) => endsWithName(key, n));
  return [...exact, ...ending].map(({ concept }) => concept);
}

/** The concept of each draft, or null. */
export function matchConcepts(
  drafts: readonly ValueDraft[],
  concepts: readonly Concept[],
): (Concept | null)[] {
  const names = namesOf(concepts);
  const meant = new Map<string, readonly Concept[]>();
  return drafts.map((draft) => {
    const found = meant.get(draft.indicator) ?? meantBy(draft.indicator, names);
    meant.set(draft.indicator, found);
    return found.find((concept) => fits(draft, concept)) ?? null;
  });
}
