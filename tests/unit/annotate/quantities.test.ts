import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../scripts/converter/annotate/quantities/find.ts';

const texts = (text: string): string[] => findQuantities(text).map((q) => text.slice(q.from, q.to));
const one = (text: string) => findQuantities(text)[0];

describe('numbers with units', () => {
  test.each([
    ['总装机达到1,250.5万千瓦', 1250.5, '万千瓦'],
    ['床位数７.５张', 7.5, '张'],
    ['投资2.5 万亿元', 2.5, '万亿元'],
    ['保险密度9000元/人', 9000, '元/人'],
    ['租金6.8元/平米/天', 6.8, '元/平米/天'],
    ['浓度降到35微克/立方米', 35, '微克/立方米'],
    ['提高0.5个百分点', 0.5, '个百分点'],
    ['新增5万个体工商户', 5, '万'],
    ['客流1200万人次', 1200, '万人次'],
    ['检测能力达到2万管。', 2, '万管'],
    ['整治河道320公里', 320, '公里'],
    ['建设3个体育公园', 3, '个'],
    ['引进1家具有影响力的机构', 1, '家'],
    ['森林蓄积量一亿二千万立方米', 120_000_000, '立方米'],
    ['达到三十五家', 35, '家'],
    ['新增床位1.2万张（个）', 1.2, '万张（个）'],
    ['建成车位600个（处）', 600, '个（处）'],
    ['建设教学楼二座，', 2, '座'],
    ['服务站三百个', 300, '个'],
    ['自然增长率-0.55‰', -0.55, '‰'],
    ['单位能耗541千克标准煤', 541, '千克标准煤'],
    ['死亡率0.031，', 0.031, ''],
    ['电耗12.5千瓦时/百公里', 12.5, '千瓦时/百公里'],
    ['出力20千瓦', 20, '千瓦'],
    ['系数由0.51提高到', 0.51, ''],
    ['分别快4.5和3个百分点', 4.5, '个百分点'],
    ['分别提高8个、5个百分点', 8, '个百分点'],
    ['三元材料产能6万吨', 6, '万吨'],
    ['收入* *亿元', null, '亿元'],
  ])('%s', (text, value, unit) => {
    expect(one(text)).toMatchObject({ value, unit });
  });

  test('a number without a unit is one after a verb of reaching', () => {
    expect(one('电能利用效率降到1.25以下')).toMatchObject({ value: 1.25, unit: '', suffix: 'le' });
  });

  test('余 and 多 belong to the number', () => {
    expect(texts('企业330 余家，节约2300余万元，20多项')).toEqual(['330 余家', '2300余万元', '20多项']);
  });
});

describe('shares, multiples and ranks', () => {
  test.each([
    ['占比百分之三十五', 35, '%'],
    ['六成以上', 6, '成'],
    ['翻一番', 2, '倍'],
    ['翻两番', 4, '倍'],
    ['增长1.5倍', 1.5, '倍'],
    ['位居全省第三位', 3, '位'],
    ['居全国首位', 1, '位'],
    ['进入全国前20名', 20, '名'],
  ])('%s', (text, value, unit) => {
    expect(one(text)).toMatchObject({ value, unit });
  });

  test('a third is a third', () => {
    expect(one('占全市近1/3')?.value).toBeCloseTo(1 / 3);
    expect(one('占三分之一')?.value).toBeCloseTo(1 / 3);
  });

  test('a ratio needs a word that says so', () => {
    expect(one('师生比达到1:16')).toMatchObject({ form: 'ratio', value: 16 });
    expect(texts('每天8:30开馆')).toEqual([]);
  });
});

describe('ranges', () => {
  test.each([
    ['引进3—5家', 3, 5, '家'],
    ['增长5%-10%', 5, 10, '%'],
    ['用地14-18万平方米', 14, 18, '万平方米'],
    ['新增5000万-1亿元', 0.5, 1, '亿元'],
    ['培育两到三家', 2, 3, '家'],
  ])('%s', (text, min, max, unit) => {
    expect(one(text)).toMatchObject({ form: 'range', min, max, unit, value: null });
  });

  test('从…到… tells of two figures', () => {
    expect(texts('从5家到12家')).toEqual(['5家', '12家']);
  });
});

describe('figures that are no quantities', () => {
  test.each([
    '京政发〔2020〕16号',
    '2025年12月31日前',
    '“十四五”时期',
    '构建“8+4”产业体系，推行1+X证书',
    '实施“十百千万”工程',
    '落实“黄金20条”',
    '第三方评估，第12条',
    '5G网络和P2P平台，B2栋',
    '一是加强领导。二是落实责任。',
    '12345热线，电话66602962',
    '世界500强企业',
    '国家发展改革委等7部门',
    '4号楼',
    '1．加强统筹。（2）落实责任。',
    '每10万人拥有',
    '打造“四个一批”，推进五位一体',
    '附件3、表2、专栏10',
  ])('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  test('a masked value is one before a unit, a masked name is none', () => {
    expect(findQuantities('**家、占**％，**区的**银行').map((q) => [q.form, q.unit])).toEqual([
      ['masked', '家'],
      ['masked', '%'],
    ]);
  });
});

test('offsets count in the text as given, whatever the text is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'1２三百万亿家个％%元约至-—~年月第“”（），。到达**.,:+') }),
      (text) => {
        let last = 0;
        for (const { from, to } of findQuantities(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      },
    ),
  );
});

test('full-width commas part a figure of money by three, and nothing else', () => {
  const found = (text: string): string[] => findQuantities(text).map((q) => text.slice(q.from, q.to));
  expect(found('收入总量1，111，848万元。')).toEqual(['1，111，848万元']);
  expect(found('新建泵站12，345家企业入驻。')).toEqual(['345家']);
});
