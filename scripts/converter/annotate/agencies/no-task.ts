/** Words behind a name that give it no task though a verb stands there: it qualifies a thing, tells the past, goes on with the name. */
import type { Token } from '../../words/tokens.ts';

export type Words = readonly Token[];
export const textAt = (words: Words, at: number): string => words[at]?.text ?? '';
const EDGES = new Set(['', ...'，。；,;！？：\n｜']);
export const isEdge = (text: string): boolean => EDGES.has(text);

/** The words of the clause from `at` on, without the mark that ends it. */
export function clauseFrom(words: Words, at: number): Words {
  const end = words.findIndex((w, i) => i >= at && isEdge(w.text));
  return words.slice(at, end < 0 ? words.length : end);
}
export const joined = (words: Words): string => words.map((w) => w.text).join('');

/** 有关部门认定的, 市政府批准之日: the verb only says which thing is meant. */
export function qualifies(words: Words): boolean {
  const clause = clauseFrom(words, 0);
  const opens = joined(clause).indexOf('的《');
  if ((opens >= 0 && opens <= 30) || clause.at(-1)?.text === '的') return true;
  let length = 0;
  for (const [i, { text }] of clause.entries()) {
    const next = textAt(words, i + 1);
    if (length >= 2 && text === '的') return next !== '规定' && !next.startsWith('规定');
    if (length >= 2 && (text.startsWith('之日') || text === '之前' || text === '之后')) return true;
    if (length >= 2 && ['前', '后', '时'].includes(text) && (isEdge(next) || next === '款')) return true;
    length += text.length;
    if (length > 4) return false;
  }
  return false;
}

/** 县政府｜管理渡口的部门负责…: the name goes on. */
export function goesOn(words: Words): boolean {
  const clause = clauseFrom(words, 0);
  const of = clause.findIndex((w) => w.text === '的');
  return (
    of > 0 && of < 12 && clause[0]?.tag.startsWith('v') === true && KINDS_BY_TASK.has(textAt(clause, of + 1))
  );
}
const KINDS_BY_TASK = new Set(['部门', '机构', '机关']);

const DONE = new Set(['了', '已', '已经', '同比']);
const ISSUED = new Set(['印发', '发布', '出台', '签署', '下发']);
const BEFORE_ISSUED = new Set(['联合', '共同', '正式', '先后', '办公厅']);

/** What was done, or what was issued. */
export function tellsPast(words: Words): boolean {
  const clause = clauseFrom(words, 0);
  if (clause.some((w) => DONE.has(w.text))) return true;
  const verb = BEFORE_ISSUED.has(textAt(words, 0)) ? 1 : 0;
  return ISSUED.has(textAt(words, verb)) && textAt(words, verb + 1) === '《';
}
