/** Document numbers in any bracket form: 国办发〔2020〕5号, [2008]8号, （2020）16号, 国务院令第676号, GB/T 19001-2016. */
import { matchesIn } from '../../read/matches.ts';
import type { Range } from '../../tree.ts';
import { wordList } from '../../words/word-list.ts';
import { standardsIn } from './standards.ts';

export interface DocumentNumber {
  readonly range: Range;
  readonly written: string;
}

const NUMBERED =
  /[一-鿿]{0,12}\s{0,4}[〔[［（(【〈﹝]\s{0,4}(?:19|20|１９|２０)[\d０-９]{2}\s{0,4}[〕\]］）)】〉﹞]\s{0,4}第?\s{0,4}[\d０-９]{1,5}\s{0,4}号/g;
/** 国务院令第76号, 某部令2017年第5号, 税务总局公告2018年第56号 */
const ORDER =
  /[一-鿿]{0,20}(?:令|公告)\s{0,4}[（(〔]?\s{0,4}(?:[12][09]\d{2}\s?年?\s?)?第\s{0,4}[\d０-９]{1,4}\s{0,4}号/g;
const ORDERS = wordList('令 公告');
const ISSUER = wordList('国 国务院 主席 政府 部 委员会 委 总局 署 局 人大常委会 厅 行 会 办公室');

/** Words that may stand before a number and are no part of it. */
const BEFORE = wordList(
  '按照 根据 依据 依照 参照 执行 遵照 详见 参见 文件 通知 以及 贯彻 落实 印发 修订 废止 原 见 以 和 与 及 的 由 号 为 在 对 将 经 日 共和国',
);

/** 国务院令, 某局公告 */
const isOrder = (written: string): boolean =>
  ORDERS.in(written).some(({ from }) => ISSUER.before(written, from) !== '');

function withoutLead(written: string): number {
  const letters = /^[一-鿿]+/.exec(written)?.[0] ?? '';
  const lead = BEFORE.in(letters).findLast(({ word }) => word !== '共和国')?.to ?? 0;
  return lead < letters.length ? lead : 0;
}

function located(match: RegExpExecArray): DocumentNumber {
  const skip = withoutLead(match[0]);
  const written = match[0].slice(skip);
  const from = match.index + skip + (written.length - written.trimStart().length);
  return { range: { from, to: match.index + match[0].length }, written: written.trim() };
}

export function documentNumbersIn(text: string): DocumentNumber[] {
  const standards = standardsIn(text);
  // Most texts have none, and the patterns try every character.
  if (!text.includes('号')) return standards;
  const numbered = matchesIn(text, NUMBERED).map(located);
  const orders = matchesIn(text, ORDER)
    .filter(([written]) => isOrder(written))
    .map(located);
  return [...numbered, ...orders, ...standards].sort((a, b) => a.range.from - b.range.from);
}

const halfWidth = (text: string): string =>
  text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));

/** One way of writing for all bracket forms: for comparing, not for showing. */
export const normalNumber = (written: string): string =>
  halfWidth(written)
    .replace(/\s/g, '')
    .replace(/[[［（(【〈﹝]/g, '〔')
    .replace(/[\]］）)】〉﹞]/g, '〕')
    .replace(/〕第/, '〕');
