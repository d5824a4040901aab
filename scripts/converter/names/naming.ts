/** The name that stands with a number, or that it shares with those before it. */

import type { InList, Scene } from '../sentences/scene.ts';
import { slotOf } from '../sentences/slots.ts';
import { listed } from '../words/listed.ts';
import { type Carry, fitting, likely } from './carry.ts';
import { type Candidate, candidatesOf, fullName } from './complete.ts';
import type { Dealt } from './deal.ts';
import { isGeneral, withoutHead } from './measures.ts';
import { ownName } from './own.ts';
import { partOf } from './part-of.ts';
import { endingOf, withoutEnding } from './text.ts';

const between = ({ text, quantities }: Scene, index: number): string =>
  text.slice(quantities[index - 1]?.end ?? 0, quantities[index]?.from ?? 0);

/** 收入合计, 支出: of what the sentence began with, where the name before them is no side of a balance. */
const SIDES = new Set(listed('收入 总收入 支出 总支出 结余 滚存结余 收支结余 本年收支结余'));
const OF_BALANCE = listed('收入 支出 结余');
const isOfBalance = (name: string): boolean => endingOf(name, OF_BALANCE) !== '';
const isTotal = (before: string): boolean =>
  endingOf(withoutEnding(before.trimEnd(), ['为', '达', '达到']), ['合计', '总计']) !== '';

const balanceOf = (own: string, before: string, { name, first }: Carry): string | null =>
  SIDES.has(own) && isOfBalance(first) && (isTotal(before) || !isOfBalance(name)) ? first : null;

/** 中学7所，在校学生2万人，专任教师600人；小学…: of the schools counted last. */
const OF_SCHOOLS = new Set(
  listed(
    '招生 在校生 在校学生 在校生数 在校学生数 毕业生 毕业学生 毕业生数 毕业学生数 专任教师 教职工 在园幼儿',
  ),
);

const ofSchools = (own: string, { counted, name }: Carry): string => {
  const schools = OF_SCHOOLS.has(own) ? (counted.get('所') ?? '') : '';
  return schools === '' || !name.startsWith(schools) ? '' : `${schools}${own}`;
};

const LONGEST_GRADE = 4;
const isGrade = (name: string): boolean =>
  name.length > 1 && name.length <= LONGEST_GRADE && name.endsWith('级') && !name.includes('、');

/** 高级｜养老护理员; null where no grade begins the name. */
function withoutGrade(name: string): string | null {
  const at = name.slice(0, LONGEST_GRADE).lastIndexOf('级');
  return at > 0 && name.length > at + 2 && !name.includes('、') ? name.slice(at + 1) : null;
}

/**
 * 500名初级、100名高级养老护理员: whom the grades are of stands with the last of them. In 中心20个，其中国家级11个；国家级
 * 基地3个 the grades stand before their numbers, and are of the centres.
 */
function gradeOf(own: string, scene: Scene, index: number): string {
  const [one, next] = [scene.quantities[index], scene.quantities[index + 1]];
  const listed = one && next && scene.text.slice(one.end, next.from).trim() === `${own}、`;
  if (!isGrade(own) || !listed || next.unit !== one.unit) return '';
  const name = ownName(slotOf(scene, index + 1));
  const graded = withoutGrade(name);
  if (graded !== null) return own + graded;
  const later = gradeOf(name, scene, index + 1);
  return later === '' ? '' : own + (withoutGrade(later) ?? later);
}

const AREAS = new Set(['面积', '总面积', '占地面积']);

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
  const joined = between(scene, index).startsWith('、');
  // 示范片20个、面积2万亩: the area is theirs
  const attached = joined && !slot.of && AREAS.has(own);
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
