/** Cuts running text into the words of a kept dictionary, which also knows the part of speech of each. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { CLASSES, tagOf } from './lexicon.ts';
import { NOUNS } from './nouns.ts';

/** The words of the lexicon are kept whole wherever they can be; nouns only where no commoner words stand there. */
const ALWAYS = 200_000;
const OFTEN = 5_000;

const LONG = (word: string): boolean => word.length > 1;

/** Words of ours that the dictionary does not know, or cuts in two. */
const ours = (): Uint8Array =>
  Buffer.from(
    [
      ...NOUNS.map((word) => `${word} ${OFTEN} n`),
      ...[...CLASSES.keys()].filter(LONG).map((word) => `${word} ${ALWAYS} ${tagOf(word)}`),
    ].join('\n'),
  );

function load(): Jieba {
  const jieba = Jieba.withDict(dict);
  jieba.loadDict(ours());
  return jieba;
}

/** The dictionary costs a tenth of a second: only a program that reads sentences pays for it. */
let loaded: Jieba | null = null;
function dictionary(): Jieba {
  loaded ??= load();
  return loaded;
}

/** Without guesses at unknown words: the same text gives the same words on every machine. */
export const cut = (text: string): string[] => dictionary().cut(text, false);

/**
 * As the dictionary writes it: n noun, v verb, vn verbal noun, d adverb, p preposition, m number, q measure word, x sign …
 * The same wherever the word stands, so it is asked for by the word: a cut that tells it takes three times as long.
 */
export const partOfSpeech = (word: string): string => dictionary().tag(word, false)[0]?.tag ?? 'x';
