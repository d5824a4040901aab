/** Numbers that describe a noun: 注册资本3亿元的机构, 20户以上自然村. */
import type { Quantity } from '../annotate/quantities/quantity.ts';
import type { Words } from '../annotate/statements/words-around.ts';

/** 注册资本3亿元的机构, 年产值5亿元以上企业: the number describes a noun. */
const ATTRIBUTE_AFTER =
  /^的(?!增长|速度|增速|增幅|目标|比例|比重|水平|占比|幅度|年均|年增|规模|要求|份额|覆盖|满意|学校|成绩|村(?![级民])|乡镇|县|行政村|社区|农户)/;
/** 70米地形高差 · but not 680万标箱增加到… */
const NOUN_AFTER = /^(?!大关)(?![增提下降升减扩达上压缩优发跃调左以和与及或并为占居同比较])[一-鿿]{2}/;
const NOUN_AFTER_BOUND =
  /^(?:企业|项目|机构|单位|公司|产业|集群|园区|楼宇|平台|产品|品牌|商圈|景区|基地|人才|农户|乡镇|医院|学校|工程|集聚区|消费|市场|商场|企业集团|龙头|重大|优质|工业|规模|的)/;
/** 建成800万平方米的楼宇: the verb before makes the number the thing done. */
const DONE_BEFORE =
  /(?:建成|新建|建设|改造|打造|完成|新增|引进|开发|培育|形成|集聚|建立|实施|开工|具备|交付|供应|筹集|整治|修复|种植|实现|提供|设立|投放|发行|保持|组建|年均|每年|招募|发放|覆盖|惠及|服务|改建|扩建|开通|落实|争取|储备|累计|增加|有)(?:约|近|超过|不少于|至少)?\s?$/;

export function isAttribute(quantity: Quantity, { before, after }: Words): boolean {
  if (quantity.form === 'rank' || quantity.form === 'ratio') return false;
  // 20户以上村屯道路硬化率100%: which villages
  if (quantity.suffix === 'ge' && quantity.family === 'count' && RATE_OF_THEM.test(after)) return true;
  // 10类28项实事: how they are sorted
  if (quantity.unit === '类' && /^\s?\d+\s?[项个件条]/.test(after)) return true;
  if (DONE_BEFORE.test(before) || FOUNDED_BEFORE.test(before)) return false;
  if (FOUNDED.test(before) && /^(?:规模)?的/.test(after)) return false;
  if (quantity.family === 'percent' && before.replace(TIME_ALONE, '').trim().length <= 4) return false;
  if (quantity.family === 'percent' && CONTRIBUTED.test(before)) return false;
  if (isLevel(quantity) && SIZED.test(before) && SIZED_THING.test(after)) return true;
  if (isLevel(quantity) && /^\d+\s?[家个户所只座处项名人]/.test(after)) return true;
  if (ATTRIBUTE_AFTER.test(after)) return true;
  if (quantity.suffix === 'ge' && quantity.family === 'count' && /^的/.test(after)) return true;
  if (/^(?:范围|以内|之内)/.test(after)) return true;
  if (quantity.suffix !== '' && SETTLEMENT.test(after)) return true;
  if (quantity.family === 'measure' && quantity.suffix === '' && NOUN_AFTER.test(after)) return true;
  return (
    isLevel(quantity) &&
    (NOUN_AFTER_BOUND.test(after) || (quantity.suffix !== '' && /^(?![和与及])[一-鿿]/.test(after)))
  );
}

const RATE_OF_THEM = /^[一-鿿]{2,16}(?:率|比例|占比)[一-鿿]{0,4}\d/;

/** 20户以上自然村: how large the villages are. */
const SETTLEMENT = /^的?(?:自然村|行政村|自然屯|村民小组|村庄|村落|居民点|聚居点)/;

/** 投资过10亿元文旅项目5个: the sum tells which ones. */
const SIZED = /(?:投资|营收|产值|收入|资产|销售额|税收|市值)额?(?:超过?|过|达到?|逾|突破)\s?$/;
const SIZED_THING =
  /^(?:、\d+[家个户项][^，。；]{0,24}?的?)?[一-鿿]{0,8}?(?:企业|项目|集群|园区|产业|基地|楼宇|公司|品牌)/;

/** 贡献了全市60%的税收 */
const CONTRIBUTED = /(?:贡献|创造|提供|集聚|吸纳|承担)了[^，。；\d]{0,8}$/;

/** 设立规模100亿元的产业引导基金: the sum is what is set up. */
const FOUNDED_BEFORE = /(?:设立|组建|成立|发起|筹建|打造|募集)[^，。；]{0,10}(?:规模|总额)[^，。；\d]{0,8}$/;
const FOUNDED = /(?:设立|组建|成立|发起|筹建|安排|投入)(?:总规模|规模|一支|不少于|不低于|约|近|超过)*\s?$/;

/** 到2023年80%以上的中心达标: nothing but a time before a share. */
const TIME_ALONE = /^.*年(?:[底末]|前)?/;

const isLevel = ({ family, suffix }: Quantity): boolean =>
  family === 'money' ||
  family === 'bare' ||
  family === 'area' ||
  (suffix !== '' && family !== 'count' && family !== 'percent');
