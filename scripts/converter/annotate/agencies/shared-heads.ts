/** Lists of bodies that share their last word: 市公安、水务等部门 → 市公安部门, 市水务部门. */
import { type Body, frontOf, withoutOthers } from './body-name.ts';
import * as known from './body-words.ts';
import type { ListPiece } from './list-pieces.ts';
import { endOf, isWholeName, placeOf, startOf } from './whole-name.ts';

/** The level in front: 市 of 市公安, none of 市场监管. */
const levelStart = (words: string, levels: readonly string[]): string =>
  startOf(words, known.NO_LEVELS) === '' ? startOf(words, levels) : '';

/** 市场监管等有关部门, 财政部门: the last of a list that shares its head. */
interface Shared {
  readonly field: string;
  readonly head: string;
}

const NO_FIELD = ['等', '、', '的', '所在'];
/** 等有关主管部门 says no more than 等有关部门. */
const withoutManner = (words: string): string =>
  ['主管', '行政', '监管', '综合'].reduce((rest, word) => rest.replaceAll(word, ''), words);

function sharedBy(last: string): Shared | null {
  const at = last.lastIndexOf('等');
  const told = at > 0 && withoutOthers(last.slice(0, at + 1) + withoutManner(last.slice(at + 1))) !== last;
  const head = endOf(last, known.SHARED_HEADS);
  if (head === '' || levelStart(last, known.LIST_FRONTS) !== '') return null;
  const field = at > 0 && told ? last.slice(0, at) : last.slice(0, -head.length);
  return field.length >= 2 && field.length <= 12 && !NO_FIELD.some((word) => field.includes(word))
    ? { field, head }
    : null;
}

export const isField = (piece: string, sure: boolean): boolean =>
  piece.length >= 2 &&
  piece.length <= 14 &&
  !isWholeName(piece) &&
  (sure || endOf(piece, known.LIST_ENDS) === '') &&
  !piece.includes('的');

/** 公安和市场监管 at the end of a list → two; 文化和旅游 is one, and so is what holds an 和 before the last. */
function fieldsOf(words: string, from: number, last: boolean): { word: string; from: number }[] {
  const field = endOf(words, known.FIELDS_WITH_AND);
  const at = words.slice(0, words.length - field.length).lastIndexOf('和');
  return at < 1 || !last
    ? [{ word: words, from }]
    : [
        { word: words.slice(0, at), from },
        { word: words.slice(at + 1), from: from + at + 1 },
      ];
}

const levelOf = (field: string): string => {
  const level = levelStart(field, known.LEVELS) || placeOf(field);
  return field.length - level.length >= 2 ? level : '';
};

/** 市公安、水务等部门 → 市公安部门, 市水务部门 */
export function sharing(text: string, pieces: readonly ListPiece[]): Body[] | null {
  const last = pieces.at(-1);
  const shared = last && sharedBy(text.slice(last.from, last.to).trim());
  if (!last || !shared || pieces.length < 2) return null;
  const fields = pieces.flatMap((piece) => {
    const raw = piece === last ? shared.field : text.slice(piece.from, piece.to).trim();
    const lead = frontOf(raw);
    return fieldsOf(raw.slice(lead), piece.from + lead, piece === last);
  });
  const level = levelOf(fields[0]?.word ?? '');
  return fields.map(({ word, from }, i): Body => {
    // 金融办 and 审计部门 are named in full
    const whole = endOf(word, known.FIELDS_IN_FULL) !== '';
    const name = (i === 0 || levelOf(word) !== '' ? '' : level) + word + (whole ? '' : shared.head);
    const to = i === fields.length - 1 ? last.to : from + word.length;
    return {
      written: name,
      name,
      from,
      to,
      parting: i === 0 ? (pieces[0]?.parting ?? '') : '、',
      said: '',
      starred: false,
    };
  });
}
