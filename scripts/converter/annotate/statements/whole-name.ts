/** A name with all that it needs from the names before it. */
import type { Quantity } from '../quantities/quantity.ts';
import { ownName, type Slot } from '../../names/own.ts';
import { topicOf } from '../../names/topic.ts';
import { likeBefore, ofSameThing } from './parallel.ts';
import { isHead } from './shared.ts';

/** Names that say nothing without what they are of. */
export const GENERIC =
  /^(?:(?:整体|总体|累计|平均|总)?(?:资产|资金|投资|交易|管理|融资|营业|销售|市场|产业|业务|生产|建筑|用地|规划|占地|总用地|建设)?(?:规模|总规模|总量|总额|总数|余额|数量|总数量|金额|占比|比重|比例|份额|增速|增长率|增幅|覆盖率|覆盖面|普及率|入驻率|达标率|合格率|利用率|完成率|满意度|满意率|产值|总产值|年产值|收入|总收入|年收入|支出|总支出|结余|(?:本年)?收支结余|滚存结余|年末滚存结余|结转结余|招生|在校生|在校学生|在校学生数|毕业生|毕业学生|专任教师|在园幼儿|床位|从业人员|利润|税收|面积|总面积|投资|总投资|投资额|成交额|交易额|人数|户数|家数|能力|总市值|市值|认领率|出租率|长度|里程|产量|年产量|总产量|价值|货值)|均价|单价|总价|人均|户均|其中|首期规模|首期|数量|质量|年均增速|平均增速|年均增长率|年均增幅|比上年|比重|融资|占地)$/;
const SHARE = /^(?:约?占|在.{1,12}占比|占比)/;

/** 五年年均增速, 增长: of what was named before. */
export const GROWTH_ONLY =
  /^(?:[一二三四五六七八九十\d]+年)?(?:年均|平均|同比|每年|年|分别|均|累计)?(?:增速|增幅|增长率|增长|下降|降低|减少)$/;

const GROWTH_TAIL = /(?:[一二三四五六七八九十\d]+年)?(?:年均|平均|同比|年)?(?:增速|增幅|增长率)$/;

/** 287亿元 is no 增速: the name goes on without it. */
const unlessGrowth = ({ family }: Quantity, name: string): string =>
  family === 'percent' || family === 'points' || family === 'times'
    ? name
    : name.replace(GROWTH_TAIL, '') || name;

/** 粮食播种面积…、总产量…: the second is of 粮食. */
export function withoutHead(name: string): string {
  const stem = name.replace(isHead, '');
  return stem.length >= 2 ? stem : name;
}

/** 城区, 小学, 省级: parts of what was named before. */
const DIVISION =
  /(?:级|以上|城区|县城|农村|城镇|城市|乡镇|小学|初中|高中|幼儿园|公办|民办|普惠|路外|路内|女性|男性|主城区|中心城区|市区|县域)$/;

const LEVEL = /(?:国家|省|市|县|区|\dA)级(?:及?以上)?/;

/** 其中小学4200个 after 新增学位6800个: 小学新增学位. */
export function partOf(part: string, whole: string): string {
  if (whole === '' || part.length > 6 || !DIVISION.test(part)) return part;
  if (part.endsWith('级') && LEVEL.test(whole)) return whole.replace(LEVEL, part);
  return `${part}${whole.replace(/^[一-鿿\dA]{1,3}级(?:及?以上)?(?=.{2})/, '')}`;
}

/** 城镇居民｜人均可支配收入 */
const GROUP = /^[一-鿿]{0,4}居民(?=[一-鿿]{3})/;

/** 千亩以上基地80个、万亩以上10个: the second is of 基地, too. */
const THRESHOLD_ONLY = /^(?:超|过|突破)?[十百千万亿\d.]+(?:亩|亿元|万元|亿|平方米|吨)(?:以上|以下)?$/;
const NOUN_OF_THRESHOLD =
  /^[^十百千万亿\d]*[十百千万亿\d.]+(?:亩|元|平方米|吨)?(?:以上|以下)?的?(?=[一-鿿]{2})/;
const thresholdOf = ({ before }: Slot): string => before.replace(/^(?:其中|[、，；\s和及])+/, '').trim();

/** 低于全国平均水平1.6个百分点: of what was named before. */
const COMPARED_ONLY =
  /^(?:年初|上年|上一年)?(?:年初)?预算(?:数|执行数)?$|^超(?:年度|全年|序时)?(?:计划|目标|进度)?$|^(?:高于|低于|快于|慢于|优于|好于|高出|低|比|较).{1,10}(?:水平|平均|平均值|增速|[高低快慢多少])$|^(?:高于|低于|快于|慢于|优于|好于|高出)$/;

/** 新建步道30公里、改造提升50公里: the second are 步道, too, but not new ones. */
const RENEWAL = /^(?:改造(?:提升)?|修复|治理|整治|改?扩建|改建)$/;
const FLOW = /^(?:改?扩建|改建|新建|新增|建成|改造(?:提升)?|修复|治理|整治)/;

/** 改造梯田30亩；到2030年建成50亩: these are not renewed ones. 新增企业17家，其中新增8家: the same deed stays. */
function asBuilt({ before }: Slot, name: string): string {
  const deed = /(?:建成|新建|新增)(?=\s?$)/.exec(before)?.[0];
  return deed === undefined || name.startsWith(deed) ? name : name.replace(FLOW, '');
}

/** 装机60万千瓦，在建40万千瓦: of the same thing at another stage. */
const STAGE = /^(?:在建|已建|拟建|续建|在运|在营|已投产|已核准)$/;

/** 北京市控制在32微克以内, after the same of other places. */
const CITY = /^(?!占|[全本我外])[一-鿿]{2,6}[省市县]$/;
const PLACED = /^[^的、]{2,12}(?:地区|平原|流域|城市群|[省市县区])(?=.{3})/;

const HEAD_OF_PARTS = /(?:营业里程|通车里程|里程|产值|产量|增加值)$/;

const COUNTED_PLACES = /(?:床位|学位|泊位|车位|岗位|工位|座位|席位)$/;

/** 产值2000亿元（其中电池600亿元）: 电池产值. */
const headOfPart = ({ family }: Quantity, own: string, whole: string): string =>
  ['money', 'measure', 'area'].includes(family) && !/[率比数量额值资金款费收入积程模]$/.test(own)
    ? (HEAD_OF_PARTS.exec(whole)?.[0] ?? '')
    : family === 'count' && !COUNTED_PLACES.test(own)
      ? (COUNTED_PLACES.exec(whole)?.[0] ?? '')
      : '';

const NEW_RECORD =
  /^(.{2,16}?(?:总值|总额|总量|产值|产量|收入|规模|数量|余额|金额))(?:再|首次)?(?:创|刷新|迈上|站上|再上|实现)[^，\d]{2,10}，$/;

/** 进出口总值创历史新高，达到…: what the clause right before speaks of. */
function topicNear({ earlier, before }: Slot): string {
  const clause = /[^，；：]*，$/.exec(earlier)?.[0] ?? '';
  return before.length > 6 ? '' : topicOf(NEW_RECORD.exec(clause)?.[1] ?? '');
}

/** The name with what it needs from the names before it: 占GDP比重 of what, 增长 of what. `likely`: a name whose measure it may share. */
export function fullName(slot: Slot, carried: string, likely = ''): string {
  const own = ownName(slot);
  const bare = carried.replace(/(?:占|在[^，]{1,12}占比).*$/, '').replace(GROWTH_TAIL, '');
  if (THRESHOLD_ONLY.test(thresholdOf(slot)) && NOUN_OF_THRESHOLD.test(carried))
    return `${thresholdOf(slot)}${carried.replace(NOUN_OF_THRESHOLD, '')}`;
  if (own.endsWith('居民') && own.length <= 6 && GROUP.test(carried)) return carried.replace(GROUP, own);
  const near = own === '' ? topicNear(slot) : '';
  if (near !== '') return near;
  if (own === '') return unlessGrowth(slot.quantity, asBuilt(slot, carried) || topicOf(slot.earlier));
  if (CITY.test(own) && carried !== '' && ['measure', 'percent', 'rate'].includes(slot.quantity.family))
    return own + carried.replace(PLACED, '').replace(/(?:下降|降低|减少)$/, '');
  if (GROWTH_ONLY.test(own))
    return carried === '' || /增长|下降|降低|减少/.test(own) ? carried || own : `${carried}${own}`;
  if (STAGE.test(own) && likely !== '') return own + likely.replace(FLOW, '');
  if (RENEWAL.test(own) && likely !== '') return own + likely.replace(FLOW, '');
  const related = /其中/.test(`${slot.earlier.slice(-30)}${slot.before}${slot.outside}`) || slot.of;
  if (related && DIVISION.test(own)) return partOf(own, carried);
  const head = related && own.length <= 8 ? headOfPart(slot.quantity, own, carried) : '';
  if (head !== '') return `${own}${head}`;
  if (COMPARED_ONLY.test(own) && carried !== '') return carried;
  if (own === '占' && bare !== '') return `${bare}占比`;
  if (SHARE.test(own)) return `${bare || topicOf(slot.earlier)}${own}`;
  if (own.length > 2 && carried.endsWith(own) && !slot.after.includes(`的${own}`)) return carried;
  const like = likeBefore(own, likely);
  if (like !== own) return like;
  if (ofSameThing(own, carried) !== own) return ofSameThing(own, carried);
  if (GENERIC.test(own)) {
    const topic =
      topicOf(slot.earlier) || withoutHead(own.endsWith('率') ? bare.replace(/[一-鿿]{2}率$/, '') : bare);
    return topic.endsWith(own) || topic === '' ? own : `${topic}${own}`;
  }
  return own;
}
