/** Boxes that work an example through: their numbers are assumptions. */
import type { Passage } from '../passages.ts';
import { canonical } from '../read/canonical.ts';
import { each } from '../words/listed.ts';
import { wordList } from '../words/word-list.ts';

const CALCULATES = wordList(each('收益 成本 效益 回报 现金流 利润', '计算 测算'));
/** 2.测算, 300×12% = */
const CALCULATION = /^\d[.、．]?\s?(?:测算|计算)|[*×÷]\s?\d+(?:\.\d+)?%?\s?=/;

const calculates = (text: string): boolean => CALCULATES.some(text) || CALCULATION.test(text);

/** Anchors of the boxes in which something is worked out. */
export function modelParents(passages: readonly Passage[]): Set<string> {
  const found = new Set<string>();
  for (const { inBox, parents, text } of passages) {
    const box = parents.find((p) => p.includes('box-'));
    if (inBox && box && calculates(canonical(text.text))) found.add(box);
  }
  return found;
}
