/** Areas of one place by one measure, told twice: 南湖片区规划用地面积120亩 and, elsewhere, 位于南湖片区，规划用地面积123.4亩. */
import { isHan } from '../../read/characters.ts';
import { each } from '../../words/listed.ts';
import { allOf, behindLast, wordList } from '../../words/word-list.ts';
import { between, type Fact, type Facts } from './facts.ts';
import { agree, type CheckValue } from './figures.ts';
import type { Finding } from './record.ts';

const LANDS = wordList('片区 地块 小镇 园区 新城 产业园 示范区 度假区 开发区');
/** What stands before the name of a place and is no part of it. */
const LEADS = wordList('位于 项目 目 在 的 按照');
const MEASURES = wordList(each('规划用地 用地 占地 建筑 建设用地', '面积'));
const REACHES = wordList('约 为 共 达 达到 总计');

/** 某某位于南湖片区 → 南湖片区; '' where none is named. */
function landIn(words: string): string {
  const found = LANDS.in(words).find(({ from }) => from >= 2 && allOf(words.slice(from - 2, from), isHan));
  if (!found) return '';
  let from = found.from;
  while (found.from - from < 6 && isHan(words.charAt(from - 1))) from -= 1;
  const name = words.slice(from, found.to);
  const lead = LEADS.in(name).at(-1);
  return lead ? name.slice(lead.to) : name;
}

function landKey(facts: Facts, { value: v }: Fact): string {
  if (v.kind !== 'area' || v.base.value === null || v.op === 'range') return '';
  const before = behindLast(between(facts, v.start - 40, v.start), '。；');
  const measure = MEASURES.before(REACHES.ahead(before)).replace('规划', '').replace('面积', '');
  const place = landIn(before);
  return measure !== '' && place !== '' ? `${place}|${measure}` : '';
}

const close = (a: CheckValue, b: CheckValue): boolean =>
  Math.abs((a.base.value ?? 0) / (b.base.value ?? 1) - 1) < 0.05;

export function landChecks(facts: Facts, clash: (a: Fact, b: Fact) => Finding): Finding[] {
  const groups = Map.groupBy(facts.all, (f) => landKey(facts, f));
  groups.delete('');
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    const off = group.find((f) => first && !agree(first.value, f.value) && close(first.value, f.value));
    return first && off ? [clash(first, off)] : [];
  });
}
