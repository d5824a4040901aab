import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, intervalOf } from '../../../scripts/converter/annotate/checks/figures.ts';
import { coreOf } from '../../../scripts/converter/annotate/checks/names.ts';
import { type CheckValue, findChecks } from '../../../scripts/converter/annotate/checks.ts';
import type { Concept } from '../../../src/schemas/vocabulary.ts';
import { madeValue } from '../../helpers/made-value.ts';
import { type MadeText, madeTable, madeText } from '../../helpers/passages.ts';

const checked = (made: MadeText, values: readonly CheckValue[] = [], concepts: readonly Concept[] = []) =>
  findChecks({ policy: 'a-2020', ...made, values, region: '', concepts });
const verdicts = (...args: Parameters<typeof checked>) => checked(...args).map((c) => [c.kind, c.verdict]);

describe('average growth', () => {
  const text = '旅客量由2018年的1200万人次增加到2022年的1757万人次，年均增长10%。';
  const at = (declared: string) => {
    const source = text.replace('10%', declared);
    const base = { indicator: '旅客量', kind: 'level' as const };
    return verdicts(madeText([source]), [
      madeValue(source, '1200万人次', { ...base, year: 2018, base: { value: 1.2e7, unit: '人次' } }),
      madeValue(source, '1757万人次', { ...base, year: 2022, base: { value: 1.757e7, unit: '人次' } }),
      madeValue(source, declared, { indicator: '旅客量', kind: 'growth', op: 'growth', year: 2022 }),
    ]);
  };

  it('is geometric and does not count the base year', () => {
    expect(at('10%')).toEqual([['growth', 'holds']]);
  });

  it('allows for the digits that are written, and no more', () => {
    expect(at('10.2%')).toEqual([['growth', 'differs']]);
    expect(at('11%')).toEqual([['growth', 'differs']]);
  });

  it('finds base and target of a row, and tells n in the formula', () => {
    const made = madeTable([
      ['指标', '2020年', '2025年', '年均增长'],
      ['发电量（亿度）', '200', '300', '12%'],
    ]);
    const row = { table: { id: 'table-1', row: 1, col: 2 }, place: 'table' as const, indicator: '发电量' };
    const degree = (value: number) => ({ base: { value: value * 1e8, unit: '度' } });
    const [check] = checked(made, [
      madeValue(made.source, '200', { ...row, ...degree(200), year: 2020, class: 'baseline' }),
      madeValue(made.source, '300', { ...row, ...degree(300), class: 'target' }),
      madeValue(made.source, '12%', {
        ...row,
        kind: 'growth',
        op: 'growth',
        growth: { baseYear: 2020, years: 5 },
      }),
    ]);
    expect(check).toMatchObject({
      kind: 'growth',
      verdict: 'differs',
      declared: 12,
      computed: 8.45,
      anchor: 'p1',
    });
    expect(check?.formula).toBe('(300÷200)^(1/5)－1');
    expect(check?.note).toContain('与文中所述不符');
  });
});

describe('shares', () => {
  const share = (percent: string) => {
    const source = `全县耕地120亿元，其中水田30亿元，全县占比${percent}。`;
    return verdicts(madeText([source]), [
      madeValue(source, '120亿元', { indicator: '产值' }),
      madeValue(source, '30亿元', { indicator: '水田' }),
      madeValue(source, percent, { indicator: '水田占比' }),
    ]);
  };

  it('sets part against whole', () => {
    expect(share('25%')).toContainEqual(['share', 'holds']);
    expect(share('35%')).toContainEqual(['share', 'differs']);
  });

  it('knows that figures are rounded: 28.4 of 228 may be 12.4 or 12.5 per cent', () => {
    const part = madeValue('28亿元', '28亿元');
    expect(intervalOf(part)).toEqual({ low: 2.75e9, high: 2.85e9 });
    const declared = madeValue('12.4%', '12.4%');
    expect(compare(declared, 12.28, { low: 12.05, high: 12.6 })).toBe('holds by rounding');
    expect(compare(declared, 13.1, { low: 13, high: 13.2 })).toBe('differs');
  });
});

describe('sums', () => {
  const counts = (source: string, texts: readonly string[]) =>
    texts.map((t) => madeValue(source, t, { kind: 'count' }));

  it('adds what 合计 and brackets add', () => {
    const stated = '中央资金120万元，省级资金80万元，合计210万元。';
    expect(verdicts(madeText([stated]), counts(stated, ['120万元', '80万元', '210万元']))).toEqual([
      ['sum', 'differs'],
    ]);
    const split = '新建泵站15座（城区9座、镇村6座）。';
    expect(verdicts(madeText([split]), counts(split, ['15座', '9座', '6座']))).toEqual([['sum', 'holds']]);
  });

  it('does not expect 其中 to list everything', () => {
    const source = '医院42家，其中三甲医院5家、专科医院8家。';
    expect(verdicts(madeText([source]), counts(source, ['42家', '5家', '8家']))).toEqual([]);
  });

  it('adds the rows of a table, without averages and rates', () => {
    const table = (total: string) =>
      madeTable([
        ['乡镇', '户数', '人均收入（元）', '覆盖率（%）'],
        ['东乡', '120', '15000', '80'],
        ['西乡', '230', '16000', '85'],
        ['合计', total, '15600', '83'],
      ]);
    expect(verdicts(table('350'))).toEqual([['sum', 'holds']]);
    expect(verdicts(table('360'))).toEqual([['sum', 'differs']]);
  });

  it('takes rows that hold one another for no parts of a total', () => {
    const made = madeTable([
      ['科目', '金额（万元）'],
      ['教育', '300'],
      ['小学', '200'],
      ['中学', '100'],
      ['道路', '340'],
      ['合计', '900'],
    ]);
    expect(verdicts(made, [])).toEqual([]);
  });

  it('finds the row whose parts do not make its 合计', () => {
    const made = madeTable([
      ['县', '合计（座）', '新建（座）', '改建（座）'],
      ['甲县', '10', '6', '4'],
      ['乙县', '12', '7', '5'],
      ['丙县', '15', '8', '6'],
    ]);
    expect(checked(made).map((c) => [c.anchor, c.verdict, c.computed])).toEqual([
      ['table-1-r3', 'differs', 14],
    ]);
  });

  it('multiplies unit and number, and divides where the heading says so', () => {
    const made = madeTable([
      ['类型', '单个面积（㎡）', '规划数量', '面积合计'],
      ['小学', '2000', '3', '6000'],
      ['中学', '4000', '2', '9000'],
    ]);
    expect(checked(made).map((c) => [c.anchor, c.verdict])).toEqual([
      ['table-1', 'holds'],
      ['table-1-r2', 'differs'],
    ]);
  });

  it('computes what is written out', () => {
    expect(verdicts(madeText(['补助2000元/人*300人=60万元。']))).toEqual([['sum', 'holds']]);
    expect(verdicts(madeText(['面积3+4.5-1=7.5亩']))).toEqual([['sum', 'differs']]);
    expect(verdicts(madeText(['采用“2+3+N”模式，实行1+X证书']))).toEqual([]);
  });
});

describe('one fact told twice', () => {
  const twice = (a: string, b: string, extra: Partial<CheckValue> = {}) => {
    const made = madeText([`到2025年充电桩保有量达到${a}。`, `充电桩保有量为${b}。`]);
    const name = { indicator: '充电桩保有量', class: 'target' as const, kind: 'count' as const };
    return verdicts(made, [
      madeValue(made.source, a, { ...name, quote: 'a', anchor: 'p1' }),
      madeValue(made.source, b, { ...name, quote: 'b', anchor: 'p2', ...extra }, a === b ? 1 : 0),
    ]);
  };

  it('holds where the figures agree or may agree', () => {
    expect(twice('900个', '900个')).toEqual([['duplicate', 'holds']]);
    expect(twice('900个', '920个', { op: 'approx', hedges: ['左右'] })).toEqual([
      ['duplicate', 'holds by rounding'],
    ]);
  });

  it('differs where they cannot, and says nothing of another year or place', () => {
    expect(twice('900个', '700个')).toEqual([['duplicate', 'differs']]);
    expect(twice('900个', '700个', { year: 2023 })).toEqual([]);
    expect(twice('900个', '700个', { indicator: '江东区充电桩保有量' })).toEqual([]);
  });

  const told = (a: string, b: string, name: Partial<CheckValue>, sentences: readonly [string, string]) => {
    const made = madeText(sentences);
    return verdicts(made, [
      madeValue(made.source, a, { ...name, quote: 'a', anchor: 'p1' }),
      madeValue(made.source, b, { ...name, quote: 'b', anchor: 'p2' }),
    ]);
  };

  it('says nothing of the budgets of two levels, nor of a part and its whole', () => {
    expect(
      told('235万元', '177万元', { indicator: '渡口补助收入' }, [
        '全市渡口补助收入235万元。',
        '市级渡口补助收入177万元。',
      ]),
    ).toEqual([]);
    expect(
      told('90家', '80家', { indicator: '登记渡船企业' }, [
        '登记渡船企业90家。',
        '其中在册登记渡船企业80家。',
      ]),
    ).toEqual([]);
  });

  it('says nothing of two places that sentences begin with', () => {
    expect(
      told('61分贝', '58分贝', { indicator: '道路噪声均值' }, [
        '东江市道路噪声均值61分贝。',
        '西江县道路噪声均值58分贝。',
      ]),
    ).toEqual([]);
  });

  it('sees a running total that falls', () => {
    const made = madeText(['2020年累计交易量50亿元。', '截至2021年累计交易量40亿元。']);
    const name = { indicator: '累计交易量', kind: 'cumulative' as const };
    const values = [
      madeValue(made.source, '50亿元', { ...name, year: 2020, quote: 'a' }),
      madeValue(made.source, '40亿元', { ...name, year: 2021, quote: 'b', anchor: 'p2' }),
    ];
    expect(verdicts(made, values)).toEqual([['duplicate', 'differs']]);
  });

  it('lets each sum of a period in brackets begin anew', () => {
    const made = madeText(['育苗 2020年〔70〕万株 2025年〔50〕万株。']);
    const name = { indicator: '育苗', kind: 'cumulative' as const };
    const values = [
      madeValue(made.source, '70', { ...name, year: 2020, quote: 'a' }),
      madeValue(made.source, '50', { ...name, year: 2025, quote: 'b' }),
    ];
    expect(verdicts(made, values)).toEqual([]);
  });
});

describe('names of indicators', () => {
  it('come down to what is measured', () => {
    for (const name of ['全市地区生产总值', 'GDP', '（一）实现地区生产总值', '生产总值年均增速'])
      expect(coreOf(name)).toBe('GDP');
    expect(coreOf('要素交易市场数量')).toBe('要素交易市场数量');
    expect(coreOf('临江区粮食产量')).toBe('粮食产量');
  });
});

describe('any figures', () => {
  it('never throw and always speak of known values', () => {
    const texts = ['10%', '5亿元', '7.25亿元', '0%', '120家', '1,200万元'];
    const words = [
      '占',
      '合计',
      '其中',
      '年均增长',
      '（',
      '）',
      '，',
      '。',
      '由',
      '增加到',
      '累计',
      '=',
      '+',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts, ...words), { maxLength: 24 }), (parts) => {
        const made = madeText([parts.join('')]);
        const values = texts.flatMap((t, i) =>
          made.source.includes(t) ? [madeValue(made.source, t, { indicator: '产值', year: 2018 + i })] : [],
        );
        const ids = new Set(values.map((v) => v.id));
        for (const check of checked(made, values)) expect(check.inputs.every((id) => ids.has(id))).toBe(true);
      }),
    );
  });
});
