/** 发文机关：… 成文日期：…: what a site, a collection or a database prints beside a letter, label by label. */
import { matchesIn } from '../read/matches.ts';

const FIELDS = {
  title: ['标题', '名称', '文件名称', '公文名称', '信息名称'],
  issuer: [
    ...['发文机关', '发文机构', '发文单位', '发布机构', '发布机关', '发布部门', '发布单位', '颁布单位'],
    ...['颁布部门', '制发机关', '制定机关', '印发机关', '联合发文单位', '公开机构', '公开单位'],
  ],
  source: ['来源', '信息来源', '文章来源', '数据来源', '稿源', '出处'],
  docNumber: ['发文字号', '发文文号', '公文文号', '文号', '文件编号', '发布文号'],
  signed: ['成文日期', '成文时间', '生成日期', '生成时间', '形成日期', '签发日期'],
  issued: [
    ...['发布日期', '发布时间', '公开日期', '公开时间', '印发日期', '发文日期', '发文时间', '公布日期'],
    ...['颁布日期', '发表时间', '时间', '日期'],
  ],
  effective: ['施行日期', '实施日期', '生效日期', '生效时间'],
  expires: ['失效日期', '失效时间', '废止日期', '有效期至', '截止日期'],
  index: ['索引号', '信息索引号', '索取号'],
  other: [
    ...[
      '统一登记号',
      '登记号',
      '统一编号',
      '规范性文件统一编号',
      '主题分类',
      '信息分类',
      '体裁分类',
      '组配分类',
    ],
    ...['服务对象分类', '公文种类', '文种', '文件类型', '文档类型', '分类', '有效性', '效力状态', '效力级别'],
    ...['时效性', '时效状态', '时效', '公文时效', '文件状态', '是否有效', '主题词', '关键词', '关键字'],
    ...['公开方式', '公开范围', '公开类别', '公开属性', '公开时限', '内容概述', '内容摘要', '语种', '作者'],
    ...['原文链接', '链接', '检索时间', '检索关键词', '起草单位', '责任部门', '浏览次数', '字号'],
  ],
} as const;

export type LabelField = keyof typeof FIELDS;

/** Labels are set wide, to the width of their neighbours: 标　　题, 索 引 号. */
const wide = (label: string): string => [...label].join('\\s*');
const longestFirst = (labels: readonly string[]): string =>
  [...labels]
    .sort((a, b) => b.length - a.length)
    .map(wide)
    .join('|');

const FIELD_OF = new Map<string, LabelField>(
  (Object.keys(FIELDS) as LabelField[]).flatMap((field) =>
    FIELDS[field].map((label) => [label, field] as const),
  ),
);
const NAMES = longestFirst([...FIELD_OF.keys()]);
const LABEL = new RegExp(`(?<![\\p{Script=Han}“《])[【\\[]?(${NAMES})[】\\]]?\\s*[：:]`, 'gu');
/** 文号：文号：文号： is one label that a page laid over itself to print it bold. */
const REPEATED = new RegExp(`((?:${NAMES})\\s*[：:])(?:\\s*\\1)+`, 'gu');
const AT_START = new RegExp(`^(?:[-*•·]\\s+)?[【\\[]?(?:${NAMES})[】\\]]?\\s*[：:]`, 'u');

const withoutRepeats = (text: string): string => text.replace(REPEATED, '\t$1');

/** Words that begin lines of the text itself too. */
const WEAK = new Set(
  [
    '来源',
    '信息来源',
    '文章来源',
    '数据来源',
    '稿源',
    '出处',
    '时间',
    '日期',
    '分类',
    '作者',
    '链接',
    '原文链接',
  ].concat([
    ...['检索时间', '检索关键词', '起草单位', '责任部门', '浏览次数', '字号', '时效', '公开单位', '公开机构'],
    ...['截止日期', '失效时间', '生效时间', '语种', '是否有效', '文档类型', '登记号', '内容摘要'],
  ]),
);
const STRONG = new RegExp(
  `^(?:[-*•·]\\s+)?[【\\[]?(?:${longestFirst([...FIELD_OF.keys()].filter((label) => !WEAK.has(label)))})[】\\]]?\\s*[：:]`,
  'u',
);

/** A line of labels wherever it stands. */
export const isStrongLabelLine = (text: string): boolean =>
  text.length <= 400 && STRONG.test(text) && withoutRepeats(text).length <= 200;

/** A line of labels in the head of a document; a sentence is none. */
export const isLabelLine = (text: string): boolean =>
  AT_START.test(text) && withoutRepeats(text).length <= 300 && !/。\S/.test(text);

export interface Labelled {
  readonly field: LabelField;
  readonly value: string;
}

const clean = (value: string): string => value.replace(/^[|｜/／\s]+|[|｜/／；;。\s]+$/g, '');

/** A label whose value stands on the next line, or in the next cell, takes it from there. */
export function labelledIn(lines: readonly string[]): Labelled[] {
  return lines.flatMap((line, i) => {
    const text = withoutRepeats(line);
    const found = matchesIn(text, LABEL);
    return found.map((match, k) => {
      const written = clean(text.slice(match.index + match[0].length, found[k + 1]?.index));
      const below = lines[i + 1] ?? '';
      const value = written || (k === found.length - 1 && !AT_START.test(below) ? clean(below) : '');
      return { field: FIELD_OF.get((match[1] ?? '').replace(/\s/g, '')) ?? 'other', value };
    });
  });
}
