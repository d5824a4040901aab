import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../../src/lib/leaves.ts';
import { inRegions, provinceOf, regional, regionId, regionsOn } from '../../../src/lib/regions.ts';

interface Item {
  readonly region: string;
  readonly n: number;
}
const regionOf = ({ region }: Item): string => region;
const itemsOf = (...regions: string[]): Item[] => regions.map((region, n) => ({ region, n }));
const cut = (size: number) => (items: readonly Item[]) => leavesOf(items, size);

describe('a list by region', () => {
  it('stays as it comes, without an index, where it is short or of one region', () => {
    const few = itemsOf('乙市', '甲市', '乙市');
    expect(regional(few, regionOf, cut(10), regionOf)).toEqual({ leaves: leavesOf(few, 10), index: [] });
    const same = itemsOf('乙市', '乙市', '乙市');
    expect(regional(same, regionOf, cut(1), regionOf)).toEqual({ leaves: leavesOf(same, 1), index: [] });
  });

  it('is put in the order of regions where it goes over several leaves, and says where each begins', () => {
    const { leaves, index } = regional(
      itemsOf('乙市', '', '甲市', '乙市', '甲市'),
      regionOf,
      cut(2),
      regionOf,
    );
    expect(leaves.map(({ items }) => items.map(({ region, n }) => `${region}${n}`))).toEqual([
      ['甲市2', '甲市4'],
      ['乙市0', '乙市3'],
      ['1'],
    ]);
    expect(index).toEqual([
      { region: '甲市', leaf: 1, count: 2 },
      { region: '乙市', leaf: 2, count: 2 },
      { region: '', leaf: 3, count: 1 },
    ]);
  });

  it('has an index on a single leaf, too, where the regions are many', () => {
    const many = itemsOf(...Array.from({ length: 13 }, (_, i) => `第${i}市`));
    expect(regional(many, regionOf, cut(100), regionOf).index).toHaveLength(13);
    expect(regional(many.slice(1), regionOf, cut(100), regionOf).index).toEqual([]);
  });

  it('counts a region that goes on over several leaves once, where it begins', () => {
    const { index } = regional(itemsOf('甲市', '甲市', '甲市', '乙市'), regionOf, cut(2), regionOf);
    expect(index).toEqual([
      { region: '甲市', leaf: 1, count: 3 },
      { region: '乙市', leaf: 2, count: 1 },
    ]);
  });

  it('loses nothing and keeps the order within a region', () => {
    const items = itemsOf('丙县', '甲市', '丙县', '', '甲市');
    expect(inRegions(items, regionOf).filter(({ region }) => region === '丙县')).toEqual([
      items[0],
      items[2],
    ]);
    expect(new Set(inRegions(items, regionOf))).toEqual(new Set(items));
    expect(regionsOn(inRegions(items, regionOf), regionOf).map(([region]) => region)).toEqual([
      '丙县',
      '甲市',
      '',
    ]);
  });
});

it('the province of a region is that of its name', () => {
  const provinces = ['山东省济南市', '天津市', '上海市浦东新区', '内蒙古自治区', '某市某区', ''].map(
    provinceOf,
  );
  expect(provinces).toEqual(['山东省', '天津市', '上海市', '内蒙古自治区', '', '']);
});

it('a place on a page has no white space', () => {
  expect(regionId('某省 某市')).toBe('r-某省某市');
});
