/** Boxes that work an example through: their numbers are assumptions. */
import type { Passage } from '../passages.ts';
import { canonical } from '../read/canonical.ts';

const CALCULATION =
  /(?:收益|成本|效益|回报|现金流|利润)(?:计算|测算)|^\d[.、．]?\s?(?:测算|计算)|[*×÷]\s?\d+(?:\.\d+)?%?\s?=/;

/** Anchors of the boxes in which something is worked out. */
export function modelParents(passages: readonly Passage[]): Set<string> {
  const found = new Set<string>();
  for (const { inBox, parents, text } of passages) {
    const box = parents.find((p) => p.includes('box-'));
    if (inBox && box && CALCULATION.test(canonical(text.text))) found.add(box);
  }
  return found;
}
