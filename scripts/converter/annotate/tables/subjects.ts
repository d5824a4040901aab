/** Whose a figure of a comparison is: a place, a body, a company or a project that a row or a column stands for. */
import { holding } from '../../words/listed.ts';
import { isTotal } from './row-names.ts';

const PLACE = /^[一-鿿]{2,8}[省市区县州盟旗]$/;
/** 全市, 市本级, 城区: the document's own, or no place at all. */
const OWN = holding({
  first:
    '全 全省 全市 全县 全区 全州 全盟 全旗 各 各省 各市 各县 各区 各地 本 本省 本市 本县 本区 其他 其它 所有 其余',
  ending:
    '市区 城区 辖区 郊区 库区 山区 园区 景区 小区 社区 灌区 校区 院区 厂区 街区 片区 地区 保护区 示范区 开发区 集聚区',
  whole: '县城 城市 县市',
});

export const isPlace = (name: string): boolean => PLACE.test(name) && !OWN(name);

/** Half of the rows are places: all of them stand for somebody. */
export const arePlaces = (names: readonly string[]): boolean => {
  const told = names.filter((name) => name !== '' && !isTotal(name));
  return told.length > 1 && told.filter(isPlace).length >= told.length * 0.5;
};

/** 地区, CBD名称, 项目名称: rows that are somebody or something with figures of its own. */
const ENTITY_HEAD = holding({
  any: '地区 区县 县区 市县 市州 州市 城市 省份 乡镇 街道 园区 单位 学校 院校 医院 企业 公司 机构 银行 主体 CBD 债券名称 业态 景区 河流 水库 断面 路线 线路',
  first: '省 省市 省级',
  whole: '市 县 区 各市 各县 各区 各市县 市县别',
  not: '计费单位 计价单位 计量单位',
});
/** Something is built, and costs: 项目名称 beside 总投资, 建设地点. */
const PROJECT_HEAD = holding({ ending: '项目 工程 债券 项目名称 工程名称 债券名称' });
const OF_PROJECTS = holding({ any: '投资 总投资 投资额 建设 地点 规模 期限 发行 情况 进展' });
const OF_MEASURES = holding({ any: '指标 科目' });

/** Do the rows under such a head stand for somebody or something with figures of its own? */
export function standsForSomebody(head: string, names: readonly string[], heads: readonly string[]): boolean {
  if (OF_MEASURES(head)) return false;
  const projects = PROJECT_HEAD(head) && heads.some(OF_PROJECTS);
  return projects || ENTITY_HEAD(head) || head.startsWith('县（') || arePlaces(names);
}
