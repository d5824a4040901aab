/** A name with all that it needs from the names before it: 占GDP比重 of what, 增长 of what. The first line that fits. */
import type { Quantity } from '../annotate/quantities/quantity.ts';
import { tokensOf } from '../words/tokens.ts';
import { headOf } from './head.ts';
import { likeBefore, ofSameThing } from './like.ts';
import {
  beforeShare,
  isGeneral,
  isGrowthOnly,
  isPart,
  isRenewal,
  isShareOnly,
  isStage,
  withoutFlow,
  withoutGrowth,
  withoutHead,
} from './measures.ts';
import { ownName, type Slot } from './own.ts';
import { purposeOf } from './purpose.ts';
import { purposeBefore, topicOf } from './topic.ts';

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

const LEVEL = /(?:国家|省|市|县|区|\dA)级(?:及?以上)?/;

/** 其中小学4200个 after 新增学位6800个: 小学新增学位. */
export function partOf(part: string, whole: string): string {
  if (whole === '' || part.length > 6 || !isPart(part)) return part;
  if (part.endsWith('级') && LEVEL.test(whole)) return whole.replace(LEVEL, part);
  return `${part}${whole.replace(/^[一-鿿\dA]{1,3}级(?:及?以上)?(?=.{2})/, '')}`;
}

/** 千亩以上基地80个、万亩以上10个: the second is of 基地, too. */
const THRESHOLD = /^(?:超|过|突破)?[十百千万亿\d.]+(?:亩|亿元|万元|亿|平方米|吨)(?:以上|以下)?$/;
const NOUN_OF_THRESHOLD =
  /^[^十百千万亿\d]*[十百千万亿\d.]+(?:亩|元|平方米|吨)?(?:以上|以下)?的?(?=[一-鿿]{2})/;

const thresholdOf = ({ before }: Slot): string => before.replace(/^(?:其中|[、，；\s和及])+/, '').trim();

/** 城镇居民｜人均可支配收入 */
const GROUP = /^[一-鿿]{0,4}居民(?=[一-鿿]{3})/;

/** 北京市控制在32微克以内, after the same of other places. */
const CITY = /^(?!占|[全本我外])[一-鿿]{2,6}[省市县]$/;
const OF_PLACE = /^[^的、]{2,12}(?:地区|平原|流域|城市群|[省市县区])(?=.{3})/;
const PLACED_UNITS = new Set(['measure', 'percent', 'rate']);

/** 287亿元 is no 增速: the name goes on without it. */
const RATES = new Set(['percent', 'points', 'times']);
const fitted = ({ family }: Quantity, name: string): string =>
  RATES.has(family) ? name : withoutGrowth(name) || name;

/** 改造梯田30亩；到2030年建成50亩: these are not renewed ones. 新增企业17家，其中新增8家: the same deed stays. */
function asBuilt({ before }: Slot, name: string): string {
  const deed = tokensOf(before).at(-1)?.text ?? '';
  return !['建成', '新建', '新增'].includes(deed) || name.startsWith(deed) ? name : withoutFlow(name);
}

const RECORD = /(?:创|刷新|迈上|站上|再上|实现)[^，\d]{2,10}，$/;

/** 进出口总值创历史新高，达到…: what the clause right before speaks of. */
function topicNear({ earlier, before }: Slot): string {
  const clause = earlier.split(/(?<=[，；：])/).at(-1) ?? '';
  const at = before.length > 6 ? -1 : clause.search(RECORD);
  const name = at < 2 ? '' : clause.slice(0, at).replace(/(?:再|首次)$/, '');
  return isGeneral(name.slice(-2)) || /[值额量]$/.test(name) ? topicOf(name) : '';
}

const HEADS_OF_PARTS = ['营业里程', '通车里程', '里程', '产值', '产量', '增加值'];
const PLACES_TO_COUNT = ['床位', '学位', '泊位', '车位', '岗位', '工位', '座位', '席位'];
const endingOf = (name: string, endings: readonly string[]): string =>
  endings.find((e) => name.endsWith(e)) ?? '';

/** 产值2000亿元（其中电池600亿元）: 电池产值. */
function headOfPart({ family }: Quantity, own: string, whole: string): string {
  const measured =
    ['money', 'measure', 'area'].includes(family) && !/[率比数量额值资金款费收入积程模]$/.test(own);
  if (measured) return endingOf(whole, HEADS_OF_PARTS);
  return family === 'count' && endingOf(own, PLACES_TO_COUNT) === '' ? endingOf(whole, PLACES_TO_COUNT) : '';
}

const isRelated = ({ of, earlier, before, outside }: Slot): boolean =>
  of || `${earlier.slice(-30)}${before}${outside}`.includes('其中');

/** 年初预算, 高于全国平均水平: only what it is compared with. */
const BUDGETS =
  /^(?:(?:年初|上年|上一年)?(?:年初)?预算(?:数|执行数)?|超(?:年度|全年|序时)?(?:计划|目标|进度)?)$/;
const COMPARED =
  /^(?:高于|低于|快于|慢于|优于|好于|高出|低|比|较)(?:.{1,10}(?:水平|平均|平均值|增速|[高低快慢多少]))?$/;
const isComparedOnly = (name: string): boolean =>
  BUDGETS.test(name) || (name.length > 1 && COMPARED.test(name));

const bareOf = (carried: string): string => withoutGrowth(beforeShare(carried));

const SPENT = new Set(['资金', '经费', '专项资金', '补助资金']);

function ofTopic({ slot, own, carried }: Unfinished): string {
  const bare = bareOf(carried);
  const thing = withoutHead(own.endsWith('率') ? bare.replace(/[一-鿿]{2}率$/, '') : bare);
  const spent = SPENT.has(own) ? purposeBefore(slot.earlier) : '';
  const topic = topicOf(slot.earlier) || spent || thing;
  return topic.endsWith(own) || topic === '' ? own : `${topic}${own}`;
}

/** What changes a name comes before what only adds to it. */
export const COMPLETIONS: readonly Completion[] = [
  {
    id: 'threshold',
    example: '建成千亩以上基地80个、万亩以上10个',
    gives: '万亩以上基地',
    name: ({ slot, carried }) =>
      THRESHOLD.test(thresholdOf(slot)) && NOUN_OF_THRESHOLD.test(carried)
        ? `${thresholdOf(slot)}${carried.replace(NOUN_OF_THRESHOLD, '')}`
        : null,
  },
  {
    id: 'group',
    example: '城镇居民人均可支配收入6万元，农村居民3万元',
    gives: '农村居民人均可支配收入',
    name: ({ own, carried }) =>
      own.endsWith('居民') && own.length <= 6 && GROUP.test(carried) ? carried.replace(GROUP, own) : null,
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
    name: ({ slot, own }) => (own === '' && topicNear(slot)) || null,
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
    name: ({ slot, own, carried }) =>
      CITY.test(own) && carried !== '' && PLACED_UNITS.has(slot.quantity.family)
        ? own + carried.replace(OF_PLACE, '').replace(/(?:下降|降低|减少)$/, '')
        : null,
  },
  {
    id: 'growth',
    example: '茶叶产值达到9亿元，年均增速8%',
    gives: '茶叶产值年均增速',
    name: ({ own, carried }) => {
      if (!isGrowthOnly(own)) return null;
      return carried === '' || /增长|下降|降低|减少/.test(own) ? carried || own : `${carried}${own}`;
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
    name: (one) => (isGeneral(one.own) ? ofTopic(one) : null),
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
