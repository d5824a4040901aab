import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../../scripts/converter/annotate/terms/find.ts';
import { type Line, madeText } from '../../../helpers/passages.ts';

const defined = (...lines: (string | Line)[]) =>
  findDefinitions(madeText(lines).passages, []).map((d) => [d.term, d.kind, ...d.aliases]);

describe('definitions in brackets', () => {
  it('finds a short form and its name in full, wherever the name begins', () => {
    expect(defined('高标准建设长江中游城市群协同创新示范区（以下简称协创区）')).toEqual([
      ['协创区', 'abbreviation', '长江中游城市群协同创新示范区'],
    ]);
    expect(defined('对“北站—南湖”（以下简称“北湖”）沿线')[0]?.slice(0, 3)).toEqual([
      '北湖',
      'abbreviation',
      '北站—南湖',
    ]);
    expect(defined('依据《公共图书馆服务规范》（以下简称《规范》）')).toEqual([
      ['规范', 'abbreviation', '公共图书馆服务规范'],
    ]);
    expect(defined('国家超算中心（青政发〔2020〕1号，简称“青算”）')[0]?.[0]).toBe('青算');
  });

  it('leaves out how and when, and keeps 和 inside a name', () => {
    expect(defined('支持运用政府和社会资本合作（PPP）方式')[0]).toContain('政府和社会资本合作');
    expect(defined('推广应用云州国际贸易试验区（以下简称“试验区”）成果')[0]).toContain('云州国际贸易试验区');
    expect(defined('数字产业增加值占国内生产总值（GDP）比重')[0]).toContain('国内生产总值');
    expect(defined('全年居民消费价格指数（CPI）上涨')[0]).toContain('居民消费价格指数');
  });

  it('takes what follows a quotation as part of the short form', () => {
    expect(defined('推进百村万户增收行动（简称“百万”行动）')[0]?.[0]).toBe('“百万”行动');
    expect(defined('推进百村万户增收行动（简称“百万行动”，下同）')[0]?.[0]).toBe('百万行动');
  });

  it('finds a Latin short form behind its Chinese name', () => {
    expect(defined('推广建筑信息模型（BIM）技术，支持发展储能变流器（PCS）')).toEqual([
      ['建筑信息模型', 'abbreviation', 'BIM'],
      ['储能变流器', 'abbreviation', 'PCS'],
    ]);
    expect(defined('加强重症监护病房（Intensive Care Unit，ICU）建设')[0]).toEqual([
      '重症监护病房',
      'abbreviation',
      'ICU',
    ]);
    expect(defined('降低茶园土壤容重（SBD）')[0]?.slice(0, 2)).toEqual(['茶园土壤容重', 'abbreviation']);
    expect(defined('推行TOD（公共交通导向开发）')[0]?.slice(0, 2)).toEqual(['TOD', 'abbreviation']);
  });

  it('finds letters of a name that make its short form', () => {
    expect(defined('深化医联体（医疗联合体）建设')).toEqual([['医联体', 'abbreviation', '医疗联合体']]);
  });

  it('finds plain glosses and nicknames of documents', () => {
    expect(defined('区县（含代管镇、街道，下同）')[0]).toEqual(['区县', 'inline']);
    expect(defined('落实“一网四库”（人口库、法人库、地理库、信用库）')[0]).toEqual(['一网四库', 'inline']);
    expect(defined('修订“稳岗十条”（即《稳定就业岗位若干措施》）')[0]).toEqual([
      '稳岗十条',
      'abbreviation',
      '稳定就业岗位若干措施',
    ]);
  });

  it('takes no unit, count, list of responsible bodies, year or branch for a definition', () => {
    expect(
      defined(
        '供水能力（万立方米）',
        '新建3所（城南、城北、城东小学）',
        '建设水厂（市水利局、市财政局、市住建局负责）',
        '《水法》（2016年）',
        '中国（海南）自由贸易港',
        '面积2000平方米（含大厅、走廊等）',
      ),
    ).toEqual([]);
  });
});
