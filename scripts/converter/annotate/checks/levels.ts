/**
 * Whose figure it is, as its sentence says it: 市级…235万元 and 全市…177万元, 上市公司9家 and 其中境内8家, 甲县昼间均值 and
 * 乙县昼间均值 are two figures of one name.
 */
import { wordList } from '../../words/word-list.ts';
import { between, type Fact, type Facts } from './facts.ts';
import { placeFirst } from './place-first.ts';

/** A part of the place, or a wider one. The whole of the document's own place (全市, 我区) is no level. */
const LEVELS = wordList(
  '市本级 省本级 区本级 县本级 本级 市级 省级 区级 县级 州级 镇级 乡级 中央级 中央 全国 全省 市区 城区 县域 农村 城镇',
);
/** So far back a sentence names it. */
const NEAR = 160;

const OF_WHICH = wordList('其中， 其中, 其中');
const withoutLead = (text: string): string => text.slice(OF_WHICH.at(text).length);

/** The place that its sentence begins with, and the level or the part that it names last before the figure. */
export function levelOf(facts: Facts, { value: { start } }: Fact): string {
  const from = Math.max(facts.stopBefore(start) + 1, start - NEAR);
  const before = between(facts, from, start);
  const part = before.includes('其中') ? '其中' : '';
  return `${placeFirst(withoutLead(before))}|${part}|${LEVELS.in(before).at(-1)?.word ?? ''}`;
}
