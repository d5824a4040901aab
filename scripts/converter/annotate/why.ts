/** Why the numbers of a line are what they are: the name, the verdict and what the words answered, for each of them. */

import { constructions, heldBy } from '../constructions/construction.ts';
import { listsAt } from '../constructions/pattern.ts';
import { choicesOf } from '../gifts/choice.ts';
import { giftAt } from '../names/called.ts';
import type { Passage } from '../passages.ts';
import { sourceOffset } from '../read/prose.ts';
import { leadOf, type Reading, readingsOf, type Setting } from '../sentences/prose.ts';
import { wordsOf } from '../sentences/scene.ts';
import { FEATURES, type Feature } from '../verdicts/features.ts';
import { surroundingsOf } from './annotate-values.ts';
import type { DocumentContext } from './context.ts';

const AROUND = 24;

const WORDS_AROUND = 16;

const NOT_RECORDED = '不收录';

/** The questions that the words answer with yes. */
const answered = ({ asked }: Reading): Feature[] =>
  (Object.keys(FEATURES) as Feature[]).filter((feature) => FEATURES[feature](asked));

/** What a gift may be for, the best first, and what spoke for and against it. */
const chosen = ({ found, verdict }: Reading, setting: Setting): string[] =>
  verdict.class !== 'incentive'
    ? []
    : choicesOf(giftAt(found, leadOf(found, setting)))
        .slice(0, MOST_CHOICES)
        .map(
          ({ words, place, score, said }) => `  候选：${score} ${words}（${[place, ...said].join('、')}）`,
        );

const MOST_CHOICES = 8;

/** 给予{give|gift}｜最高{capped}｜【】: the words around the number, each with its lists. */
function inWords({ asked }: Reading): string {
  const { sentence, at } = asked.words.place;
  const shown = sentence.pieces.map(({ text, kind }, i) => {
    if (i === at) return '【】';
    const lists = listsAt(sentence, i).join('|');
    return `${kind === 'word' ? text : `<${kind}>`}${lists === '' ? '' : `{${lists}}`}`;
  });
  return shown.slice(Math.max(0, at - WORDS_AROUND), at + WORDS_AROUND).join('｜');
}

/** The names that the words offer, the best first, each with the case that makes it. */
const offered = ({ found }: Reading): string =>
  found
    .candidates()
    .filter(({ name }) => name !== '')
    .map(({ id, name }) => `${name}（${id}）`)
    .join('、') || '无';

/** What is said around the number, and the pattern that tells it. */
const said = ({ asked }: Reading): string[] =>
  constructions().flatMap((one) => {
    const found = heldBy(one, asked.words);
    return found ? [`${one.id}: ${found.text}`] : [];
  });

/** One number: its words, its name and where that came from, its verdict and the year, what speaks for it. */
export function printed(reading: Reading, setting: Setting): string {
  const { found, verdict, statement } = reading;
  const { before, after } = wordsOf(found.scene, found.quantity);
  const number = found.scene.text.slice(found.quantity.from, found.quantity.end);
  const given = found.named ? '本句' : '承上文';
  const dated = statement ? `　年份：${statement.year ?? '无'}（${statement.yearBasis ?? '未注明'}）` : '';
  const kind = verdict.class === 'none' ? NOT_RECORDED : verdict.class;
  return [
    `…${before.slice(-AROUND)}【${number}】${after.slice(0, AROUND)}…`,
    `  指标：${(statement?.indicator ?? found.name) || '无'}（${given}）`,
    `  名称：${offered(reading)}`,
    `  判定：${kind}　规则：${verdict.id}${dated}`,
    `  依据：${answered(reading).join('、') || '无'}`,
    ...chosen(reading, setting),
    `  分词：${inWords(reading)}`,
    ...said(reading).map((line) => `  句式：${line}`),
  ].join('\n');
}

/** All numbers of the running text between two places of the source, explained. */
export function whyBetween(
  source: string,
  context: DocumentContext,
  passages: readonly Passage[],
  [from, to]: readonly [number, number],
): string[] {
  return surroundingsOf(context, passages).placed.flatMap(({ passage, context: own, setting }) => {
    const { text } = passage;
    const [first, last] = [text.spans[0]?.start ?? 0, text.spans.at(-1)?.end ?? 0];
    if (last <= from || first >= to) return [];
    return readingsOf(text.text, own, setting)
      .filter(({ found }) => {
        const at = sourceOffset(source, text, found.quantity.from);
        return at >= from && at < to;
      })
      .map((reading) => printed(reading, setting));
  });
}
