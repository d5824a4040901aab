/** Numbers that describe a noun: 注册资本3亿元的机构, 20户以上自然村. */
import type { Quantity } from '../annotate/quantities/quantity.ts';
import {
  BARE,
  DONE,
  NOUN_BEHIND,
  OF,
  OF_A_NOUN,
  RATE_OF_THEM,
  SETTLEMENT,
  SIZED,
  SORTED,
  THING_BEHIND,
  WORD_BEHIND,
} from '../constructions/attributes.ts';
import { type Construction, holds } from '../constructions/construction.ts';
import type { Words } from '../sentences/words-around.ts';

interface Describing {
  readonly of: (quantity: Quantity) => boolean;
  readonly said: Construction;
  /** Whether the number then describes a noun. */
  readonly describes: boolean;
}

const isCountFrom = ({ suffix, family }: Quantity): boolean => suffix === 'ge' && family === 'count';
const isShare = ({ family }: Quantity): boolean => family === 'percent';
const isBounded = ({ suffix }: Quantity): boolean => suffix !== '';
const isLevel = ({ family, suffix }: Quantity): boolean =>
  family === 'money' ||
  family === 'bare' ||
  family === 'area' ||
  (suffix !== '' && family !== 'count' && family !== 'percent');

/** The first line that is said of such a number tells. */
const LINES: readonly Describing[] = [
  { of: isCountFrom, said: RATE_OF_THEM, describes: true },
  // 10类28项实事: how they are sorted
  { of: ({ unit }) => unit === '类', said: SORTED, describes: true },
  { of: () => true, said: DONE, describes: false },
  { of: isShare, said: BARE, describes: false },
  { of: isLevel, said: SIZED, describes: true },
  { of: () => true, said: OF_A_NOUN, describes: true },
  { of: isCountFrom, said: OF, describes: true },
  { of: isBounded, said: SETTLEMENT, describes: true },
  { of: (q) => q.family === 'measure' && !isBounded(q), said: NOUN_BEHIND, describes: true },
  { of: isLevel, said: THING_BEHIND, describes: true },
  { of: (q) => isLevel(q) && isBounded(q), said: WORD_BEHIND, describes: true },
];

export function isAttribute(quantity: Quantity, words: Words): boolean {
  if (quantity.form === 'rank' || quantity.form === 'ratio') return false;
  return LINES.find(({ of, said }) => of(quantity) && holds(said, words))?.describes ?? false;
}
