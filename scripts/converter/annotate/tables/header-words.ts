/** What the words of a header say that its column holds; the first that fits counts. */
import { each, holding, type Listed } from '../../words/listed.ts';
import { unsquared } from './spelling.ts';

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

const ROLES: readonly (readonly [ColumnRole, Listed])[] = [
  [
    'index',
    {
      whole: '序 序号 编号 号 排序 排名 No No. NO NO. 项次 行次 顺序 顺序号 栏次 卷号 项目编号',
      any: '代码 编码',
    },
  ],
  [
    'contact',
    {
      any: '邮编 邮政编码 邮箱 网址 地址 联系人 联系方式 经度 纬度 坐标 桩号 文号 证号 账号 身份证 车牌 车牌号 型号',
      ending: `电话 手机 传真 ${each('电话 手机 传真', '号 号码')}`,
    },
  ],
  ['unit', { whole: '单位 计量单位 数量单位 统计单位 计费单位 计价单位 收费单位' }],
  ['attribute', { any: '属性 指标性质 指标类型 约束性 预期性', whole: '性质 类型' }],
  [
    'body',
    {
      any: `责任 责任人 负责 负责人 牵头 配合 主管 主办 协办 承办 业主 实施主体 ${each('主办 协办 承办 承担 落实 监管 建设 实施', '单位')}`,
      not: '配合比',
      ending: '部门 处室 科室',
    },
  ],
  ['growth', { whole: '累计 期间累计 三年累计 五年累计 年累计' }],
  [
    'note',
    {
      any: '备注 说明 来源 依据 注释 出处 计算方法 计算公式 考核方式 考核依据 考核办法 考核单位',
      whole: '考核',
    },
  ],
  [
    'deadline',
    {
      any: [
        each('完成 整改 落实 推进 实施', '时限 时间 期限'),
        '完成时间节点 时间节点 完成节点 时间安排 时间要求 时限要求 办结时限 办理时限 建设期限 建设年限 实施年限 起止年限 起止时间 建设起止 进度安排',
        each('开工 竣工 发行 签订 成立 批准 颁布 实施 公布 到期', '时间 日期 年份'),
      ].join(' '),
      whole: '时间 日期 年限 建设周期 期限 时限 节点 进度 完成',
    },
  ],
  [
    'gift',
    {
      any: each(
        '补助 补贴 奖励 奖补 资助 扶持 支持 贴息',
        '标准 的标准 金额 额 额度 比例 资金 限额 上限 政策',
      ),
    },
  ],
  [
    'growth',
    {
      any: '年均 增长率 增长速度 增速 增幅 涨幅 涨跌幅 涨跌幅度 增减 增减率 升降 同比 环比 比上年 较上年 比去年 较去年 累计增长 ±',
      ending: '增长',
    },
  ],
  ['share', { any: '比重 占比 完成率 完成比例 完成进度 执行率 份额', first: '比例', ending: '构成' }],
  ['text', { ending: '任务 内容 措施 举措 要求 路径 做法 目的 意义 概况 条件 规定 要点 情况' }],
];

const ROLE_TESTS = ROLES.map(([role, words]) => ({ role, holds: holding(words) }));

/** 比2024年, like 比上年; 增长%, like 增长. */
const plainly = (head: string): string =>
  unsquared(head.replace(/(?:19|20)\d{2}年/g, '上年').replace(/[%‰+-]+$/, ''));

const saysPart = holding({ ending: '比 比例 比重' });
const PART_OF = holding({ any: '占 为 占到' });
const DONE_OF = holding({ any: '完成' });
const WHOLE_OF = holding({ any: '预算 预算数 调整预算 计划 任务 年初 目标' });

/** 占GDP%, 完成预算的%: how much of what the header names. */
const isPartOf = (head: string): boolean =>
  (head.includes('%') || saysPart(head)) && (PART_OF(head) || (DONE_OF(head) && WHOLE_OF(head)));

export function roleInHead(head: string): ColumnRole | null {
  const words = plainly(head);
  const found = ROLE_TESTS.find(({ holds }) => holds(words))?.role ?? null;
  return found === null || found === 'text' ? (isPartOf(head) ? 'share' : found) : found;
}

/** Of several columns of words the one with the lowest rank names the rows: 指标 before 项目, both before what no list knows, 类别 last. */
const RANKS: readonly (readonly [rank: number, Listed])[] = [
  [
    4,
    {
      any: '一级指标',
      first: '所属类别 所属领域 类别 分类 领域 类型 方面 大类 行动 维度 专题 板块 种类',
      ending: '类别 分类 大类 领域',
    },
  ],
  [1, { any: '二级指标' }],
  [0, { any: '指标 指标项 指标层级' }],
  [1, { any: '名称 科目 产品 品种 税种 险种 行业 学科 专业' }],
  [
    2,
    {
      whole: '市县别 省级 市级 县级',
      any: '项目 任务 工程 事项 主体 单位 地区 区域 省 市 县 区 乡镇 街道 学校 医院 企业 机构 公司 园区 流域 河流 断面 对象 岗位 职务 科室',
      ending: '省 市 县 区',
    },
  ],
];
const RANK_TESTS = RANKS.map(([rank, words]) => ({ rank, holds: holding(words) }));
export const RANK_UNKNOWN = 3;
export const RANK_DESCRIBES = 5;

/** Columns of words that describe a row and name nothing. */
const DESCRIBES = holding({
  any: '地点 位置 规模 性质 阶段 级别 能级 等级 年度 时间 日期 方式 内容 描述 范围 标准 条件 来源 进展 状态 情况 要求 备注',
});
const NAMES = holding({ any: '名称 指标 指标项 项目' });

export function rankOf(head: string): number {
  if (DESCRIBES(head) && !NAMES(head)) return RANK_DESCRIBES;
  return RANK_TESTS.find(({ holds }) => holds(head))?.rank ?? RANK_UNKNOWN;
}

const FIGURE_WORDS = holding({
  any: [
    '目标 规划值 预期值 基期 现状 基数 基准 基准值 实际值',
    each('完成 预算 决算 执行 预计 计划 实绩 安排 年末 累计 绝对 本期 上年', '数 额 值'),
    '第一年 第二年 第三年 第四年 第五年 今年 明年',
  ].join(' '),
  ending: '实际 末',
});

export const holdsYear = (head: string): boolean => /(?:19|20)\d{2}(?![\d—-])/.test(head);

/** 现状值（2020年）, 2025年目标: a time or 预算数 makes a column of figures whatever else it says. */
export const saysFigures = (head: string): boolean => holdsYear(head) || FIGURE_WORDS(head);
