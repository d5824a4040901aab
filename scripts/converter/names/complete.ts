/** A name with all that it needs from the names before it: 占GDP比重 of what, 增长 of what. The first line that fits. */

import type { Quantity } from '../annotate/quantities/quantity.ts';
import { listed } from '../words/listed.ts';
import { tokensOf } from '../words/tokens.ts';
import { headOf } from './head.ts';
import { likeBefore, ofSameThing } from './like.ts';
import {
  isComparedOnly,
  isGeneral,
  isGrowthOnly,
  isPart,
  isRenewal,
  isShareOnly,
  isStage,
  withoutFlow,
  withoutGrowth,
} from './measures.ts';
import { bareOf, ofTopic, topicOfRecord } from './of-topic.ts';
import { ownName } from './own.ts';
import { headOfPart, isRelated, partOf } from './part-of.ts';
import { purposeOf } from './purpose.ts';
import type { Slot } from './slot.ts';
import { ofGroup, ofPlace, ofThreshold } from './swapped.ts';
import { hasAny } from './text.ts';
import { topicOf } from './topic.ts';

interface Unfinished {
  readonly slot: Slot;
  /** The name that stands with the number; '' where there is none. */
  readonly own: string;
  /** The name that the sentence would go on with. */
  readonly carried: string;
  /** A name before it whose measure it may share. */
  readonly likely: string;
}

interface Completion {
  readonly id: string;
  readonly example: string;
  /** What its last number is called. */
  readonly gives: string;
  /** null: this is not the case. */
  readonly name: (one: Unfinished) => string | null;
}

/** 287亿元 is no 增速: the name goes on without it. */
const RATES = new Set(['percent', 'points', 'times']);
const fitted = ({ family }: Quantity, name: string): string =>
  RATES.has(family) ? name : withoutGrowth(name) || name;

/** 改造梯田30亩；到2030年建成50亩: these are not renewed ones. 新增企业17家，其中新增8家: the same deed stays. */
function asBuilt({ before }: Slot, name: string): string {
  const deed = tokensOf(before).at(-1)?.text ?? '';
  return !['建成', '新建', '新增'].includes(deed) || name.startsWith(deed) ? name : withoutFlow(name);
}

/** 年均增长 goes on with the name as it is; 年均增速 is added to it. */
const MOVED = listed('增长 下降 降低 减少');

/** What changes a name comes before what only adds to it. */
export const COMPLETIONS: readonly Completion[] = [
  {
    id: 'threshold',
    example: '建成千亩以上基地80个、万亩以上10个',
    gives: '万亩以上基地',
    name: ({ slot, carried }) => ofThreshold(slot, carried),
  },
  {
    id: 'group',
    example: '城镇居民人均可支配收入6万元，农村居民3万元',
    gives: '农村居民人均可支配收入',
    name: ({ own, carried }) => ofGroup(own, carried),
  },
  {
    id: 'stage',
    example: '装机60万千瓦，在建40万千瓦',
    gives: '在建装机',
    name: ({ slot, own, likely }) => {
      const deed = own || headOf(slot.before);
      return (isStage(deed) || isRenewal(deed)) && likely !== '' ? deed + withoutFlow(likely) : null;
    },
  },
  {
    id: 'record',
    example: '进出口总值创历史新高，达到60亿元',
    gives: '进出口总值',
    name: ({ slot, own }) => (own === '' && topicOfRecord(slot)) || null,
  },
  {
    id: 'purpose',
    example: '筹集0.5亿元，支持矿山公园建设',
    gives: '矿山公园建设',
    name: ({ slot, own }) => (own === '' && purposeOf(slot)) || null,
  },
  {
    id: 'carried',
    example: '梯田面积30亩，到2030年达到50亩',
    gives: '梯田面积',
    name: ({ slot, own, carried }) =>
      own === '' ? fitted(slot.quantity, asBuilt(slot, carried) || topicOf(slot.earlier)) : null,
  },
  {
    id: 'place',
    example: '河谷地区臭氧浓度控制在35微克以内，北川市控制在32微克以内',
    gives: '北川市臭氧浓度',
    name: ({ slot, own, carried }) => ofPlace(slot, own, carried),
  },
  {
    id: 'growth',
    example: '茶叶产值达到9亿元，年均增速8%',
    gives: '茶叶产值年均增速',
    name: ({ own, carried }) => {
      if (!isGrowthOnly(own)) return null;
      return carried === '' || hasAny(own, MOVED) ? carried || own : `${carried}${own}`;
    },
  },
  {
    id: 'part',
    example: '新增学位6800个，其中小学4200个',
    gives: '小学新增学位',
    name: ({ slot, own, carried }) => (isRelated(slot) && isPart(own) ? partOf(own, carried) : null),
  },
  {
    id: 'head-of-part',
    example: '港口产值2000亿元（其中修船600亿元）',
    gives: '修船产值',
    name: ({ slot, own, carried }) => {
      const head = isRelated(slot) && own.length <= 8 ? headOfPart(slot.quantity, own, carried) : '';
      return head === '' ? null : `${own}${head}`;
    },
  },
  {
    id: 'compared',
    example: '渔业增加值增长8%，比全国平均水平高2个百分点',
    gives: '渔业增加值',
    name: ({ own, carried }) => (isComparedOnly(own) && carried !== '' ? carried : null),
  },
  {
    id: 'share',
    example: '文旅产业增加值90亿元，占GDP比重8%',
    gives: '文旅产业增加值占GDP比重',
    name: ({ slot, own, carried }) => {
      const bare = bareOf(carried);
      if (own === '占' && bare !== '') return `${bare}占比`;
      return isShareOnly(own) ? `${bare || topicOf(slot.earlier)}${own}` : null;
    },
  },
  {
    id: 'said-again',
    example: '县级托育机构达到30家，托育机构再达到50家',
    gives: '县级托育机构',
    name: ({ slot, own, carried }) =>
      own.length > 2 && carried.endsWith(own) && !slot.after.includes(`的${own}`) ? carried : null,
  },
  {
    id: 'like',
    example: '东区用水量3亿吨，西区2亿吨',
    gives: '西区用水量',
    name: ({ own, likely }) => {
      const like = likeBefore(own, likely);
      return like === own ? null : like;
    },
  },
  {
    id: 'same-thing',
    example: '污泥无害化处理率90%，资源化利用率50%',
    gives: '污泥资源化利用率',
    name: ({ own, carried }) => {
      const same = ofSameThing(own, carried);
      return same === own ? null : same;
    },
  },
  {
    id: 'general',
    example: '水产养殖持续健康发展，总产量达到9万吨',
    gives: '水产养殖总产量',
    name: ({ slot, own, carried }) => (isGeneral(own) ? ofTopic(slot, own, carried) : null),
  },
  { id: 'own', example: '绿化覆盖率达到41%', gives: '绿化覆盖率', name: ({ own }) => own },
];

/** A name that a number may have, and the case of the list that makes it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** All names that the words offer, the best first. */
export function candidatesOf(slot: Slot, carried: string, likely = ''): Candidate[] {
  const one = { slot, own: ownName(slot), carried, likely };
  return COMPLETIONS.flatMap(({ id, name }) => {
    const found = name(one);
    return found === null ? [] : [{ id, name: found }];
  });
}

/** The first of them, without asking for the others. */
export function fullName(slot: Slot, carried: string, likely = ''): string {
  const one = { slot, own: ownName(slot), carried, likely };
  for (const { name } of COMPLETIONS) {
    const found = name(one);
    if (found !== null) return found;
  }
  return one.own;
}
