import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLeaves, leafRoutes, leafUrl, leavesOf } from '../../../src/lib/leaves.ts';

describe('a list cut into leaves', () => {
  it('is one leaf where it is short, also where it is empty', () => {
    expect(leavesOf([1, 2], 3)).toEqual([{ items: [1, 2], number: 1, count: 1 }]);
    expect(leavesOf([], 3)).toEqual([{ items: [], number: 1, count: 1 }]);
  });

  it('loses nothing, keeps the order and fills no leaf beyond its size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 7 }), (items, size) => {
        const leaves = leavesOf(items, size);
        expect(leaves.flatMap((leaf) => leaf.items)).toEqual(items);
        expect(leaves.every((leaf) => leaf.items.length <= size)).toBe(true);
      }),
    );
  });

  it('gives an item that is heavier than a leaf a leaf of its own', () => {
    const leaves = leavesOf([2, 9, 1, 1], 4, (weight) => weight);
    expect(leaves.map((leaf) => leaf.items)).toEqual([[2], [9], [1, 1]]);
  });

  it('goes on with a long group under the same name', () => {
    const leaves = groupLeaves(
      new Map([
        ['甲', [1, 2, 3]],
        ['乙', [4]],
      ]),
      2,
    );
    expect(leaves.map((leaf) => leaf.items)).toEqual([
      [['甲', [1, 2]]],
      [
        ['甲', [3]],
        ['乙', [4]],
      ],
    ]);
  });
});

describe('addresses of leaves', () => {
  it('are that of the list for the first, and below it for the others', () => {
    const [first, second] = leafRoutes(leavesOf([1, 2], 1), 'list/');
    expect([first?.params.leaf, second?.params.leaf]).toEqual([undefined, 'list/2']);
    expect([leafUrl('/a/', 1), leafUrl('/a/', 2)]).toEqual(['/a/', '/a/2/']);
  });
});
