/** The name of a row or column apart from its number and its unit. */
import { canonical } from '../../read/canonical.ts';
import { listed } from '../../words/listed.ts';
import { unitAt } from '../quantities/units.ts';
import { without } from './spelling.ts';

export interface RowName {
  /** As written, without numbering, 其中 and unit. */
  readonly name: string;
  readonly unit: string;
  /** 其中：… */
  readonly part: boolean;
}

const NUMBERING =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\d{1,2}[)）、]|\d{1,2}[.．](?!\d)|[①-⑳]|[★▲*△]|[加减][：:])\s*/;
const PART = /^(?:(?:在总计中|其中)[：:，]?|其[：:]|#|——|—|-|├)\s*/;
const BRACKET = /\s*[（([〔](?:单位[：:])?([^（）()[\]〔〕]{1,14})[)）\]〕]\s*$/;
/** 门诊次均费用增幅（%）▲: marks that point to a note. */
const MARKS = /[★▲*△①-⑳¹²³]+$/;

const NO_UNITS = listed('年 性 以上 以下');
const UNITS = new Set(listed('指数 位次 名次 岁 级 微克 平方米'));

/** 亿元, %, 张/千人, 个/万人 · but not 预期性 or 2020年. */
export function isUnit(text: string): boolean {
  const plain = canonical(text).replaceAll(' ', '');
  if (plain === '' || (plain !== '/年' && NO_UNITS.some((word) => plain.includes(word))))
    return plain === '年';
  if (plain === '%' || plain === '‰' || plain.includes('/'))
    return !['，', '。', '；'].some((sign) => plain.includes(sign));
  return (
    unitAt(plain, 0)?.to === plain.length ||
    UNITS.has(plain) ||
    (plain.startsWith('万') && plain.length > 1 && plain.length < 5)
  );
}

function unitIn(text: string): { name: string; unit: string } {
  const match = BRACKET.exec(text);
  // 名医（名，累计）: how it is counted stands beside the unit
  const [unit = ''] = (match?.[1] ?? '').split(/[，,、](?=累计|年均|合计|累加)/);
  if (match && isUnit(unit)) return { name: text.slice(0, match.index).trim(), unit: unit.trim() };
  return { name: text.trim(), unit: '' };
}

/** Joined lines of a cell: no white space inside Chinese words. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[一-鿿）（，、]) (?=[一-鿿（）])/g, '')
    .trim();

export const withoutNumbering = (text: string): string => text.replace(NUMBERING, '');

export function rowName(text: string): RowName {
  const plain = tidy(text).replace(NUMBERING, '').replace(MARKS, '');
  const part = PART.test(plain);
  const { name, unit } = unitIn(plain.replace(PART, '').replace(NUMBERING, ''));
  return { name: without(without(name, '：'), ':').replace(MARKS, ''), unit, part };
}
