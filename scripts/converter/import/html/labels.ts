/** The labels under which government sites print what is official about a document, and the site's own beside them. */
import { matchesIn } from '../../read/matches.ts';

const OFFICIAL = [
  '索引号',
  '信息索引号',
  '索取号',
  '统一登记号',
  '登记号',
  '统一编号',
  '规范性文件统一编号',
  '规范性文件编号',
  '规范性文件登记号',
  '主题分类',
  '信息分类',
  '体裁分类',
  '组配分类',
  '服务对象分类',
  '公文种类',
  '文种',
  '文件类型',
  '分类',
  '发文机关',
  '发文机构',
  '发文单位',
  '发布机构',
  '发布机关',
  '发布单位',
  '制定机关',
  '制发机关',
  '印发机关',
  '公开机构',
  '公开单位',
  '公开主体',
  '公开责任部门',
  '责任部门',
  '起草单位',
  '联合发文单位',
  '信息来源',
  '文章来源',
  '来源',
  '出处',
  '成文日期',
  '成文时间',
  '生成日期',
  '生成时间',
  '形成日期',
  '印发日期',
  '发文日期',
  '发文时间',
  '发布日期',
  '发布时间',
  '发表时间',
  '公开日期',
  '公开时间',
  '公布日期',
  '签发日期',
  '施行日期',
  '实施日期',
  '生效日期',
  '生效时间',
  '失效日期',
  '失效时间',
  '废止日期',
  '截止日期',
  '有效期至',
  '有效期',
  '有效性',
  '效力状态',
  '时效性',
  '时效状态',
  '公文时效',
  '文件状态',
  '是否有效',
  '标题',
  '信息名称',
  '文件名称',
  '公文名称',
  '名称',
  '发文字号',
  '发文文号',
  '公文文号',
  '文件编号',
  '文号',
  '主题词',
  '关键词',
  '关键字',
  '公开方式',
  '公开范围',
  '公开类别',
  '公开属性',
  '公开时限',
  '内容概述',
  '内容摘要',
  '语种',
] as const;

const OF_THE_SITE = [
  '浏览次数',
  '浏览量',
  '浏览',
  '点击次数',
  '点击数',
  '点击量',
  '点击率',
  '阅读数',
  '点击',
  '阅读次数',
  '阅读量',
  '阅读',
  '访问次数',
  '访问量',
  '人气',
  '字号大小',
  '字体大小',
  '字体',
  '字号',
  '视力保护色',
  '保护视力色',
  '打印',
  '分享到',
  '分享',
  '责任编辑',
  '编辑',
  '作者',
  '下载',
  '收藏',
  '关闭',
] as const;

/** 索 引 号 is often spaced out to the width of its neighbours. */
const spaced = (label: string): string => [...label].join('[ \\u00A0\\u3000]*');

const alternatives = (labels: readonly string[]): string =>
  [...labels]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|');

const isOfficial = new Set<string>(OFFICIAL);
const LABEL = new RegExp(`^[【\\[]?(${alternatives(OFFICIAL)})[】\\]]?[ \\u00A0\\u3000]*[:：]?$`);
const ANY = new RegExp(
  `(?<![\\u4E00-\\u9FFF])[【\\[]?(${alternatives([...OFFICIAL, ...OF_THE_SITE, '时间', '日期'])})[】\\]]?[ \\u00A0\\u3000]*[:：]`,
  'g',
);

/** `索 引 号：` → `索引号`; '' for other words. */
export function officialLabel(text: string): string {
  const found = LABEL.exec(text.trim())?.[1] ?? '';
  return found.replace(/\s/g, '');
}

export interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly official: boolean;
  /** The stretch as it stands, label included. */
  readonly written: string;
}

/** 时间 and 日期 are official where a date stands behind them. */
const DATED = new Set(['时间', '日期']);
const STAMP =
  /^(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** `2024-03-05 出处：…`: when the page was put up stands before its labels without one. */
function stampBefore(text: string): Labelled[] {
  const value = text.trim();
  return STAMP.test(value) ? [{ label: '', value, official: true, written: text }] : [];
}

/** A label with its value, as a line of the text. */
export const lineOf = ({ label, value }: Labelled): string => (label === '' ? value : `${label}：${value}`);

/** `发布时间：… 来源：… 浏览次数：…` taken apart; [] where the text does not begin with a label. */
export function labelled(text: string): Labelled[] {
  if (!/[:：]/.test(text)) return [];
  const found = matchesIn(text, ANY);
  if (found.length === 0) return [];
  const before = text.slice(0, found[0]?.index);
  const stamp = stampBefore(before);
  if (before.trim() !== '' && stamp.length === 0) return [];
  const parts = found.map((match, index) => {
    const label = (match[1] ?? '').replace(/\s/g, '');
    const end = found[index + 1]?.index ?? text.length;
    const value = text.slice(match.index + match[0].length, end).trim();
    const official = isOfficial.has(label) || (DATED.has(label) && STAMP.test(value));
    return { label, value, official, written: text.slice(match.index, end) };
  });
  return [...stamp, ...parts];
}
