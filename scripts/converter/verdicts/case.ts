/** One number with all that its class depends on. */
import type { DocumentContext } from '../annotate/context.ts';
import type { Mood } from '../annotate/mood.ts';
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { looksAhead, looksBack, resolve } from '../annotate/time/resolve.ts';
import type { Governing } from '../sentences/governing.ts';
import type { Words } from '../sentences/words-around.ts';

export interface Case {
  readonly quantity: Quantity;
  readonly words: Words;
  readonly governing: Governing | null;
  readonly mood: Mood;
  readonly context: DocumentContext;
  /** Inside a footnote or a passage that explains: no commitments there. */
  readonly explains: boolean;
  /** A number before it in the same sentence is a target. */
  readonly afterTarget: boolean;
  /** A number before it in the same sentence, of the same time, is a fact. */
  readonly afterFact: boolean;
  /** The column of a table says that its entries are goals. */
  readonly committed: boolean;
  /** It stands under a heading that tells what is paid: 补贴标准. */
  readonly granting: boolean;
  /** The list of years that it belongs to goes on into the future. */
  readonly listedAhead: boolean;
  /** A number before it in the same sentence is a fact. */
  readonly factBefore: boolean;
  /** Somewhere the text speaks of what is done or stands. */
  readonly looksBack: boolean;
  /** It stands alone in brackets behind what it describes. */
  readonly bracketed: boolean;
  /** It stands somewhere in brackets. */
  readonly inBracket: boolean;
  /** A number before it in the same sentence is an assumption. */
  readonly afterAssumption: boolean;
}

export type Tense = 'past' | 'future' | 'open';

/** The tense of the governing time, as far as it can be told. */
export function tenseOfTime({ governing, context }: Case): Tense {
  if (!governing) return 'open';
  const { mention } = governing;
  if (looksBack(mention)) return 'past';
  const year = resolve(mention.when, context)?.year ?? null;
  // 提高到2019年的…, told in a bulletin of 2019
  if (context.genre === 'account' && year !== null && year <= (context.aboutYear ?? 0)) return 'past';
  if (year !== null && context.year !== null && year !== context.year)
    return year > context.year ? 'future' : 'past';
  if (mention.when.kind === 'period-end' && context.genre === 'account') return 'past';
  if (['ahead', 'years', 'period-end'].includes(mention.when.kind)) return 'future';
  if (context.year === null || mention.role === 'until') return looksAhead(mention) ? 'future' : 'open';
  return 'open';
}
