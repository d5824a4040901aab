/** When two indicators mean the same: words that frame a name are taken off, places are kept apart. */
import type { Concept } from '../../../../src/schemas/vocabulary.ts';
import { withoutBlanks } from '../../read/blanks.ts';
import { NUMERAL_CHARS } from '../../read/numerals.ts';
import { recent } from '../../read/recent.ts';
import { each } from '../../words/listed.ts';
import { wordList } from '../../words/word-list.ts';
import { isPlaceName, OWN_PLACE } from '../words/places.ts';
import type { CheckValue } from './figures.ts';
import { placeFirst } from './place-first.ts';

export interface Naming {
  /** 某省某市; '' where not known. */
  readonly region: string;
  readonly concepts: readonly Pick<Concept, 'id' | 'name' | 'aliases'>[];
}

const MARKER = new RegExp(`^(?:\\s*(?:[（(]?[${NUMERAL_CHARS}\\d]+[）)、．.]|[①-⑳·•ü]))+`);
/** 力争到…, 共有…: said around a name, and the document's own place. */
const FRAME = wordList(
  `到 至 其中 力争 预计 规划 全部 整体 累计实现 实现 完成 达到 拥有 已建成 建成 共有 现有 本年 当年 全年 年度 同期 ${each('占全', '省 市 区 县 省的 市的 区的 县的')}`,
);
const TAIL = wordList(
  `${each('年均', '增速 增长率 增长 增幅')} 年平均增长 年平均增长率 同比增长 同比增速 增速 增长率 增长 增幅 达到 达 为 约`,
);

const IN_BRACKETS = /[（(][^（）()]*[）)]/g;
const MARKS = /[“”"'‘’]/g;

const squeezed = (name: string): string =>
  withoutBlanks(name)
    .replace(MARKS, '')
    .replace(IN_BRACKETS, '')
    .replace(/的(?=比重|比例|占比)/g, '');

function withoutOwnPlace(name: string): string {
  const rest = name.slice(OWN_PLACE.at(name).length);
  return rest !== name && rest.startsWith('的') ? rest.slice(1) : rest;
}

function stripFrames(name: string): string {
  let rest = squeezed(name).replace(MARKER, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = TAIL.ahead(withoutOwnPlace(FRAME.behind(rest)));
  }
  return rest
    .replaceAll('国内生产总值', 'GDP')
    .replaceAll('地区生产总值', 'GDP')
    .replaceAll('生产总值', 'GDP');
}

/** A place named at the front of an indicator or by the table, unless it is the document's own. */
export function placeOf(
  { indicator, subject = '' }: Pick<CheckValue, 'indicator' | 'subject'>,
  own: string,
): string {
  const named = placeIn(indicator) || (isPlaceName(subject) ? subject : '');
  return named === own ? '' : named;
}

/** The place at the front of a name; '' where none is. */
const placeIn: (indicator: string) => string = recent((indicator) =>
  placeFirst(squeezed(indicator).replace(MARKER, '')),
);

/** Without a region, the place that most indicators of the running text name is the document's own. */
export function likelyOwn(values: readonly CheckValue[]): string {
  const counts = new Map<string, number>();
  for (const { place, indicator } of values) {
    const named = place === 'prose' ? placeIn(indicator) : '';
    if (named) counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}

function withoutPlace(indicator: string): string {
  const plain = stripFrames(indicator);
  return stripFrames(plain.slice(placeFirst(plain).length));
}

/** The name without its place and framing words. */
export const coreOf: (indicator: string) => string = recent(withoutPlace);

export type NameKey = (indicator: string) => string;

/** Names of one concept share its id, others stand for themselves. */
export function nameKeys({ concepts }: Naming): NameKey {
  const ids = new Map<string, string>();
  for (const { id, name, aliases } of concepts)
    for (const word of [name, ...aliases]) if (!ids.has(coreOf(word))) ids.set(coreOf(word), id);
  return (indicator) => {
    const core = coreOf(indicator);
    return ids.get(core) ?? core;
  };
}
