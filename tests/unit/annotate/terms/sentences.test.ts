import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../../scripts/converter/annotate/terms/find.ts';
import { type Line, madeTable, madeText } from '../../../helpers/passages.ts';

const defined = (...lines: (string | Line)[]) =>
  findDefinitions(madeText(lines).passages, []).map((d) => [d.term, d.kind, ...d.aliases]);

describe('definitions in sentences', () => {
  it('reads 所称…是指, 是指 and 即', () => {
    expect(defined('本办法所称再生水，是指污水经处理后达到标准、可以利用的水。')).toEqual([
      ['再生水', 'inline'],
    ]);
    expect(defined('构建“一核两翼”空间格局，即以主城为核心，以东西两镇为翼。')[0]).toEqual([
      '一核两翼',
      'inline',
      '一核两翼空间格局',
    ]);
    expect(defined('总体布局为“三带一区”：即沿江带、沿湖带、沿山带和生态区。')[0]?.[0]).toBe('三带一区');
  });

  it('does not take 即将, 即可 or a number for a meaning', () => {
    expect(defined('“智慧校园”即将建成。', '“绿码”即可通行。', '收费0.5%，即0.25亿元。')).toEqual([]);
  });

  it('reads entries of a list of terms, over several paragraphs, with their short forms', () => {
    const { passages } = madeText([
      { text: '一、清洁生产：是指采用先进工艺，从源头削减污染。', kind: 'entry', anchor: 'g-1' },
      { text: '二、碳捕集（CCS）：即把二氧化碳收集起来。', kind: 'entry', anchor: 'g-2' },
      { text: '包括燃烧前和燃烧后两类。', kind: 'entry', anchor: 'g-2' },
    ]);
    const found = findDefinitions(passages, []);
    expect(found.map((d) => [d.term, d.aliases, d.kind])).toEqual([
      ['清洁生产', [], 'glossary'],
      ['碳捕集', ['CCS'], 'glossary'],
    ]);
    expect(found[1]?.text).toBe('即把二氧化碳收集起来。\n包括燃烧前和燃烧后两类。');
  });
});

describe('words that a sentence explains', () => {
  const meanings = (...lines: (string | Line)[]) =>
    findDefinitions(madeText(lines).passages, []).map((d) => [d.term, d.text]);

  it('reads each of a row of them by itself, up to where the next begins', () => {
    expect(
      meanings(
        '一级湖泊是指水面超过十平方公里的湖泊（不含水库）；二级湖泊是指其他湖泊，三级湖泊即水塘，是指常年有水的坑塘。',
      ),
    ).toEqual([
      ['一级湖泊', '水面超过十平方公里的湖泊（不含水库）'],
      ['二级湖泊', '其他湖泊'],
      ['三级湖泊', '常年有水的坑塘'],
    ]);
    expect(meanings('“四季”即春、夏、秋、冬，“两汛”即春汛和秋汛。')).toEqual([
      ['四季', '春、夏、秋、冬'],
      ['两汛', '春汛和秋汛'],
    ]);
  });

  it('reads what 所称 leads to by weaker words too', () => {
    expect(meanings('第三条 本规定所指渡口维护资金，是县政府设立的用于渡口维护的专项资金。')[0]).toEqual([
      '渡口维护资金',
      '县政府设立的用于渡口维护的专项资金',
    ]);
    expect(meanings('前款所称船员信息，包括姓名、住址和证书。')[0]?.[0]).toBe('船员信息');
    expect(meanings('所称的“以上”含本数。', '本办法所称“以上”，包括本数。')).toEqual([]);
  });

  it('reads 指 where a sentence begins with its word, and not inside 指导 or 指标的', () => {
    expect(meanings('第九条 渡运单一合同指一条航线一份的合同。')).toEqual([
      ['渡运单一合同', '一条航线一份的合同'],
    ]);
    expect(meanings('本规划中水源空间指以蓄水为主的用地。')[0]?.[0]).toBe('水源空间');
    expect(
      meanings(
        '镇长在会上指出要抓紧。',
        '下达资金指标的通知。',
        '这一目标是指导性的。',
        '省领导小组指导各地。',
      ),
    ).toEqual([]);
  });

  it('takes the number of the item off, in full-width figures and of several levels', () => {
    expect(meanings('３、河长制：是指由各级负责人担任河长的制度。', '2.1 湖长，是指湖泊的负责人。')).toEqual([
      ['河长制', '由各级负责人担任河长的制度'],
      ['湖长', '湖泊的负责人'],
    ]);
  });

  it('takes a meaning over the items that it announces, and leaves one that says nothing else', () => {
    expect(
      meanings(
        { text: '第二条 本办法所称渡工，是指符合下列条件的人员：', anchor: 's2' },
        { text: '（一）年满十八岁；', parents: ['s2'] },
        { text: '（二）持有证书。', parents: ['s2'] },
        { text: '第三条 渡工应当年检。' },
      ),
    ).toEqual([['渡工', '符合下列条件的人员：\n（一）年满十八岁；\n（二）持有证书。']]);
    expect(meanings('严重超载，是指有下列情形之一：')).toEqual([]);
  });

  it('leaves what stands before the word out of it, and words that a bracket only limits', () => {
    expect(meanings('适用范围本指南中渡运外包是指委托他人渡运。')[0]?.[0]).toBe('渡运外包');
    expect(meanings('本办法第七条渡运贡献是指当年缴纳的税款。')[0]?.[0]).toBe('渡运贡献');
    expect(
      meanings('外资航运企业（重点领域优先支持，下同）', '报县长（由县委管理的，报县委，下同）'),
    ).toEqual([]);
  });

  it('gives words that are explained together each its own name too', () => {
    expect(defined('前款所称固定渡口和临时渡口，是指经批准设立的渡口。')).toEqual([
      ['固定渡口和临时渡口', 'inline', '固定渡口', '临时渡口'],
    ]);
  });

  it('reads a list of words below the sentence that opens it, and within one paragraph', () => {
    expect(
      meanings(
        '第八章 附则',
        '第四十条 本条例有关用语的含义如下：',
        '（一）渡船，指运送人员过河的船舶。',
        '（二）渡口：渡船停靠的场所以及候船的设施。',
        '第四十一条 本条例自公布之日起施行。',
      ).map(([term]) => term),
    ).toEqual(['渡船', '渡口']);
    expect(
      meanings('本细则下列用语的含义：（一）渡船，指过河的船舶；（二）渡口，指渡船停靠的场所。').map(
        ([term]) => term,
      ),
    ).toEqual(['渡船', '渡口']);
  });

  it('reads tables of words and of short forms', () => {
    const inTable = (...rows: string[][]) =>
      findDefinitions(madeTable(rows).passages, []).map((d) => [d.term, d.text, d.anchor]);
    expect(inTable(['序号', '名词', '解释'], ['1', '河长制', '由负责人担任河长'])).toEqual([
      ['河长制', '由负责人担任河长', 'table-1-r1'],
    ]);
    expect(inTable(['简称', '全称'], ['航运所', '县航运管理所'])[0]?.[0]).toBe('航运所');
  });

  it('takes what a mention covers, a unit or an example for no meaning', () => {
    expect(
      defined(
        '支持职业学校（含技师学院）招生。',
        '各类合同（任务书、协议等）应当备案。',
        '路网密度（公里/平方公里）',
        '固定资产投资（不含农户，下同）增长3%。',
      ),
    ).toEqual([]);
  });
});

describe('definitions in laws', () => {
  it('takes the quotation for the term where it closes a longer phrase, without the number of the article', () => {
    expect(defined('第十条 航运法第八条第一款规定的“违章所得”，是指通过超载运输所获的收益。')).toEqual([
      ['违章所得', 'inline'],
    ]);
    expect(defined('第三条 摆渡船是指用于渡口运输的船舶。')).toEqual([['摆渡船', 'inline']]);
  });

  it('takes the phrase with 的 for what a short form of the same words stands for', () => {
    expect(defined('县航运所为摆渡船的登记机关（以下简称登记机关）。')).toEqual([
      ['登记机关', 'abbreviation', '摆渡船的登记机关'],
    ]);
  });

  it('takes 即是 for no explanation and 如果 for no part of a name', () => {
    expect(defined('界面下方的“联系电话”即是登记的号码，请核对。')).toEqual([]);
    expect(defined('如果当时的法规（包括地方性法规、自治条例，下同）另有规定的')[0]?.[0]).toBe('当时的法规');
  });

  it('reads the words that an article explains one by one', () => {
    const under = (text: string) => ({ text, headings: ['本规定下列用语的含义：'] });
    expect(
      defined(under('摆渡船，指用于渡口运输的船舶。'), under('（二）渡口，是指供船舶停靠的场所；')),
    ).toEqual([
      ['摆渡船', 'glossary'],
      ['渡口', 'glossary'],
    ]);
  });

  it('begins a list that has one short name behind 为了明确', () => {
    expect(defined('为了明确摆渡船修理、更换、退货（以下统称三包）责任')).toEqual([
      ['三包', 'abbreviation', '摆渡船修理、更换、退货'],
    ]);
  });

  it('takes the whole list for a short form with no letter of its last member', () => {
    expect(
      defined('在中华人民共和国境内的企业、有雇工的个体工商户等单位（以下称用人单位）适用本办法'),
    ).toEqual([['用人单位', 'abbreviation', '中华人民共和国境内的企业、有雇工的个体工商户等单位']]);
    expect(defined('采取与我国科研机构、医疗机构、企业(以下称中方单位)合作的方式')[0]?.[2]).toBe(
      '我国科研机构、医疗机构、企业',
    );
    expect(defined('推进水库、渡口、摆渡船登记中心（以下简称登记中心）建设')[0]?.[2]).toBe('摆渡船登记中心');
  });
});
