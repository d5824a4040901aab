/** Duties told in sentences: each clause is held against the constructions, from its beginning and from 由. */
import { canonical } from '../../read/canonical.ts';
import { type Token, tokensOf } from '../../words/tokens.ts';
import { type Body, bodiesIn } from './bodies.ts';
import { EVERYBODY, OTHERS, SOMEBODY } from './body-words.ts';
import { CONSTRUCTIONS, type Construction, type Word } from './constructions.ts';
import { listedAt, soundsLikeName } from './listed.ts';
import { endsHelpers, givesTask, type Mood } from './predicates.ts';
import { type DutyBody, dutyOf, helps } from './roles.ts';
import { endOf, looksLikeAgency, mayEnd } from './whole-name.ts';

/** No list of bodies in a sentence is longer. */
const LONGEST_LIST = 140;
/** As many words behind the name as tell what it has to do. */
const BEHIND = 45;

interface Sentence {
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

const textAt = (words: readonly Token[], at: number): string => words[at]?.text ?? '';
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

const HELPS = ['配合', '协助', '协同', '参与', '参加', '支持'];
const AFTER_HELPS = new Set(['做好', '落实', '实施', '推进', '工作', '完成']);
const isEdge = (text: string): boolean => text === '' || '，。；｜'.includes(text);

/** 建设局牵头，财政局配合: the pair of words says that these are offices, with or without a place. */
function inPair(text: string, from: number, to: number): Body[] | null {
  const bodies = bodiesIn(text.slice(from, to));
  const sound = bodies.every(
    (b) => looksLikeAgency(b.written) && endOf(b.name, PAIR_ENDS) !== '' && soundsLikeName(b.name),
  );
  return sound && bodies.length > 0
    ? bodies.map((b) => ({ ...b, from: b.from + from, to: b.to + from }))
    : null;
}
const PAIR_ENDS = '局 委 办 厅 部 院 署 会 中心 公司 集团 支行 分行 办公室 管委会 委员会 政府 街道'.split(
  ' ',
);

/** The words from `at` on fit the form: the duties it gives, and where its last name ends. */
function fits(
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

/** Clauses begin behind these. */
const OPENS_CLAUSE = new Set(['', ...'。；：，！？｜由.']);
const isStart = (words: readonly Token[], at: number): boolean => {
  const before = textAt(words, at - 1).trim();
  const listed = before.length === 2 && before.endsWith('是') && isCount(before.charAt(0));
  const counted =
    before === '、' && isCount(textAt(words, at - 2)) && (at < 3 || isEdge(textAt(words, at - 3)));
  return OPENS_CLAUSE.has(before) || listed || counted;
};
const isCount = (text: string): boolean =>
  text !== '' && [...text].every((char) => '一二三四五六七八九十'.includes(char));

/** 2021年5月，某局印发…: what was done on a day; 2021年5月底前 sets a time. */
const TOLD_OF = /(?:\d{4}|[去同当])年(?:\d{1,2}月(?:\d{1,2}日)?)?[，,]$/;
/** 每年3月底前, 必要时, 同时: what may stand before the name without a comma. */
const BEFORE =
  /^(?:(?:每|\d{4}|当|次|今|明)?年)?(?:\d{1,2}月)?(?:底|末|\d{1,2}日)?(?:之?前|起|内)|^(?:必要时|同时|其中|此外|另外|因此|今后|凡|请|而|但|并)/;

function behindTime(s: Sentence, at: number): number {
  const from = s.words[at]?.from ?? 0;
  const lead = BEFORE.exec(s.text.slice(from, from + 24))?.[0].length ?? 0;
  let next = at;
  while (next < s.words.length && (s.words[next]?.from ?? 0) < from + lead) next += 1;
  return next;
}

/** Is the sentence before this place one that names a leader? */
function ledBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return ['牵头', '会同', '负责'].some((word) => sentence.includes(word));
}

const inClause = (text: string, word: (clause: string) => boolean): boolean =>
  text.split(/[，。；｜]/).some((c) => word(c.trim()));
const isPaired = (text: string): boolean =>
  text.includes('牵头') &&
  inClause(text, (c) => c.endsWith('牵头')) &&
  inClause(text, (c) => helps(c) && HELPS.some((h) => c.endsWith(h)));

/** 各地要…, 会同有关部门 name nobody. */
const isNamed = ({ name, role }: DutyBody): boolean =>
  !EVERYBODY.includes(name) && (role !== 'joint' || !SOMEBODY.includes(name));

/** The words of the whole text, those of what is masked as signs. */
const wordsOf = (whole: string, masked: string): Token[] =>
  tokensOf(canonical(whole)).map((word) =>
    masked.charAt(word.from) === '｜' ? { ...word, text: '｜', tag: 'x' } : word,
  );

function inSentences(text: string, words: readonly Token[], mood: Mood, titled: boolean): DutyBody[] {
  const paired = isPaired(text);
  const found: DutyBody[] = [];
  const ends = new Map<number, readonly number[]>();
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    if (at < done || !isStart(words, at)) continue;
    const from = words[at]?.from ?? 0;
    if (TOLD_OF.test(text.slice(Math.max(0, from - 16), from))) continue;
    const by = textAt(words, at - 1) === '由';
    const s: Sentence = { text, words, mood, led: ledBefore(text, from), paired, by, ends, tasks: new Map() };
    const start = by ? at : behindTime(s, at);
    for (const { form, needs } of CONSTRUCTIONS) {
      if ((needs === 'led' && !s.led) || (needs === 'paired' && !paired) || (needs === 'titled' && !titled))
        continue;
      const fit = fits(s, start, form, needs);
      if (!fit) continue;
      found.push(...fit.duties.filter(isNamed));
      done = fit.to;
      break;
    }
  }
  return found;
}

/** 第三条, （一）, 1.: the number of a clause is no part of the first name. */
const MARKER =
  /^\s*(?:\d+(?:[.．]\d+)+[.．、]?\s*|第[一二三四五六七八九十百零\d]+[条款章节]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、．.]|[①-⑳]|[—-]{1,2})\s*/;

/** Where none of these stands, nobody is given a task: most cells and reports are read no further. */
const NEEDED: Readonly<Record<Mood, readonly string[]>> = {
  report: ['由', '牵头', '：'],
  account: ['由', '牵头', '：', '应', '要', '须', '需', '负责', '承担'],
  tasks: [
    '局',
    '委',
    '办',
    '厅',
    '部',
    '署',
    '院',
    '会',
    '机',
    '府',
    '组',
    '心',
    '所',
    '站',
    '公司',
    '集团',
    '队',
    '行',
    '各',
    '有关',
    '试点',
    '联',
    '镇',
    '关',
  ],
};

/** Bodies with a task in running text; the places do not overlap. In `text` what has been read already is masked by ｜. */
export function dutiesInProse(
  whole: string,
  underDuties = false,
  mood: Mood = 'tasks',
  text = whole,
): DutyBody[] {
  if (!NEEDED[mood].some((word) => text.includes(word))) return [];
  const masked = text
    .replace(/[()]/g, (b) => (b === '(' ? '（' : '）'))
    .replace(MARKER, (m) => '｜'.repeat(m.length));
  return inSentences(masked, wordsOf(whole, masked), mood, underDuties);
}
