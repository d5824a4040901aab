/** What a header says besides time, unit and kind of figure, and how it goes with the name of a row. */
import { findTimes } from '../time/find.ts';
import type { RoledColumn } from './column-roles.ts';
import { MEASURE } from './measures.ts';
import { rowName } from './names.ts';

/** 目标值, 预算数, 绝对数 say what a figure is, not of what; 合计 is all of it. */
const POINT_ONLY =
  /^(?:[年度期]|规划|预期|发展|主要|工作|阶段性?|建设|总体|量化|考核|基期|基准|基数|现状|实际|完成|预计|目标|计划|任务|预算|决算|执行|安排|草案|调整|年初|上年|本年|同期|累计|绝对|年末|期末|期初|末|底|实绩|全年|指标|数据|总|到|至|当年|第[一二三四五]|（）)*(?:数量|金额|数[值额]?|[值额量]|情况|指标|任务|合计)?$/;

/** 以上年同期为100: how an index is reckoned. */
const RECKONED = /[（(]?(?:以)?上年(?:同[期月])?(?:为|=|＝)100[）)]?/g;

const withoutTimes = (head: string): string => {
  const bare = /^(?:19|20)\d{2}(?=目标|规划|实际|计划|预期|预计|完成|决算|预算|执行|值|（|$)/.exec(head);
  const words = bare ? head.slice(4) : head;
  return findTimes(words).reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), words);
};

function labelOfHead(head: string): string {
  const unmarked = head.replace(/(?<=[〕\]）)])\d$/, '').replace(/^[〔[](.*)[〕\]]$/, '$1');
  const words = rowName(withoutTimes(unmarked.replace(RECKONED, ''))).name.replace(/（\s*）/g, '');
  const plain = words.replace(/[（(]?[%‰±]+[）)]?/g, '').replace(/^[、，：的]+|[、，：]+$/g, '');
  return POINT_ONLY.test(plain) ? '' : plain;
}

/** 分年度任务 of 分年度任务 over 2026年; '' of 2025年目标. */
export function labelOf({ heads }: RoledColumn): string {
  const labels = heads.map(labelOfHead).filter((label) => label !== '');
  return labels.reduce(
    (all, label) => (all.includes(label) ? all : label.includes(all.slice(-2)) ? label : `${all}${label}`),
    '',
  );
}

const WHEN = /^(?:年末|年底|期末|本年|当年|全年|累计)/;

/** 全市, 市级, 城镇职工: whose or of whom, so it stands before what is measured. */
const WHOSE =
  /^(?:全[国省市区县州]|[国省市区县州乡]级?(?:本级)?|本级|地方|中央|城镇|农村|城乡|[一-鿿]{2,6}[省市区县州旗])$/;

/** The name of a figure from its row and its column, in the words of both. */
export function joinedName(row: string, label: string): string {
  const measured = label.replace(WHEN, '');
  if (label === '' || measured === '' || row.includes(measured)) return row === '' ? label : row;
  if (row === '' || label.includes(row)) return label;
  if (measured.slice(-2) === row.slice(-2) || (measured === '产量' && MEASURE.test(row))) return row;
  if (WHOSE.test(label)) return `${label}${row}`;
  return !MEASURE.test(label) && MEASURE.test(row) ? `${label}${row}` : `${row}${label}`;
}
