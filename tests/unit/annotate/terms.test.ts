import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../scripts/converter/annotate/terms/find.ts';
import { matcherOf } from '../../../scripts/converter/annotate/words/matcher.ts';
import { type Line, madeTable, madeText } from '../../helpers/passages.ts';
import { findTerms } from '../../helpers/terms.ts';

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

describe('words explained under a heading of the outline', () => {
  const under = (heading: string, ...texts: string[]) =>
    defined(...texts.map((text) => ({ text, headings: ['保障措施', heading] })));

  it('takes each paragraph that says what a word means', () => {
    expect(
      under(
        '名词解释',
        '公交微循环：指连接居民区与轨道站点的短线公交服务。',
        '1．共享泊位（错时停车）：指在不同时段向公众开放的单位车位。',
        '预约公交（简称“约巴”），是指按需发车的公交。',
        '换乘时间是指从下车到再次上车所用的时间。',
        '解读人：市交通局客运科 张某某　电话：0800-12XXXX',
      ),
    ).toEqual([
      ['公交微循环', 'glossary'],
      ['共享泊位', 'glossary', '错时停车'],
      ['预约公交', 'glossary', '约巴'],
      ['换乘时间', 'glossary'],
    ]);
    expect(under('专业术语', '热岛强度：指城区与郊区气温之差。')).toHaveLength(1);
  });

  it('takes nothing of the kind under other headings', () => {
    expect(under('资金保障', '补贴方式：通过银行卡按季度发放到户。')).toEqual([]);
  });

  it('leaves 本…所称 out of the word, in notes and in traditional characters', () => {
    expect(defined({ text: '①本规划所称灵活就业，是指以非全日制方式就业。', kind: 'entry' })[0]?.[0]).toBe(
      '灵活就业',
    );
    expect(defined('本藍圖所稱綠色建築，是指節約資源、減少污染的建築物。')).toEqual([['綠色建築', 'inline']]);
  });

  it('lets a short form of counts stand for the whole list', () => {
    expect(defined('每周安排2次走访、1次回访、3次体检（简称“213机制”）。')).toEqual([
      ['213机制', 'abbreviation', '2次走访、1次回访、3次体检'],
    ]);
  });
});

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

describe('where terms are used', () => {
  const glossary = [
    {
      id: 'zhucezhi',
      term: '注册制',
      aliases: [],
      definition: '一种股票发行的制度安排',
      category: '资本市场',
      pinyin: 'zhucezhi',
    },
    {
      id: 'baoxian',
      term: '保险',
      aliases: [],
      definition: '一种分担风险的安排办法',
      category: '保险',
      pinyin: 'baoxian',
    },
    {
      id: 'shendu',
      term: '保险深度',
      aliases: [],
      definition: '保费收入与生产总值之比',
      category: '保险',
      pinyin: 'shendu',
    },
  ];
  const uses = (...lines: string[]) => {
    const { source, passages } = madeText(lines);
    const { terms } = findTerms([{ policy: 'a-2020', source, passages }], glossary);
    return terms.map((t) => [t.term, t.occurrences.map((o) => `${o.anchor}×${o.count}`).join(' ')]);
  };

  it('prefers the longest term and never cuts a word', () => {
    expect(uses('保险深度达到6%，保险保障有力。', '完善注册制度，推进注册制改革。')).toEqual([
      ['注册制', 'p2×1'],
      ['保险', 'p1×1'],
      ['保险深度', 'p1×1'],
    ]);
  });

  it('finds Latin words whole only', () => {
    const hits = matcherOf([['API', 1]]).find('API接口、RAPID、OpenAPI3 和 api');
    expect(hits.map((h) => h.from)).toEqual([0, 23]);
  });

  it('does not count a term inside its own definition', () => {
    expect(uses('公共充电设施（以下简称充电桩）', '新建充电桩100个。', '公共充电设施免费停车。')).toEqual([
      ['充电桩', 'p2×1 p3×1'],
    ]);
  });

  it('keeps a short form of one document out of another', () => {
    const a = madeText(['生态修复专项基金（以下简称专项基金）', '用好专项基金。']);
    const b = madeText(['设立就业专项基金。']);
    const { terms, marks } = findTerms(
      [
        { policy: 'a-2020', ...a },
        { policy: 'b-2020', ...b },
      ],
      [],
    );
    expect(terms[0]?.occurrences.map((o) => o.policy)).toEqual(['a-2020']);
    expect(marks.get('b-2020')).toEqual([]);
  });

  it('puts definitions of several documents and of the site side by side', () => {
    const a = madeText(['推广建筑信息模型（BIM）。']);
    const b = madeText(['建筑信息模型（BIM）普及率达到九成。']);
    const site = [
      {
        id: 'bim',
        term: '建筑信息模型',
        aliases: ['BIM'],
        definition: '用数字模型表达建筑全过程信息',
        category: '建筑',
        pinyin: 'bim',
      },
    ];
    const { terms } = findTerms(
      [
        { policy: 'a-2020', ...a },
        { policy: 'b-2020', ...b },
      ],
      site,
    );
    expect(terms).toHaveLength(1);
    expect(terms[0]?.definitions.map((d) => d.kind)).toEqual(['abbreviation', 'abbreviation', 'editor']);
  });

  it('gives ranges inside the text for any text', () => {
    const pieces = [
      '“',
      '”',
      '（',
      '）',
      '以下简称',
      '是指',
      '即',
      'API',
      '注册制',
      '度',
      '保险',
      '，',
      '。',
      '所称',
      '、',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const { source, passages } = madeText([parts.join('')]);
        const { marks } = findTerms([{ policy: 'a-2020', source, passages }], glossary);
        const found = findDefinitions(passages, []);
        const length = passages[0]?.text.text.length ?? 0;
        for (const { from, to } of [...(marks.get('a-2020') ?? []), ...found.map((d) => d.range)])
          expect(from >= 0 && from < to && to <= length).toBe(true);
      }),
    );
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

describe('where a name in full begins', () => {
  it('leaves out what leads to it', () => {
    expect(defined('应当充分征求中国渡运协会（以下简称渡运协会）的意见')[0]?.[2]).toBe('中国渡运协会');
    expect(defined('从事甲类、乙类航运工作的机构（以下统称航运机构）')[0]?.[2]).toBe(
      '甲类、乙类航运工作的机构',
    );
    expect(defined('受托人与渡运基金账户管理机构（以下简称账户管理人）')[0]?.[2]).toBe(
      '渡运基金账户管理机构',
    );
    expect(defined('成立省药品采购和使用协调小组（以下简称协调小组）')[0]?.[2]).toBe(
      '省药品采购和使用协调小组',
    );
  });

  it('keeps the number of an item out, and a bracket inside 《》 in the short form', () => {
    expect(defined('（一）首条(套）渡船生产资助项目（以下简称资助项目）')[0]?.[2]).toBe(
      '首条(套）渡船生产资助项目',
    );
    expect(defined('《甲省渡口条例修正案（三）》（以下简称《修正案（三）》）')[0]?.[0]).toBe('修正案（三）');
  });

  it('keeps a short form that lists names whole', () => {
    expect(defined('同意甲县、乙县、丙县3个渡运试验区（以下统称甲县、乙县、丙县试验区）')[0]?.[0]).toBe(
      '甲县、乙县、丙县试验区',
    );
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
