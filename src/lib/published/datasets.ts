/** The kinds of records that are published, each with its words and its schema. */
import type { z } from 'astro/zod';
import {
  agencySchema,
  checkSchema,
  indicatorSchema,
  pointSchema,
  policySchema,
  referenceSchema,
  sectionSchema,
  seriesSchema,
  tableSchema,
  termSchema,
  themeRecordSchema,
  valueSchema,
} from '../../schemas/index.ts';

export interface Dataset {
  /** The file name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodType;
  /** Records inside the record whose fields the CSV shows too. */
  readonly parts?: readonly z.ZodType[];
}

export const datasets: readonly Dataset[] = [
  {
    name: 'policies',
    title: '政策',
    description: '一份文件一条：标题、文号、日期、效力、来源。',
    schema: policySchema,
  },
  {
    name: 'sections',
    title: '条款',
    description: '文中每一处可引用的位置：标题、段落、列举、表行等，含规范引文。',
    schema: sectionSchema,
  },
  {
    name: 'values',
    title: '数值',
    description: '一个数字一条：指标、数值、单位、年份、算符，以及它在原文中的位置和原句。',
    schema: valueSchema,
  },
  {
    name: 'indicators',
    title: '指标',
    description: '同一指标在各文件中的数值系列，注明能否互相比较。',
    schema: indicatorSchema,
    parts: [seriesSchema, pointSchema, valueSchema],
  },
  { name: 'tables', title: '表格', description: '原文中的表格，逐行逐格。', schema: tableSchema },
  { name: 'glossary', title: '术语', description: '术语、释义及出现之处。', schema: termSchema },
  { name: 'agencies', title: '责任单位', description: '单位及其负责的举措。', schema: agencySchema },
  { name: 'references', title: '引用文件', description: '文中引用的其他文件。', schema: referenceSchema },
  {
    name: 'checks',
    title: '核对',
    description: '对文中算术的复核：算式、所述、算得与结论。',
    schema: checkSchema,
  },
  {
    name: 'themes',
    title: '主题',
    description: '同一主题下各文件的举措，注明归类依据。',
    schema: themeRecordSchema,
  },
];
