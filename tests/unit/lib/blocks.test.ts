import { describe, expect, it } from 'vitest';
import { blocksOf, linesOf } from '../../../src/lib/blocks.ts';

const [paragraph] = blocksOf(`<p id="a">${'字'.repeat(70)}</p>`);

describe('the blocks of a page', () => {
  it('are its top elements, with every anchor inside', () => {
    const blocks = blocksOf(
      '<p id="a"><span id="a-i1">一是</span></p>\n<div class="box" id="box-1"><p id="box-1-p1">甲</p></div>',
    );
    expect(blocks.map(({ tag, id, ids }) => [tag, id, ids])).toEqual([
      ['p', 'a', ['a', 'a-i1']],
      ['div', 'box-1', ['box-1', 'box-1-p1']],
    ]);
  });

  it('take the more lines, the shorter the line', () => {
    if (!paragraph) throw new Error('no block');
    expect(Math.floor(linesOf(paragraph, 36))).toBe(2);
    expect(Math.floor(linesOf(paragraph, 18))).toBe(4);
  });
});
