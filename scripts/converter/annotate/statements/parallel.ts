/** Names that leave out what the name before them has said: 东区用水量…，西区…. */

/** What the name of a place ends with; 市场, 社区, 村级 are no places. */
export const PLACE =
  '(?:地区|平原|流域|盆地|城市群|建成区|(?<![社小园景库功城])[省市县区镇乡](?![级场域镇乡政属直管内外]))';
const TRADE = '(?<![就创失毕作专物职从开停学事])业(?![务主态绩户])';

/** A name in two: what it is of, and what is measured. */
const PARTS: readonly RegExp[] = [
  new RegExp(`^([^的、]{1,16}${PLACE}|[^的、]{0,14}县城)([^、“”]*)$`),
  new RegExp(`^(.{1,20}${TRADE})([^、“”]*)$`),
];

/** What can be measured of another one, too; 战略性重组 of 企业 cannot. */
const MEASURE =
  /(?:率|额|量|值|数|积|收入|支出|投资|投入|产出|利润|税收|占比|比重|比例|规模|能力|强度|水平|浓度|里程|长度|增速|增幅|指数|人次|消费|消耗|能耗|水耗|价格|工资|装机|产能|贡献|用水|用电|进出口|出口|下降|降低|减少|增长)$/;
const FALL = /(?:同比|比上年|较上年)?(?:下降|降低|减少)$/;
/** A place that is no subject of its own. */
const WIDE_PLACE = /^[^的、]{1,12}(?:(?<!或)地区|平原|流域|盆地|城市群|县城)$/;

/** 民营企业 after 国有企业增加值, 西区投入 after 东区研发投入: of the same kind, so the measure is the same. */
export function likeBefore(own: string, before: string): string {
  const measured = FALL.test(own) ? before : before.replace(FALL, '');
  for (const parts of PARTS) {
    const [, subject = '', tail = ''] = parts.exec(own) ?? [];
    const [, other = '', measure = ''] = parts.exec(measured) ?? [];
    if (subject === '' || other === subject || measure.length < 2) continue;
    if (measure.endsWith(tail) && MEASURE.test(measure)) return subject + measure;
  }
  return WIDE_PLACE.test(own) && measured !== '' && !PARTS[0]?.test(measured) ? own + measured : own;
}

const PROCESS =
  '(?:(?:回收|资源化|无害化|减量化|综合|集中|安全|清洁|焚烧|循环|再生)+(?:利用|处理|处置)?|治理|收集|收运|处理|处置|利用|清运|产生)(?:率|量|能力|占比|比例)';
const PROCESS_ONLY = new RegExp(`^${PROCESS}$`);
const PROCESSED = new RegExp(`^(.{2,}?)(?:日均|年均|日|年)?(?:${PROCESS}|治理|处理)$`);

/** 资源化利用率 after 污泥无害化处理率: of 污泥, too. */
export function ofSameThing(own: string, before: string): string {
  const thing = PROCESS_ONLY.test(own) ? PROCESSED.exec(before)?.[1] : undefined;
  return thing === undefined ? own : thing + own;
}
