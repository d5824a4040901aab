/** Does a sentence give the body before this place a task? Read from the words behind its name. */
import { has, type Token } from '../../words/tokens.ts';
import { clauseFrom, goesOn, joined, qualifies, tellsPast, textAt, type Words } from './no-task.ts';
import {
  BY_DOES,
  CHARGED,
  DOES,
  LIGHTLY,
  MANNER,
  NO_TASK_BEFORE,
  SCENE,
  SCENE_END,
  TASK,
} from './task-words.ts';

/** How much a sentence must say: in a text that sets `tasks` every verb does, in an `account` 应当 and 负责 do, in a `report` only 由…负责. */
export type Mood = 'tasks' | 'account' | 'report';

/** A word of the list made of up to three words of the text, the longest; where it ends, or -1. */
function phraseAt(words: Words, at: number, list: ReadonlySet<string>): number {
  let end = -1;
  let phrase = '';
  for (let to = at; to < Math.min(at + 3, words.length); to += 1) {
    phrase += textAt(words, to);
    if (list.has(phrase)) end = to + 1;
  }
  return end;
}

function setsTask(words: Words, from: number): boolean {
  let at = from;
  if (textAt(words, at) === '：' || textAt(words, at) === ':') {
    const told = phraseAt(words, skipLight(words, at + 1), new Set(['负责', '牵头']));
    return told > 0;
  }
  for (;;) {
    const task = phraseAt(words, at, TASK);
    if (task > 0 && !NO_TASK_BEFORE.has(textAt(words, task))) return true;
    const light = phraseAt(words, at, LIGHTLY);
    if (light < 0) return false;
    at = light;
  }
}

function skipLight(words: Words, from: number): number {
  let at = from;
  while (textAt(words, at).trim() === '' && at < words.length) at += 1;
  for (let next = phraseAt(words, at, LIGHTLY); next > 0; next = phraseAt(words, at, LIGHTLY)) at = next;
  return at;
}

/** 作为受托机构，负责…: says what it is, then what it does. */
function asSuch(words: Words): boolean {
  if (textAt(words, 0) !== '作为') return false;
  const clause = clauseFrom(words, 0);
  return setsTask(words, skipLight(words, clause.length + 1));
}

/** In the dictionary these are verbs or stand before one; they give no task. */
const IDLE = new Set(
  '是 有 无 没有 等 来 去 到 至 为 作为 属于 称 以外 认为 可以 可 能 会 不 未 不得 不再 得 如 若 因 已 已经 曾 尚 由 被 受 经 从 以 及 和 与 或 的 之 者 所 同 间 主管 内 外 上 下 中 开具 相关 有关 存在 包括 无法 发现 认定 作用 支出 投入 获得 组成 应对 批准 收入 投资 预算 所属 直属 所在 报告 来源 具有 享有 享受 发生 形成 得到 表示 指出 决定 宣布 发行 能够 公立 减排 是否 能否 可否 设在 下设 设有 反映'.split(
    ' ',
  ),
);

/** 管理机构, 登记单位: the verb belongs to another body. */
const OF_OFFICE = new Set(['人', '单位', '部门', '机构', '机关', '同志', '主体']);

function does(words: Words, by: boolean): boolean {
  const first = words[0];
  if (!first) return false;
  // 按规定, 依法查处
  if (first.text.length > 1 && '按依'.includes(first.text.charAt(0))) return true;
  // 吊销其 is one word of the dictionary
  if (first.text.endsWith('其') && DOES.has(first.text.slice(0, -1))) return true;
  const told =
    phraseAt(words, 0, DOES) > 0 || phraseAt(words, 0, MANNER) > 0 || (by && phraseAt(words, 0, BY_DOES) > 0);
  return (told && !OF_OFFICE.has(textAt(words, 1))) || isDeed(first);
}

/** Any other verb of two characters or more. */
const isDeed = (word: Token): boolean =>
  ['v', 'vd', 'ad'].includes(word.tag) && word.text.length > 1 && !IDLE.has(word.text) && !has(word, 'flow');

/** 收到申请后，应当: told in the next clause. */
function afterScene(words: Words): boolean {
  const clause = clauseFrom(words, 0);
  if (textAt(words, clause.length) !== '，') return false;
  const ends = SCENE_END.some((end) => joined(clause).endsWith(end)) || joined(clause).includes('之日起');
  const scene = clause.length === 0 || SCENE.has(textAt(words, 0)) || (ends && does(words, true));
  return scene && setsTask(words, clause.length + 1) && mustAt(words, clause.length + 1);
}
function mustAt(words: Words, from: number): boolean {
  const at = ['还', '并', '也', '均'].includes(textAt(words, from)) ? from + 1 : from;
  return ['应当', '应', '要', '须', '必须'].includes(textAt(words, at));
}

/** 是本办法的主管部门 */
function isCharged(words: Words): boolean {
  if (!['为', '是', '作为'].includes(textAt(words, 0))) return false;
  const clause = joined(clauseFrom(words, 0));
  return clause.length < 40 && [...CHARGED, '第一责任人'].some((noun) => clause.includes(noun));
}

/** Do the words behind a name give it a task? `by`: the name stands behind 由. */
export function givesTask(words: Words, by: boolean, mood: Mood): boolean {
  if (goesOn(words)) return false;
  if (mood === 'report') return by && setsTask(words, 0);
  if (setsTask(words, 0) || asSuch(words)) return true;
  if (mood === 'account') return false;
  return (
    isCharged(words) ||
    (does(words, by) && !qualifies(words) && (by || !tellsPast(words))) ||
    afterScene(words)
  );
}

/** 会同乙、丙，适时…: the list of helpers may end at a comma. */
export const endsHelpers = (words: Words): boolean =>
  ['，', '。', '；'].includes(textAt(words, 0)) || givesTask(words, true, 'tasks');
