/** A time that a text names: 到2025年末, “十四五”末, 未来3年, 截至目前. */
import type { Range } from '../../tree.ts';

export type When =
  /** 2025年, 2020年9月 */
  | { readonly kind: 'year'; readonly year: number }
  /** 2021—2025年 */
  | { readonly kind: 'span'; readonly first: number; readonly last: number }
  /** “十四五”: a five-year plan */
  | { readonly kind: 'plan'; readonly first: number; readonly last: number }
  /** 未来3年, 3到5年时间: counted from the document's date */
  | { readonly kind: 'ahead'; readonly years: number }
  /** 三年新增…: the length of a plan, counted from nothing */
  | { readonly kind: 'years'; readonly years: number }
  /** 近3年, 五年来 */
  | { readonly kind: 'back'; readonly years: number }
  /** 规划期末, 建设期内 */
  | { readonly kind: 'period-end' }
  /** 今年, 去年, 明年, 年内: an offset to the document's year */
  | { readonly kind: 'offset'; readonly years: number }
  /** 目前, 截至目前 */
  | { readonly kind: 'now' }
  /** 第二年 of a plan */
  | { readonly kind: 'nth'; readonly nth: number };

/** What the words around a time make of it. */
export type TimeRole =
  /** It governs the figures that follow. */
  | 'point'
  /** 到…, 至…: forward from the writer, unless the year is past. */
  | 'until'
  /** 截至…: a state reached. */
  | 'as-of'
  /** 比2020年, 在2020年基础上: the other side of a comparison. */
  | 'comparison'
  /** 2016年以来, 自…起 */
  | 'since';

export interface TimeMention extends Range {
  /** As written, without 到, 至, 截至. */
  readonly text: string;
  readonly when: When;
  readonly role: TimeRole;
}
