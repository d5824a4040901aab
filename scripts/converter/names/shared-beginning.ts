/** Lists whose members share their beginning: 每千人口医师数、护士数, 粮食播种面积、总产. */
import { listed } from '../words/listed.ts';
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { beginsWithOneOf, openingOf } from './text.ts';

const AREAS = listed('城市建成区 中心城区 城区 市区 城市 城镇 县城 建成区 农村 规模以上工业');
/** 城镇｜污水处理率: more than the area itself. */
const areaOf = (name: string): string => {
  const area = openingOf(name, AREAS);
  return name.length > area.length + 2 ? area : '';
};

/** 每千人口医师数、护士数; 单位产值能耗、水耗: both are for each. */
function eachOf(tokens: readonly Token[]): string {
  const first = tokens[0]?.text ?? '';
  if (!first.startsWith('每') && !['单位', '万元', '亿元'].includes(first)) return '';
  const end = tokens.findIndex((t, i) => i > 0 && EACH_ENDS.has(t.text));
  const past = tokens[end + 1]?.text.endsWith('口') ? end + 1 : end;
  return end > 0 && end < 5 ? wordsOf(tokens.slice(0, past + 1)) : '';
}
const EACH_ENDS = new Set([
  '人口',
  '口',
  '居民',
  '老年人',
  '儿童',
  '学生',
  '人',
  '生产总值',
  'GDP',
  '增加值',
  '产值',
  '面积',
  '拥有',
]);

export function withBeginning(members: readonly string[]): string[] {
  const [first = '', ...others] = members;
  const each = eachOf(tokensOf(first)) || (first.startsWith('主要农作物') ? '主要农作物' : '');
  const area = members.every((m) => m.endsWith('率')) ? areaOf(first) : '';
  const beginning = each || area;
  const own = others.some((m) =>
    each === '' ? beginsWithOneOf(m, '城县农乡规建') : eachOf(tokensOf(m)) !== '',
  );
  return beginning === '' || own ? [...members] : [first, ...others.map((m) => beginning + m)];
}

const OUTCOMES = new Set([
  '总产',
  '单产',
  '亩产',
  '年产',
  '产量',
  '产值',
  '总产量',
  '总产值',
  '单产量',
  '年产量',
  '年产值',
  '产',
]);
const BUDGET = new Set(['收入', '支出']);

/** 粮食播种面积、总产: the second is of 粮食, too. */
export function withSubject([first = '', ...others]: readonly string[]): string[] {
  const tokens = tokensOf(first);
  const end = has(tokens.at(-1), 'head', 'measure')
    ? has(tokens.at(-2), 'heading')
      ? -2
      : -1
    : tokens.length;
  const subject = wordsOf(tokens.slice(0, end));
  const budget = BUDGET.has(tokens.at(-1)?.text ?? '');
  return [first, ...others.map((m) => (OUTCOMES.has(m) || (BUDGET.has(m) && budget) ? subject + m : m))];
}
