/** The name that stands with a number, or that it shares with those before it. */

import { type InList, type Scene, slotOf } from '../sentences/scene.ts';
import { type Carry, fitting, likely } from './carry.ts';
import { type Candidate, candidatesOf, fullName, partOf } from './complete.ts';
import type { Dealt } from './deal.ts';
import { isGeneral, withoutHead } from './measures.ts';
import { ownName } from './own.ts';

const between = ({ text, quantities }: Scene, index: number): string =>
  text.slice(quantities[index - 1]?.end ?? 0, quantities[index]?.from ?? 0);

/** 收入合计, 支出: of what the sentence began with, where the name before them is no side of a balance. */
const SIDE = /^(?:总?收入|总?支出|(?:滚存|(?:本年)?收支)?结余)$/;
const OF_BALANCE = /(?:收入|支出|结余)$/;
const TOTAL = /(?:合计|总计)(?:为|达|达到)?\s?$/;

const balanceOf = (own: string, before: string, { name, first }: Carry): string | null =>
  SIDE.test(own) && OF_BALANCE.test(first) && (TOTAL.test(before) || !OF_BALANCE.test(name)) ? first : null;

/** 中学7所，在校学生2万人，专任教师600人；小学…: of the schools counted last. */
const OF_SCHOOLS = /^(?:招生|在校学?生数?|毕业学?生数?|专任教师|教职工|在园幼儿)$/;

const ofSchools = (own: string, { counted, name }: Carry): string => {
  const schools = OF_SCHOOLS.test(own) ? (counted.get('所') ?? '') : '';
  return schools === '' || !name.startsWith(schools) ? '' : `${schools}${own}`;
};

const GRADE = /^[^、]{1,3}级$/;
const WITH_GRADE = /^[^、]{1,3}级(?=[^、]{2,}$)/;

/**
 * 500名初级、100名高级养老护理员: whom the grades are of stands with the last of them. In 中心20个，其中国家级11个；国家级
 * 基地3个 the grades stand before their numbers, and are of the centres.
 */
function gradeOf(own: string, scene: Scene, index: number): string {
  const [one, next] = [scene.quantities[index], scene.quantities[index + 1]];
  const listed = one && next && scene.text.slice(one.end, next.from).trim() === `${own}、`;
  if (!GRADE.test(own) || !listed || next.unit !== one.unit) return '';
  const name = ownName(slotOf(scene, index + 1));
  if (WITH_GRADE.test(name)) return own + name.replace(WITH_GRADE, '');
  const later = gradeOf(name, scene, index + 1);
  return later === '' ? '' : own + later.replace(WITH_GRADE, '');
}

export interface Named {
  readonly name: string;
  /** The name stands with the number itself. */
  readonly named: boolean;
  /** The names that the words offer, the best first; only an explanation asks for them. */
  readonly candidates: () => readonly Candidate[];
}

const surely = (id: string, name: string): Named => ({
  name,
  named: true,
  candidates: () => [{ id, name }],
});

export function nameOf(
  scene: Scene,
  index: number,
  listed: InList,
  dealt: Dealt | null,
  carry: Carry,
): Named {
  const given = dealt?.names[listed.position];
  const slot = slotOf(scene, index);
  if (given) return surely('dealt', slot.of ? partOf(given, carry.whole) : given);
  const own = ownName(slot);
  // 分别有30%、60%、100%的学校: the name stands behind the last of the list
  const behind =
    own === '' && listed.last > index ? ownName({ ...slotOf(scene, listed.last), before: '' }) : '';
  if (behind !== '') return surely('behind-list', behind);
  const graded = gradeOf(own, scene, index);
  if (graded !== '') return surely('grade', graded);
  const joined = /^、/.test(between(scene, index));
  // 示范片20个、面积2万亩: the area is theirs
  const attached = joined && !slot.of && /^(?:总|占地)?面积$/.test(own);
  if (attached && carry.name !== '') return surely('attached', `${withoutHead(carry.name)}${own}`);
  const schools = ofSchools(own, carry);
  if (schools !== '') return surely('schools', schools);
  // 其中工业项目31项、投资18亿元: the second is of the part, not of the whole
  const ofPart = slot.of && joined && isGeneral(own);
  // 其中医院60张（占75%）: of the hospitals
  const carried =
    balanceOf(own, slot.before, carry) ??
    (slot.of && !ofPart && own !== '占' ? carry.whole || carry.name : fitting(slot.quantity, carry));
  const alike = likely(slot.quantity, carried, carry);
  return {
    name: fullName(slot, carried, alike),
    named: own !== '',
    candidates: () => candidatesOf(slot, carried, alike),
  };
}
