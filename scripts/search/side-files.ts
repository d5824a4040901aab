/** Small lists that are loaded only by queries that need them: amounts, pinyin, words that mean the same. */
import { pinyin } from 'pinyin-pro';
import { amountKey, amountsIn, digitOf } from '../../src/client/search/amounts.ts';
import { folded } from '../../src/client/search/fold.ts';
import { type CountedWord, files, type PinyinName, type Related } from '../../src/client/search/records.ts';
import type { SearchData } from './data.ts';
import { blocksOf, type Draft, type Simplified } from './draft.ts';

type Files = Map<string, unknown>;

/** First digit → `30%` → the ways it is written. */
export function amountFiles(drafts: readonly Draft[]): Files {
  const byDigit = new Map<string, Map<string, Set<string>>>();
  for (const draft of drafts)
    for (const { search } of draft.kind === 'policy' ? blocksOf(draft) : [])
      for (const amount of amountsIn(search)) {
        const digit = digitOf(amount.value);
        const amounts = byDigit.get(digit) ?? new Map<string, Set<string>>();
        const key = amountKey(amount);
        amounts.set(key, (amounts.get(key) ?? new Set()).add(amount.written));
        byDigit.set(digit, amounts);
      }
  const asJson = (amounts: Map<string, Set<string>>): unknown =>
    Object.fromEntries([...amounts].map(([key, written]) => [key, [...written]]));
  return new Map([...byDigit].map(([digit, amounts]) => [files.amounts(digit), asJson(amounts)]));
}

function pinyinName(name: string): PinyinName {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const letters = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return [letters.join(''), letters.map((syllable) => syllable.charAt(0)).join(''), name];
}

/** By first letter of the name. */
export function pinyinFiles(names: readonly string[]): Files {
  const rows = [...new Set(names)].filter((name) => /\p{Script=Han}/u.test(name)).map(pinyinName);
  const byLetter = Map.groupBy(rows, ([letters]) => letters.charAt(0));
  return new Map([...byLetter].map(([letter, list]) => [files.pinyin(letter), list]));
}

const namesOf = ({ terms, agencies, indicators }: SearchData): string[] => [
  ...terms.flatMap((term) => [term.term, ...term.aliases]),
  ...agencies.map((agency) => agency.name),
  ...indicators.filter((indicator) => indicator.matched).map((indicator) => indicator.name),
];

function relatedOf(data: SearchData, drafts: readonly Draft[], simplified: Simplified): Related {
  const texts = drafts.flatMap((draft) =>
    draft.kind === 'policy' ? blocksOf(draft).map((block) => block.search) : [],
  );
  const counted = (word: string): CountedWord => {
    const phrase = folded(word, simplified);
    return [word, texts.filter((text) => text.includes(phrase)).length];
  };
  const aliases = data.terms
    .filter((term) => term.aliases.length > 0)
    .map((term) => [term.term, ...term.aliases]);
  const groups = [...data.synonyms, ...aliases].map((group) => group.map(counted));
  return groups.filter((group) => group.some(([, passages]) => passages > 0));
}

/** Only the pairs whose simplified fellow the texts use. */
function simplifiedFor(drafts: readonly Draft[], simplified: Simplified): Record<string, string> {
  const used = new Set(drafts.flatMap((draft) => blocksOf(draft).flatMap((block) => [...block.search])));
  return Object.fromEntries([...simplified].filter(([, to]) => used.has(to)));
}

export function sideFiles(data: SearchData, drafts: readonly Draft[], simplified: Simplified): Files {
  return new Map([
    ...amountFiles(drafts),
    ...pinyinFiles(namesOf(data)),
    [files.related, relatedOf(data, drafts, simplified)],
    [files.names, [...new Set(namesOf(data))]],
    [files.simplified, simplifiedFor(drafts, simplified)],
  ]);
}
