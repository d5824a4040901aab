/** The bodies of a list in a sentence, where much else may stand. */
import { listed as wordList } from '../../words/listed.ts';
import { tokensOf } from '../../words/tokens.ts';
import { bodiesIn } from './bodies.ts';
import type { Body } from './body-name.ts';
import { NO_FIRST_WORDS, NO_NAME_WORDS } from './task-words.ts';
import { byTask, endOf, isWholeName, looksLikeAgency, officeEnd, withoutGloss } from './whole-name.ts';

/** The only 的 that a name holds but that of its task. */
const INNER_OF = ['不设区的市', '设区的市', '事故发生地的', '事件发生地的', '事发地的'];
/** 国务院各部门, 市直各单位; none stands behind another word: 工作措施各地. */
const BEFORE_EACH = '级市省区县州盟旗国方直属府院委地、和及与';
const NO_FIRST = '其该此这那另及和与或等的';

const SIGNS = '—－，。；：:！？“”《》=+×%％｜ \n\t　';

/** Words that no name holds; the inner 的 of 设区的市 and 负责…的部门 is none of them. */
export function soundsLikeName(piece: string): boolean {
  const name = withoutGloss(piece);
  const task = byTask(name);
  const rest = INNER_OF.reduce((text, of) => text.replace(of, ''), name.slice(0, name.length - task.length));
  const sign = [...rest].some((char) => SIGNS.includes(char));
  const each = rest.indexOf('各');
  if (each > 0 && !BEFORE_EACH.includes(rest.charAt(each - 1))) return false;
  if (sign || rest.includes('的') || (rest !== '' && NO_FIRST.includes(rest.charAt(0)))) return false;
  const words = tokensOf(rest);
  return (
    rest.split('、').every((part) => part.length <= 30) &&
    !within(NO_FIRST_WORDS, words[0]?.text ?? '') &&
    words[0]?.tag !== 'm' &&
    !words.some((w) => within(NO_NAME_WORDS, w.text) || w.tag === 'p' || isNumber(w.text))
  );
}
/** 督促检查 is as little part of a name as 督促. */
const within = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) || (word.length === 4 && officeEnd(word) === '' && list.has(word.slice(0, 2)));
const isNumber = (text: string): boolean =>
  text.length > 1 && [...text].every((char) => char >= '0' && char <= '9');

/** Null where a part of the list is no body: 县粮食局和企业 gives the first, 优化部门 none. */
export function listed(list: string): Body[] | null {
  const bodies = bodiesIn(list, true);
  if (!bodies.every(({ written }) => soundsLikeName(written))) return null;
  if (!bodies[0] || !(isWholeName(bodies[0].written) || isThing(bodies[0].written))) return null;
  const whole = bodies.filter(({ written }) => isWholeName(written));
  return whole.length > 0 ? whole : null;
}

/** Nothing but nouns: who else is named beside the bodies. */
const isThing = (name: string): boolean =>
  tokensOf(name).every((w) => 'nljbsqfx'.includes(w.tag.charAt(0)) || w.tag === 'vn');

/** 推动有职能的法院: what is done to a body gives it no task. */
const DONE_TO = new Set('推动 推进 鼓励 支持 加强 引导 督促 促进 要求'.split(' '));
const handsOver = (before: string): boolean =>
  tokensOf(before).some((w, i) => w.tag === 'p' || (i === 0 && DONE_TO.has(w.text)));

const moved = (bodies: readonly Body[], by: number): Body[] =>
  bodies.map((b) => ({ ...b, from: b.from + by, to: b.to + by }));

/** 原发证的粮食部门, 经营者的主管部门: where the whole is no name, what stands behind its last 的 may be one. */
export function listedAt(text: string, from: number, to: number): Body[] | null {
  const words = text.slice(from, to);
  const bodies = listed(words);
  if (bodies) return moved(bodies, from);
  const at = words.lastIndexOf('的') + 1;
  const behind = at === 0 || handsOver(words.slice(0, at)) ? null : listed(words.slice(at));
  return behind && moved(behind, from + at);
}

/** 建设局牵头，财政局配合: the pair of words says that these are offices, with or without a place. */
export function inPair(text: string, from: number, to: number): Body[] | null {
  const bodies = bodiesIn(text.slice(from, to));
  const sound = bodies.every(
    (b) => looksLikeAgency(b.written) && endOf(b.name, PAIR_ENDS) !== '' && soundsLikeName(b.name),
  );
  return sound && bodies.length > 0 ? moved(bodies, from) : null;
}
const PAIR_ENDS = wordList('局 委 办 厅 部 院 署 会 中心 公司 集团 支行 分行 办公室 管委会 委员会 政府 街道');
