/** Words that say what is measured: a name that ends with one is complete. */
import { holding } from '../../words/listed.ts';

export const isMeasure = holding({
  ending: [
    '率 量 额 数 值 收入 支出 利润 税收 投资 消费 存款 贷款 资金 资产 负债 债务 产出 人口 面积 长度 里程 比重 比例 占比 份额',
    '程度 强度 密度 浓度 深度 水平 指数 系数 得分 满意度 寿命 年限 时间 周期 规模 能力 成本 价格 费 费用 工资 待遇 缺口 结余',
    '合计 GDP 覆盖面 增速 增幅 单价 总价',
  ].join(' '),
});
