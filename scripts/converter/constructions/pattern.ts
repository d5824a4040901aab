/**
 * Patterns over the words around a number. `'{give} ~6 #'`: a word of giving, at most six words, the number.
 *
 *   #         the number that is asked about; what stands left of it is matched leftwards, the rest rightwards
 *   {give}    a word of a list (lists.ts); {give|pay} of either
 *   给予      these very characters, as words of their own; 补贴* may go on, *率 may have begun before
 *   ..        a gap inside the clause; ... up to a semicolon, .... inside the sentence; ~ inside the clause, without another number; ..6 of at most six words
 *   . <w> <n> <t> anything of the clause; a word and no sign; another number, <n家个> counted so; a time
 *   ^ $       the edges of the clause; ^^ where the sentence begins
 *   ( a | b ) either; ? and * behind anything: perhaps, any number of times; ! before it: no such word next, looking away from the number
 */
import { LISTS, type ListName } from './lists.ts';
import type { Place, Sentence } from './sentence.ts';
import {
  anything,
  edge,
  either,
  type Fits,
  gap,
  not,
  often,
  opening,
  perhaps,
  piece,
  type Step,
  sequence,
  type Way,
  word,
} from './steps.ts';
import { listId } from './word-index.ts';

export interface Pattern {
  readonly text: string;
  readonly matches: (place: Place) => boolean;
}

/** Words further off are not about the number, and no clause that a person writes is longer. */
const FAR = 45;

const HAN = /^\p{Script=Han}/u;
const PART_ENDS = new Set(['；', '。']);

/** `6` behind a gap: of at most so many words. */
const mostOf = (digits: string): number => (digits === '' ? FAR : Number(digits));

function gapOf(term: string, way: Way): Step | null {
  if (term === '....') return gap(way, FAR, () => true);
  if (term.startsWith('...')) return gap(way, mostOf(term.slice(3)), (p) => !PART_ENDS.has(p.text));
  if (term.startsWith('..')) return gap(way, mostOf(term.slice(2)), (p) => !p.edge);
  if (term.startsWith('~')) return gap(way, mostOf(term.slice(1)), (p) => !p.edge && p.kind !== 'number');
  return null;
}

const listOf = (name: string): string => {
  const words: string | undefined = LISTS[name as ListName];
  if (words === undefined) throw new Error(`no list of words ${name}`);
  return words;
};

/** `<n家个>`: a number counted in one of these; `<n>`: any. */
const counted = (units: string, way: Way): Step =>
  piece(
    way,
    ({ kind, unit }) => kind === 'number' && (units === '' || (unit !== '' && units.includes(unit))),
  );

function termOf(term: string, way: Way): Step {
  if (term === '.') return piece(way, (p) => !p.edge);
  if (term === '<w>') return piece(way, (p) => HAN.test(p.text));
  if (term.startsWith('<n')) return counted(term.slice(2, -1), way);
  if (term === '<t>') return piece(way, (p) => p.kind === 'time');
  if (term === '^^') return opening;
  if (term === '^' || term === '$') return edge(term === '^' ? -1 : 1);
  const between = gapOf(term, way);
  if (between) return between;
  if (!term.startsWith('{')) return word(listId(term), way);
  const names = term.slice(1, -1).split('|');
  return either(names.map((name) => word(listId(listOf(name)), way)));
}

/** Takes the terms of one sequence or group off the front of `terms`. */
function alternatives(terms: string[], way: Way): Step {
  const all: Step[][] = [[]];
  while (terms.length > 0) {
    let term = terms.shift() ?? '';
    if (term.startsWith(')')) {
      terms.unshift(term.slice(1));
      break;
    }
    if (term === '|') {
      all.push([]);
      continue;
    }
    const denied = term.startsWith('!');
    if (denied) term = term.slice(1);
    let mark = '';
    let step: Step;
    if (term === '(') {
      step = alternatives(terms, way);
      mark = terms.shift() ?? '';
    } else {
      mark = term.endsWith('?')
        ? '?'
        : term.length > 1 && term.endsWith('*') && term.startsWith('{')
          ? '*'
          : '';
      step = termOf(mark === '' ? term : term.slice(0, -1), way);
    }
    if (denied) step = not(step);
    if (mark === '?') step = perhaps(step);
    if (mark === '*') step = often(step);
    all.at(-1)?.push(step);
  }
  return either(all.map((steps) => sequence(way > 0 ? steps : steps.toReversed())));
}

/** The words and lists without which a pattern cannot hold: those that stand in no group and are not optional. */
function neededIn(text: string): number[] {
  const outside = text.replace(/!?\([^()]*(?:\([^()]*\)[^()]*)*\)[?*]?/g, ' ').split(' ');
  if (outside.includes('|')) return [];
  const lists = outside.filter((term) => /^\{[^|]+\}$/.test(term)).map((term) => listOf(term.slice(1, -1)));
  return [...lists, ...outside.filter((term) => /^\p{Script=Han}+$/u.test(term))].map(listId);
}

const all = (ids: readonly number[], { lists }: Sentence): boolean => {
  for (const id of ids) if (!lists.has(id)) return false;
  return true;
};

export function pattern(text: string): Pattern {
  const [left = '', right = ''] = text.split('#');
  const compiled = (part: string, way: Way): Fits =>
    alternatives(
      part.split(' ').filter((term) => term !== ''),
      way,
    )(anything);
  const [before, after] = [compiled(left, -1), compiled(right, 1)];
  const needed = neededIn(text);
  return {
    text,
    matches: ({ sentence, at }) => all(needed, sentence) && before(sentence, at) && after(sentence, at + 1),
  };
}

/** The lists that a word of the sentence begins. */
export const listsAt = ({ starts }: Sentence, at: number): ListName[] =>
  (Object.keys(LISTS) as ListName[]).filter((name) =>
    starts[at]?.some(({ id }) => id === listId(listOf(name))),
  );
