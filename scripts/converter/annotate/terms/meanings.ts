/** Words explained in a sentence, each with its meaning up to where that ends. */
import { wordList } from '../../words/word-list.ts';
import { endOfClause, isItem } from './clauses.ts';
import { type Definition, inline } from './definition.ts';
import { type Explained, explainedIn } from './explained.ts';

const LONGEST = 800;
const SHORTEST = 4;

/** 。其中包括…: the next sentence goes on to say what the word means. */
const GOES_ON = wordList('包括 具体包括 不包括 具体指 具体是指');

/** Where a meaning ends: at 。 or where the bracket closes that it stands in; a list of items (一)…。(二)…。 goes on. */
function meaningEnd(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST);
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    const char = rest.charAt(at);
    if ('（('.includes(char)) depth += 1;
    if ('）)'.includes(char)) depth -= 1;
    const stop = '。！？'.includes(char) && GOES_ON.at(rest, at + 1) === '' && !listGoesOn(rest, at);
    if (depth < 0 || char === '\n' || stop) return from + at;
  }
  return from + rest.length;
}

/** …：（一）甲。（二）乙。: behind 。 stands the next item of a list that the meaning has announced. */
function listGoesOn(rest: string, stop: number): boolean {
  const colon = rest.slice(0, stop).indexOf('：');
  return colon >= 0 && isItem(rest.slice(colon + 1).trimStart()) && isItem(rest.slice(stop + 1).trimStart());
}

const MEANT = wordList('是指 系指 指的是 即 指');
const LONGEST_IN_ROW = 14;

/** 甲是指…；乙是指…: the next word of a row begins a meaning of its own; what else stands inside a meaning explains nothing. */
function beginsAnother(text: string, { from, at, term }: Explained): boolean {
  const before = text.slice(0, from).trimEnd().slice(-1) || '\n';
  const inRow = '，,、'.includes(before) && term.length <= LONGEST_IN_ROW;
  return '；;。\n'.includes(before) || (inRow && MEANT.before(text, endOfClause(text, at, from)) !== '');
}

interface Meant extends Explained {
  readonly to: number;
}

function meant(text: string): Meant[] {
  const found: Meant[] = [];
  for (const next of explainedIn(text)) {
    const last = found.at(-1);
    if (last && next.from < last.to) {
      if (next.from <= last.at + SHORTEST || !beginsAnother(text, next)) continue;
      found[found.length - 1] = { ...last, to: next.from };
    }
    found.push({ ...next, to: meaningEnd(text, next.at) });
  }
  return found;
}

/** ，如果…, ，重点是…: what is ruled of the word, not what it means. */
const RULES = wordList('如果 若 重点是 不符合');

/** …的区块，组团规模不宜超过9平方公里: a clause that speaks of the word again explains it no longer. */
function withoutRules(meaning: string, term: string): string {
  let depth = 0;
  for (let at = 0; at < meaning.length; at += 1) {
    const char = meaning.charAt(at);
    if ('（(“'.includes(char)) depth += 1;
    if ('）)”'.includes(char)) depth -= 1;
    if (char === '。') return meaning;
    const clause = char === '，' && depth === 0 ? (meaning.slice(at + 1).split(/[，；。：]/)[0] ?? '') : '';
    const again = term.length > 1 && clause.includes(term) && EXTENT.at(clause) === '';
    if (RULES.at(clause) !== '' || again) return meaning.slice(0, at);
  }
  return meaning;
}
const EXTENT = wordList('包括 主要包括 不包括 含 不含');

/** What behind a meaning belongs to the sentence around it. */
const TAIL = /(?:[，,；;、\s]|[，,]下同)+$/;

export function meaningsIn(text: string): Definition[] {
  return meant(text).flatMap(({ term, aliases, from, at, to, everywhere }) => {
    const meaning = withoutRules(text.slice(at, to).replace(TAIL, '').trim(), term);
    return meaning.length < SHORTEST
      ? []
      : [{ ...inline(term, meaning, { from, to }, !everywhere), aliases }];
  });
}
