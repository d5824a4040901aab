/** A list of bodies cut into its pieces: at marks outside brackets, at blanks between names, at 和 behind a name that is whole. */

import { withoutOthers } from './body-name.ts';
import * as known from './body-words.ts';
import { behindLast, piecesBetween } from './marks.ts';
import { isWholeName, looksLikeAgency, startOf } from './whole-name.ts';

export interface ListPiece {
  readonly from: number;
  readonly to: number;
  /** What parts it from the piece before it; '' for the first. */
  readonly parting: '' | '、' | '，' | '；';
}

const PARTING: Readonly<Record<string, ListPiece['parting']>> = {
  '、': '、',
  '，': '，',
  ',': '，',
  '；': '；',
  ';': '；',
  '/': '、',
  '\n': '、',
  '\t': '、',
  '　': '、',
};
const OPEN = '（(〔［[';
const CLOSE = '）)〕］]';
const JOINTS = ['以及', '等和', '等及', '等与', '及其他', '及其', '或者', '和', '及', '与', '或', '等'];
/** No body has a longer one: what is longer is not looked at again and again. */
const LONGEST_NAME = 80;

/** How deep in brackets each character stands. */
function depthsOf(text: string): number[] {
  let depth = 0;
  return Array.from({ length: text.length }, (_, i) => {
    const char = text.charAt(i);
    if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    const here = depth;
    if (OPEN.includes(char)) depth += 1;
    return here;
  });
}

/** 市财政局 市审计局: a blank parts them where what stands before it is a whole name and a level begins the next. */
const endsName = (text: string, from: number, to: number): boolean =>
  to - from <= 30 &&
  isWholeName(text.slice(from, to).trim()) &&
  startOf(text.slice(to).trimStart(), [...known.LIST_FRONTS, '镇', '乡', '人行']) !== '';

/** 省、自治区、直辖市人民政府, 市、县级人民政府: one body of each. */
function isOneOfLevels(left: string, right: string): boolean {
  const lone = known.LONE_LEVELS.includes(behindLast(left, '、和及的地者').trim());
  const level = startOf(right, [...known.LONE_LEVELS, ...known.NO_LEVELS]);
  return right.startsWith('政府') || (lone && known.LONE_LEVELS.includes(level));
}

function cutAtMarks(text: string, depths: readonly number[]): ListPiece[] {
  const found: ListPiece[] = [];
  let from = 0;
  let parting: ListPiece['parting'] = '';
  for (let i = 0; i <= text.length; i++) {
    const char = text.charAt(i);
    const cut = PARTING[char] ?? (char === ' ' && endsName(text, from, i) ? '、' : undefined);
    const inside = (depths[i] ?? 0) > 0;
    const levels =
      char === '、' &&
      isOneOfLevels(text.slice(from, i), piecesBetween(text.slice(i + 1, i + 12), '、，；')[0]?.text ?? '');
    if (i < text.length && (cut === undefined || inside || levels)) continue;
    found.push({ from, to: i, parting });
    from = i + 1;
    parting = cut ?? '';
  }
  return found;
}

/** 等 parts only from a group: 水利厅等省有关部门. */
const OF_GROUP = ['有关', '相关', '各'].flatMap((word) =>
  ['', '国务院', '中央', '国家', '市直', '省直', '区直', '县直', '州直', ...'省市区县'].map(
    (level) => level + word,
  ),
);

/** 和, 与, 及 part two bodies only behind a name that is complete: 市自然资源和规划局 stays whole. */
function cutAtJoints(text: string, piece: ListPiece, depths: readonly number[], sure: boolean): ListPiece[] {
  const cuts: ListPiece[] = [];
  let from = piece.from;
  for (let at = from; at < piece.to; at++) {
    const joint = (depths[at] ?? 0) > 0 ? '' : startOf(text.slice(at, at + 3), JOINTS);
    if (joint === '' || at - from > LONGEST_NAME) continue;
    const [left, right] = [text.slice(from, at).trim(), text.slice(at + joint.length, piece.to)];
    if (
      startOf(right, ['政府', '计划单列市', '办公室']) !== '' ||
      (joint === '等' && startOf(right, OF_GROUP) === '')
    )
      continue;
    const complete =
      isWholeName(left) || (!sure && looksLikeAgency(left) && looksLikeAgency(withoutOthers(right.trim())));
    if (!complete || right.trim() === '') continue;
    cuts.push({ from, to: at, parting: cuts.length === 0 ? piece.parting : '、' });
    from = at + joint.length;
    at = from - 1;
  }
  return [...cuts, { from, to: piece.to, parting: cuts.length === 0 ? piece.parting : '、' }];
}

/** The pieces, in order. `sure`: in a sentence 和 parts only behind what is surely a name. */
export function listPieces(text: string, sure: boolean): ListPiece[] {
  const depths = depthsOf(text);
  return cutAtMarks(text, depths).flatMap((piece) => cutAtJoints(text, piece, depths, sure));
}
