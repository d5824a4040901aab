/** Holds the words of a clause against a form of constructions.ts: which bodies it gives, each with its role. */
import type { Token } from '../../words/tokens.ts';
import { OTHERS } from './body-words.ts';
import type { Construction, Word } from './constructions.ts';
import { inPair, listedAt } from './listed.ts';
import { mayEnd } from './name-ends.ts';
import { endsHelpers, givesTask, type Mood } from './predicates.ts';
import { type DutyBody, dutyOf } from './roles.ts';

/** No list of bodies in a sentence is longer. */
const LONGEST_LIST = 140;
/** As many words behind the name as tell what it has to do. */
const BEHIND = 45;

export interface Sentence {
  readonly text: string;
  readonly words: readonly Token[];
  readonly mood: Mood;
  /** Told before the clause in its sentence: 牵头, 会同, 负责. */
  readonly led: boolean;
  readonly paired: boolean;
  readonly by: boolean;
  /** Where names may end, by where they begin. */
  readonly ends: Map<number, readonly number[]>;
  /** Whether the words from a place on give a task: several constructions ask. */
  readonly tasks: Map<number, boolean>;
}

export const textAt = (words: readonly Token[], at: number): string => words[at]?.text ?? '';
const rest = (s: Sentence, at: number): readonly Token[] => s.words.slice(at, at + BEHIND);

/** Behind the name: its gloss in brackets, and 等部门. */
function afterName(words: readonly Token[], from: number): number {
  let at = from;
  if (textAt(words, at) === '（') {
    const close = words.findIndex((w, i) => i > at && i < at + 16 && w.text === '）');
    if (close > 0) at = close + 1;
  }
  if (textAt(words, at) !== '等') return at;
  at += 1;
  while (OTHERS.includes(textAt(words, at)) || textAt(words, at) === '和单位') at += 1;
  return at;
}

function isTask(s: Sentence, at: number): boolean {
  const known = s.tasks.get(at) ?? givesTask(rest(s, at), s.by, s.mood);
  s.tasks.set(at, known);
  return known;
}

/** Word counts at which a name that begins at `from` may end, nearest first. */
function endsFrom(s: Sentence, from: number): readonly number[] {
  const known = s.ends.get(from) ?? readEnds(s, from);
  s.ends.set(from, known);
  return known;
}

/** No list of bodies goes on behind these. */
const ENDS_LIST = new Set('。；！？：\n｜由');

function readEnds(s: Sentence, from: number): number[] {
  const start = s.words[from]?.from ?? 0;
  const found: number[] = [];
  let depth = 0;
  for (let at = from; at < s.words.length; at++) {
    const word = s.words[at];
    if (!word || word.to - start > LONGEST_LIST) break;
    depth = Math.max(0, depth + Number(word.text === '（') - Number(word.text === '）'));
    if (ENDS_LIST.has(word.text) || (word.text === '，' && depth === 0)) break;
    if (depth === 0 && mayEnd(s.text, Math.max(start, word.to - 40), word.to))
      found.push(afterName(s.words, at + 1));
  }
  return [...new Set(found)];
}

const HEDGES = new Set(
  '应当 应 要 须 必须 积极 密切 依法 共同 予以 给予 协同 全力 主动 统一 具体 负责 总 可 牵头 ， ,'.split(' '),
);

/** The place behind 应当 and the like, at which a word of the list stands; -1 for none. */
function hedged(s: Sentence, from: number, list: readonly string[]): number {
  let at = from;
  while (HEDGES.has(textAt(s.words, at)) && !list.includes(textAt(s.words, at))) at += 1;
  const word = textAt(s.words, at);
  // 密切配合 is one word
  return list.includes(word) ||
    (word.length === 4 && HEDGES.has(word.slice(0, 2)) && list.includes(word.slice(2)))
    ? at + 1
    : -1;
}

export const HELPS = ['配合', '协助', '协同', '参与', '参加', '支持'];
const AFTER_HELPS = new Set(['做好', '落实', '实施', '推进', '工作', '完成']);
export const isEdge = (text: string): boolean => text === '' || '，。；｜'.includes(text);

/** The words from `at` on fit the form: the duties it gives, and where its last name ends. */
export function fits(
  s: Sentence,
  at: number,
  form: readonly Word[],
  needs: Construction['needs'],
): { duties: DutyBody[]; to: number } | null {
  const [word, ...later] = form;
  if (word === undefined) return { duties: [], to: at };
  if (typeof word !== 'string') {
    const start = s.words[at]?.from ?? s.text.length;
    for (const end of endsFrom(s, at)) {
      const behind = fits(s, end, later, needs);
      if (!behind) continue;
      const to = s.words[end]?.from ?? s.text.length;
      const bodies = needs === 'paired' ? inPair(s.text, start, to) : listedAt(s.text, start, to);
      if (bodies)
        return {
          duties: [...bodies.map((b) => dutyOf(b, word.bodies)), ...behind.duties],
          to: Math.max(end, behind.to),
        };
    }
    return null;
  }
  const next = NEXT[word](s, at);
  if (next < 0) return null;
  return fits(s, next, later, needs);
}

const clauseLength = (s: Sentence, at: number): number => {
  const end = s.words.findIndex((w, i) => i >= at && '：:'.includes(w.text));
  return (end < 0 ? s.text.length : (s.words[end]?.from ?? 0)) - (s.words[at]?.from ?? s.text.length);
};

/** Where the sentence goes on behind a word of a form; the same place for what is only looked at, -1 where it does not fit. */
const NEXT: Readonly<Record<Exclude<Word, object>, (s: Sentence, at: number) => number>> = {
  task: (s, at) => (isTask(s, at) ? at : -1),
  meets: (s, at) => hedged(s, at, ['会同', '商']),
  leads: (s, at) => hedged(s, at, ['牵头']),
  helps: (s, at) => {
    const next = hedged(s, at, HELPS);
    // 要积极支持建设 is a task, 乙支持 helps
    return textAt(s.words, next - 1).endsWith('支持') && !isEdge(textAt(s.words, next)) ? -1 : next;
  },
  closes: (s, at) => (endsHelpers(rest(s, at)) ? at : -1),
  colon: (s, at) =>
    '：:'.includes(textAt(s.words, at) || ' ') && clauseLength(s, at + 1) >= 4 ? at + 1 : -1,
  edge: (s, at) => (isEdge(textAt(s.words, AFTER_HELPS.has(textAt(s.words, at)) ? at + 1 : at)) ? at : -1),
};
