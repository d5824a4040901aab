/** Slips of the original that are certain: never corrected in the text, only noted beside it. */

import { anchorAt, type Passage } from '../passages.ts';
import { matchesIn } from '../read/matches.ts';
import type { Range } from '../tree.ts';

export interface Slip {
  readonly passage: number;
  readonly range: Range;
  readonly anchor: string;
  readonly written: string;
  readonly reason: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly reason: (written: string) => string;
}

const RULES: readonly Rule[] = [
  {
    pattern: /(?<=\p{Script=Han})\s+(?:and|or|of|the)\s+(?=\p{Script=Han})/gu,
    reason: (w) => `中文句中夹有英文单词“${w.trim()}”，原文如此`,
  },
  { pattern: /([。，、；：])\1(?!\1)(?<!\1\1\1)/g, reason: (w) => `标点“${w}”重复，原文如此` },
  { pattern: /，。|、。|；。|。，|、，|，、/g, reason: (w) => `标点“${w}”连用，原文如此` },
  { pattern: /与与|及及(?!时)|将将(?!来)|被被/g, reason: (w) => `“${w}”字重复，原文如此` },
  { pattern: /\ufffd/g, reason: () => '此处有无法识别的字符，原件即如此' },
];

const ACRONYM = /(?<![A-Za-z])[A-Z]{4,8}(?![A-Za-z])/g;
const letters = (word: string): string => [...word].sort().join('');

/** How often each acronym stands in the text; one in brackets explains a name (《……协定》（RCEP）) and counts for more. */
function countAcronyms(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, wordless } of passages) {
    if (wordless) continue;
    for (const { 0: word, index } of matchesIn(text.text, ACRONYM)) {
      const explains = /[（(]/.test(text.text.charAt(index - 1));
      counts.set(word, (counts.get(word) ?? 0) + (explains ? 3 : 1));
    }
  }
  return counts;
}

/** RECP where the text says RCEP elsewhere: the same letters in another order, clearly the rarer one. */
function misspelt(counts: ReadonlyMap<string, number>): Map<string, string> {
  const byLetters = Map.groupBy(counts.keys(), letters);
  const wrong = new Map<string, string>();
  for (const words of byLetters.values()) {
    const [first, second] = [...words].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    if (first && second && (counts.get(first) ?? 0) >= 2 * (counts.get(second) ?? 0))
      wrong.set(second, first);
  }
  return wrong;
}

function slip(passage: Passage, index: number, match: RegExpExecArray, reason: string): Slip {
  const range = { from: match.index, to: match.index + match[0].length };
  return { passage: index, range, anchor: anchorAt(passage, match.index), written: match[0].trim(), reason };
}

export function findSlips(passages: readonly Passage[]): Slip[] {
  const wrong = misspelt(countAcronyms(passages));
  return passages.flatMap((passage, index) => {
    if (passage.kind === 'folded' || passage.wordless) return [];
    const text = passage.text.text;
    const ruled = RULES.flatMap(({ pattern, reason }) =>
      matchesIn(text, pattern).map((m) => slip(passage, index, m, reason(m[0]))),
    );
    const acronyms = matchesIn(text, ACRONYM).flatMap((m) => {
      const right = wrong.get(m[0]);
      return right
        ? [slip(passage, index, m, `“${m[0]}”疑为“${right}”之误（文中别处写作“${right}”），原文如此`)]
        : [];
    });
    return [...ruled, ...acronyms];
  });
}
