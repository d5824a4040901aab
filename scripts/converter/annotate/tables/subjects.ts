/** Whose a figure of a comparison is: a place, a body, a company or a project that a row or a column stands for. */
import { isTotal } from './row-names.ts';

const PLACE = /^[一-鿿]{2,8}(?:省|市|区|县|州|盟|旗|新区)$/;
/** 全市, 市本级, 城区: the document's own, or no place at all. */
const OWN =
  /^(?:全|各|本|其他|其它|所有|其余)|(?:市区|城区|辖区|郊区|库区|山区|园区|景区|小区|社区|灌区|校区|院区|厂区|街区|片区|地区|保护区|示范区|开发区|集聚区)$|^(?:本级|县城|城市|县市)$/;

/** 地区, CBD名称, 项目名称: rows that are somebody or something with figures of its own. */
const ENTITY_HEAD =
  /地区|区县|县区|市州|州市|城市|省份|^省|^[市县区]$|县（|乡镇|街道|园区|(?<!计[费价])单位|学校|院校|医院|企业|公司|机构|银行|主体|CBD|债券名称|业态|景区|河流|水库|断面|路线|线路/;

export const isPlace = (name: string): boolean => PLACE.test(name) && !OWN.test(name);

/** Half of the rows are places: all of them stand for somebody. */
export const arePlaces = (names: readonly string[]): boolean => {
  const told = names.filter((name) => name !== '' && !isTotal(name));
  return told.length > 1 && told.filter(isPlace).length >= told.length * 0.5;
};

/** Something is built, and costs: 项目名称 beside 总投资, 建设地点. */
const PROJECT_HEAD = /(?:项目|工程|债券)(?:名称)?$/;
const OF_PROJECTS = /投资|建设|地点|规模|期限|发行|情况|进展/;

/** Do the rows under such a head stand for somebody or something with figures of its own? */
export function standsForSomebody(head: string, names: readonly string[], heads: readonly string[]): boolean {
  if (/指标|科目/.test(head)) return false;
  const projects = PROJECT_HEAD.test(head) && heads.some((h) => OF_PROJECTS.test(h));
  return projects || ENTITY_HEAD.test(head) || arePlaces(names);
}
