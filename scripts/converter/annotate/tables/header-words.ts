/** What the words of a header say that its column holds; the first that fits counts. */

export type ColumnRole =
  /** 序号, 编号, 科目编码: numbers that only number. */
  | 'index'
  /** 指标, 项目, 名称: what a row is about. */
  | 'name'
  | 'unit'
  /** 约束性, 预期性 */
  | 'attribute'
  /** A figure of one year, of the base, of the goal, or of what the header names. */
  | 'value'
  /** 比上年增长, 年均增速 */
  | 'growth'
  /** 比重, 为预算的%: a part of what stands beside it. */
  | 'share'
  /** 补助标准, 奖励金额 */
  | 'gift'
  /** 责任单位, 牵头部门 */
  | 'body'
  /** 完成时限 */
  | 'deadline'
  /** 备注, 指标说明, 数据来源 */
  | 'note'
  /** 联系电话, 地址, 文号: figures in it are no measures. */
  | 'contact'
  /** Sentences: 主要任务, 建设内容. */
  | 'text'
  /** Nothing in it. */
  | 'empty';

export const HEADER_ROLES: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:序号?|编号|号|排序|排名|No\.?|NO\.?|项次|行次|顺序号?|栏次)$/, 'index'],
  [/(?:科目|项目|行政区划|单位|地区|产品|指标)?(?:代码|编码)|^(?:编号|项目编号|卷号)$/, 'index'],
  [
    /(?:电话|手机|传真)(?:号码?)?$|邮编|邮政编码|邮箱|网址|地址|联系人|联系方式|经度|纬度|坐标|桩号|文号|证号|账号|身份证|信用代码|车牌|型号|规格型号/,
    'contact',
  ],
  [/^(?:计量|数量|统计|计费|计价|收费)?单位$/, 'unit'],
  [/属性|指标性质|指标类型|^(?:性质|类型)$|约束性|预期性/, 'attribute'],
  [
    /责任(?!险)|牵头|配合(?!比)|主管|主办|协办|承办|承担单位|实施(?:主体|单位)|建设单位|业主|(?:部门|处室|科室)$|负责|落实单位|监管单位/,
    'body',
  ],
  // 〔累计〕1 of five years, with the mark of a note
  [/^[〔[（(]?(?:五年|[三五]年|期间)?累计[〕\])）]?\d?$/, 'growth'],
  [/备注|说明|来源|依据|注释|考核(?:方式|依据|办法|单位)|^考核$|出处|计算方法|计算公式/, 'note'],
  [
    /完成时[限间]|时间节点|(?<!平均|办理|审批)时限|完成期限|建设期限|建设年限|实施年限|起止年限|起止时间|进度安排|(?:开工|竣工|发行|签订|成立|批准|颁布|实施|公布|到期)(?:时间|日期|年份)|^(?:时间|日期|年限|建设周期|期限)$|建设起止/,
    'deadline',
  ],
  [/(?:补助|补贴|奖励|奖补|资助|扶持|支持|贴息)(?:的)?(?:标准|金额|额度?$|比例|资金|限额|上限|政策)/, 'gift'],
  [
    /年均|增长率|增长速度|增[速幅]|涨[跌]?幅|增减(?!额|数|量)|升降|同比|环比|[比较](?:上年|去年|20\d{2}年)|累计增长|增长(?:$|[%（\d])|±/,
    'growth',
  ],
  [
    /比重|占比|^比例|构成(?:$|（)|[为占完].{0,8}(?:预算|计划|任务|年初).{0,6}[%比]|[为占].{1,10}%|完成率|完成比例|完成进度|执行率|份额/,
    'share',
  ],
  [/(?:任务|内容|措施|举措|要求|路径|做法|目的|意义|概况|条件|规定|要点|情况)$/, 'text'],
];

/** Of several columns of words the one with the lowest rank names the rows: 指标 before 项目, both before what no list knows, 类别 last. */
export const NAME_RANKS: readonly (readonly [RegExp, number])[] = [
  [
    /一级指标|^(?:所属)?(?:类别|分类|领域|类型|方面|大类|行动|维度|专题|板块|种类)|(?:类别|分类|大类|领域)$/,
    4,
  ],
  [/二级指标/, 1],
  [/指标/, 0],
  [/名称|科目|产品|品种|税种|险种|行业|学科|专业/, 1],
  [
    /项目|任务|工程|事项|主体|单位|地区|区域|[省市县区]|乡镇|街道|学校|医院|企业|机构|公司|园区|流域|河流|断面|对象|岗位|职务|科室/,
    2,
  ],
];
export const RANK_UNKNOWN = 3;
export const RANK_DESCRIBES = 5;

/** Columns of words that describe a row and name nothing. */
export const DESCRIBES =
  /地点|位置|规模|性质|阶段|级别|能级|等级|年度|时间|日期|方式|内容|描述|范围|标准|条件|来源|进展|状态|情况|要求|备注/;
