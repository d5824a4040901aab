import { describe, expect, it } from 'vitest';
import { citationIndex, referenceRecords } from '../../../scripts/converter/annotate/citations.ts';
import { normalNumber } from '../../../scripts/converter/annotate/references/document-numbers.ts';
import { findReferences } from '../../../scripts/converter/annotate/references.ts';
import { madeText } from '../../helpers/passages.ts';

const cited = (...lines: string[]) =>
  findReferences(madeText(lines).passages).map(({ title, docNumber }) => [title, docNumber]);

describe('citations', () => {
  it('takes every title with the number in the bracket behind it, once', () => {
    expect(cited('根据《国家综合立体交通网规划纲要》（中发〔2021〕5号）和《公路法》，制定本办法。')).toEqual([
      ['国家综合立体交通网规划纲要', '中发〔2021〕5号'],
      ['公路法', ''],
    ]);
  });

  it('a letter does not cite itself where it repeals one of the same title and another number', () => {
    const cites = citationIndex([
      { id: 'new', titles: ['关于工资折算的通知'], docNumber: '东劳发〔2008〕3号' },
    ]);
    const found = (docNumber: string) => ({
      passage: 0,
      range: { from: 0, to: 1 },
      anchor: '',
      title: '关于工资折算的通知',
      docNumber,
    });
    expect(cites(found('东劳发〔2000〕8号'))).toBe(null);
    expect(cites(found('东劳发〔2008〕3号'))).toBe('new');
    expect(cites(found(''))).toBe('new');
  });

  it('takes the number of the order that published a title for its number', () => {
    expect(cited('2012年12月29日原省航运局令第15号公布的《摆渡船管理规定》同时废止。')).toEqual([
      ['摆渡船管理规定', '省航运局令第15号'],
    ]);
  });

  it('takes a short title for the document that it stands for, once a place', () => {
    expect(
      cited(
        '市政府印发《河湾市夜间经济发展办法》（以下简称《办法》）。',
        '《办法》共六章，《办法》自公布之日起施行。',
        '落实《商标法》，简称“实施细则”。',
      ),
    ).toEqual([
      ['河湾市夜间经济发展办法', ''],
      ['河湾市夜间经济发展办法', ''],
      ['商标法', ''],
    ]);
    expect(cited('《办法》另有规定的，从其规定。')).toEqual([['办法', '']]);
  });

  it('takes the document for no citation of itself by its short title or its number', () => {
    const { passages } = madeText([
      '现将《河湾市渡口码头管理办法》（以下简称《办法》）印发给你们。',
      '《办法》由市航运局解释。附件：河政发〔2021〕4号，参照东政发〔2020〕7号执行。',
      '河府办〔2022〕9号',
    ]);
    const found = findReferences(passages, {
      titles: ['河湾市渡口码头管理办法'],
      docNumber: '河政发[2021]4号',
    });
    expect(found.map((r) => r.title || r.docNumber)).toEqual(['河湾市渡口码头管理办法', '东政发〔2020〕7号']);
  });

  it('takes no film, book, form or certificate for a document, but a model contract and a treaty', () => {
    expect(
      cited(
        '话剧《渡口人家》首演，电视剧《大河》热播。',
        '持《船员适任证书》填写《渡船登记申请表》，签订《渡运合同》。',
        '使用《渡运服务合同（示范文本）》，遵守《国际渡运公约》《渡船分类与代码》。',
      ).map(([title]) => title),
    ).toEqual(['渡运服务合同（示范文本）', '国际渡运公约', '渡船分类与代码']);
  });

  it('takes the words before a number in a bracket for a title without marks', () => {
    expect(
      cited(
        '12.省航运局关于规范渡口、码头管理的通知（航运发〔2015〕6号）',
        '你们关于设立临江渡运试验区的请示（河交字〔2018〕23号）收悉。',
        '按照要求办理（东财字〔2019〕8号）。',
      ),
    ).toEqual([
      ['省航运局关于规范渡口、码头管理的通知', '航运发〔2015〕6号'],
      ['关于设立临江渡运试验区的请示', '河交字〔2018〕23号'],
      ['', '东财字〔2019〕8号'],
    ]);
  });

  it('reads the numbers of orders, notices and standards', () => {
    expect(
      cited(
        '《渡口条例》（国令第735号）、《渡船规定》（交通运输部令2017年第5号）、《船员目录》（交通运输部公告2019年第39号）',
        '《渡船安全要求》（GB/T 12345—2016），并符合DB37/T 1234-2020。',
      ).map(([, number]) => number),
    ).toEqual([
      '国令第735号',
      '交通运输部令2017年第5号',
      '交通运输部公告2019年第39号',
      'GB/T 12345—2016',
      'DB37/T 1234-2020',
    ]);
    expect(cited('1985年3月4日中华人民共和国国务院令第276号发布')).toEqual([
      ['', '中华人民共和国国务院令第276号'],
    ]);
  });

  it('joins a title that the end of a line has cut', () => {
    expect(cited('10.《渡口总体规划', '（2021—2035年）》（2020年）')).toEqual([
      ['渡口总体规划（2021—2035年）', ''],
    ]);
  });

  it('keeps a title within a title whole', () => {
    expect(cited('按照《省政府关于印发〈幼儿园办园条件标准〉的通知》要求')).toEqual([
      ['省政府关于印发〈幼儿园办园条件标准〉的通知', ''],
    ]);
    expect(cited('《关于印发《医疗机构设置规划》的通知》')).toEqual([
      ['关于印发《医疗机构设置规划》的通知', ''],
    ]);
  });

  it('reads numbers in any bracket form, with and without a title', () => {
    const forms = [
      '[2008]8号',
      '〔2008〕8号',
      '（2008）8号',
      '【2008】8号',
      '﹝2008﹞8 号',
      '〔２００８〕８号',
    ];
    for (const form of forms) expect(cited(`现废止青教发${form}。`)).toHaveLength(1);
    expect(cited('依照青卫办函〔2019〕17号文件执行')).toEqual([['', '青卫办函〔2019〕17号']]);
    expect(cited('《危险化学品安全管理条例》（国务院令第591号）')).toEqual([
      ['危险化学品安全管理条例', '国务院令第591号'],
    ]);
  });

  it('gives a row of titles the row of numbers behind it', () => {
    expect(cited('落实《甲河保护方案》《乙湖治理方案》（水发〔2020〕1号、水发〔2020〕2号）')).toEqual([
      ['甲河保护方案', '水发〔2020〕1号'],
      ['乙湖治理方案', '水发〔2020〕2号'],
    ]);
  });

  it('does not take a year for a number, nor the number in the head for a citation', () => {
    expect(cited('《城市供热办法》（2020年）')).toEqual([['城市供热办法', '']]);
    const head = madeText([{ text: '青政发〔2022〕3号', kind: 'front' }]);
    expect(findReferences(head.passages)).toEqual([]);
  });

  it('writes all bracket forms of a number alike', () => {
    const forms = ['渝发[2008]8号', '渝发（2008）8 号', '渝发〔２００８〕第8号'];
    expect(new Set(forms.map(normalNumber))).toEqual(new Set(['渝发〔2008〕8号']));
  });

  it('links what stands on the site, by number or by title', () => {
    const { source, passages } = madeText([
      '衔接《河东市“十四五”能源发展规划》（东政发[2021]9号）和《节约能源法》。',
    ]);
    const cites = citationIndex([
      {
        id: 'energy-2021',
        titles: ['河东市人民政府关于印发河东市“十四五”能源发展规划的通知'],
        docNumber: '',
      },
    ]);
    const records = referenceRecords('power-2022', source, passages, findReferences(passages), cites);
    expect(records.map((r) => r.cites)).toEqual(['energy-2021', null]);
    expect(records[0]?.line).toBe(1);
  });
});

describe('marks of titles in the wrong place', () => {
  it('takes a sentence between them for no title, and of two that open the last', () => {
    expect(cited('各县文物局《航运厅），各航运公司：渡口保护规划》已经同意。')).toEqual([]);
    expect(cited('推进《渡口保护，根据省政府《 关于渡口保护的意见》、《渡口条例》，制定本规划。')).toEqual([
      ['关于渡口保护的意见', ''],
      ['渡口条例', ''],
    ]);
  });

  it('takes a title whose opening mark is lost for one, where a blank is left', () => {
    expect(cited('研究起草 渡口保护条例》，鼓励制定渡口法规。')).toEqual([['渡口保护条例', '']]);
    expect(cited('会议，通过的决定》')).toEqual([]);
  });

  it('tells a title in characters where a font has left radicals', () => {
    expect(cited('根据《⽔路运输⼈员管理条例》，制定本规定。')).toEqual([['水路运输人员管理条例', '']]);
  });
});
