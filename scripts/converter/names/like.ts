/** Names that leave out what the name before them has said: 东区用水量…，西区…. */
import { listed } from '../words/listed.ts';
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { isMeasure } from './measures.ts';
import { endingOf } from './text.ts';

const PLACES = listed('地区 平原 流域 盆地 城市群 县城 省 市 县 区 镇 乡');
const NO_PLACE = new Set([
  '社区',
  '小区',
  '园区',
  '景区',
  '库区',
  '功能区',
  '城区',
  '城市',
  '城镇',
  '乡镇',
  '灌区',
  '开发区',
  '超市',
  '上市',
  '股市',
]);
const WIDE = listed('地区 平原 流域 盆地 城市群 县城');
const NO_TRADE = new Set(
  '就业 创业 失业 毕业 作业 专业 物业 职业 从业 开业 停业 学业 事业 再就业'.split(' '),
);

export const isPlace = ({ text }: Token): boolean =>
  text.length > 1 && endingOf(text, PLACES) !== '' && !NO_PLACE.has(text);
export const isTrade = ({ text }: Token): boolean =>
  text.length > 1 && text.endsWith('业') && !NO_TRADE.has(text);

/** 烟酒类 after 粮油、食品类零售额 */
const isKind = ({ text }: Token): boolean => text.endsWith('类');

interface Parts {
  readonly subject: string;
  readonly tail: readonly Token[];
}

/** A name in two: what it is of, and what is measured. */
function partsOf(tokens: readonly Token[], ends: (token: Token) => boolean): Parts | null {
  const at = tokens.findLastIndex(ends);
  const plain = tokens.every(({ text }) => text !== '的' && text !== '“');
  const listed = ends !== isKind && tokens.some(({ text }) => text === '、');
  return at < 0 || !plain || listed
    ? null
    : { subject: wordsOf(tokens.slice(0, at + 1)), tail: tokens.slice(at + 1) };
}

const withoutFall = (tokens: readonly Token[]): readonly Token[] =>
  has(tokens.at(-1), 'fall') ? tokens.slice(0, -1) : tokens;

/** 民营企业 after 国有企业增加值, 西区投入 after 东区研发投入: of the same kind, so the measure is the same. */
export function likeBefore(own: string, before: string): string {
  const whole = tokensOf(own);
  const mine = withoutFall(whole);
  const fall = wordsOf(whole.slice(mine.length));
  const other = withoutFall(tokensOf(before));
  for (const ends of [isPlace, isTrade, isKind]) {
    const [left, right] = [partsOf(mine, ends), partsOf(other, ends)];
    if (!left || !right || left.subject === right.subject || wordsOf(right.tail).length < 2) continue;
    const measure = wordsOf(right.tail);
    if (measure.endsWith(wordsOf(left.tail)) && isMeasure(right.tail.at(-1)))
      return left.subject + measure + fall;
  }
  const wide = endingOf(own, WIDE) !== '' && !own.includes('、') && !own.includes('的');
  return wide && before !== '' && !partsOf(other, isPlace) ? own + wordsOf(other) : own;
}

/** 处理率 is a process and its measure. */
const isProcess = ({ text, classes }: Token): boolean =>
  classes.has('process') || PROCESSES.has(text.slice(0, -1)) || MEASURED.has(text);
const PROCESSES = new Set('回收 利用 处理 处置 治理 收集 收运 清运 产生 再生利用 回收利用'.split(' '));
const MEASURES = listed('率 量 能力 占比 比例');
const MEASURED = new Set(['率', '量', '能力', '占比', '比例', '日均', '年均', '日', '年']);

/** 资源化利用率 after 污泥无害化处理率: of 污泥, too. */
export function ofSameThing(own: string, before: string): string {
  const mine = tokensOf(own);
  if (mine.length === 0 || !mine.every(isProcess) || endingOf(own, MEASURES) === '') return own;
  const other = tokensOf(before);
  const end = other.findLastIndex((t) => !isProcess(t)) + 1;
  return end === other.length || end === 0 ? own : wordsOf(other.slice(0, end)) + own;
}
