/** （单位：亿元） or （单位：万亩、万株） above a table; of several units each goes with what it can measure. */
import { recent } from '../../read/recent.ts';
import { listed } from '../../words/listed.ts';
import { isUnit } from './names.ts';

/** What the measure words of such captions are said of, by the characters that tell it. */
const MEASURES: readonly (readonly [units: string, names: string])[] = [
  ['元', '值 收入 支出 投资 额 税 费 资金 贷款 存款 余额 利润 GDP 产出 预算'],
  ['株', '树 苗 植'],
  ['亩 公顷 平方米 平方公里', '面积 林 地 田 抚育 播种 种植 绿化 修复'],
  ['吨 公斤 千克', '产量 粮 油 菜 果 肉 蛋 奶 煤 钢 水泥 棉 糖 茶 排放 吞吐'],
  ['头 只 羽 匹', '猪 牛 羊 禽 鸡 鸭 鹅 兔 出栏 存栏'],
  ['人 人次', '人口 人数 就业 学生 教师 培训 职工 旅客 游客 参保'],
  ['户', '户 用户 家庭'],
  ['家', '企业 机构 公司 银行'],
  ['公里 千米 米', '路 管 线 道 里程 河 渠 堤'],
  ['千瓦时 度', '电'],
  ['%', '率 比重 占比 比例'],
];

/** The units that stand above a table. */
export function unitsIn(caption: string): string[] {
  const written = /单位[：:]\s?([^）)。；\s]{1,20})/.exec(caption)?.[1] ?? '';
  const units = written.replaceAll('，', '、').replaceAll(',', '、').split('、');
  return units.every(isUnit) ? units : units.slice(0, 1).filter(isUnit);
}

const measures = (unit: string, name: string): boolean =>
  MEASURES.some(
    ([units, names]) =>
      listed(units).some((end) => unit.endsWith(end)) && listed(names).some((part) => name.includes(part)),
  );

/** The unit that a caption gives to what is called so: the only one, or the only one that can measure it. */
export function unitsAbove(units: readonly string[]): (label: string, row: string) => string {
  const [only = '', ...more] = units;
  if (more.length === 0) return () => only;
  const counted = units.filter((unit) => unit !== '%');
  const otherwise = counted.length === 1 ? (counted[0] ?? '') : '';
  const fitting = recent((name) => units.filter((unit) => measures(unit, name)));
  return (label, row) => {
    for (const found of [fitting(label), fitting(row)]) if (found.length === 1) return found[0] ?? '';
    return otherwise;
  };
}
