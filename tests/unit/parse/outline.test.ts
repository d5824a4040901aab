import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { outline } from '../../helpers/outline.ts';

const LONG = '各部门要加强协作，细化措施，明确时限，确保各项任务按期完成并取得实效。';

describe('headings', () => {
  test('the four usual levels nest by how they are numbered', () => {
    expect(
      outline(`一、总体要求\n\n（一）目标\n\n1．供水\n\n（1）管网改造。${LONG}\n\n（二）原则\n\n二、任务\n`),
    ).toBe(
      [
        '1 s1 一、总体要求',
        '  2 s1-1 （一）目标',
        '    3 s1-1-1 1．供水',
        '      4 s1-1-1-1 （1）管网改造 ▸',
        '  2 s1-2 （二）原则',
        '1 s2 二、任务',
      ].join('\n'),
    );
  });

  test('the parts of a report stand further out than its numbered headings', () => {
    expect(
      outline(
        '河东镇政府工作报告\n各位代表：\n请予审议。\n2021年工作回顾\n全年较好。\n2022年工作安排\n一、稳产业\n二、保民生\n',
      ),
    ).toBe(
      [
        'title: 河东镇政府工作报告',
        'p preamble-p1 各位代表：',
        'p preamble-p2 请予审议。',
        '1 h1 2021年工作回顾',
        '  p h1-p1 全年较好。',
        '1 h2 2022年工作安排',
        '  1 h2-1 一、稳产业',
        '  1 h2-2 二、保民生',
      ].join('\n'),
    );
  });

  test('half and full width, brackets and stops of any kind are the same numbering', () => {
    expect(outline('一.甲项工作\n(一)乙项工作\n1、丙项工作\n2．丁项工作\n（二）戊项工作\n')).toBe(
      [
        '1 s1 一.甲项工作',
        '  2 s1-1 (一)乙项工作',
        '    3 s1-1-1 1、丙项工作',
        '    3 s1-1-2 2．丁项工作',
        '  2 s1-2 （二）戊项工作',
      ].join('\n'),
    );
  });

  test('a heading that runs into its paragraph ends at the first full stop', () => {
    const { tree } = parsePolicy(`一、任务\n1.建设充电站。新建充电站。${LONG}\n`);
    const [chapter] = tree.children;
    const measure = chapter?.type === 'heading' ? chapter.children[0] : undefined;
    expect(measure?.type === 'heading' && measure.text.text.slice(measure.title.from, measure.title.to)).toBe(
      '建设充电站',
    );
  });

  test('articles numbered through the whole document keep their chapter', () => {
    expect(outline(`一、总则\n1.目的。${LONG}\n2.范围。${LONG}\n二、职责\n3.分工。${LONG}\n`)).toContain(
      '3 s2-3 3.分工 ▸',
    );
  });

  test('regulations: clauses stand below their article', () => {
    const text = `第一章　总　则\n第一条　为了规范管理，制定本办法。\n第二条　有下列情形之一的，不予受理：\n（一）材料不全；\n（二）逾期提交。\n第二章　附　则\n第三条　本办法自公布之日起施行。\n`;
    expect(outline(text)).toBe(
      [
        '1 s1 第一章总则',
        '  3 s1-1 第一条',
        '  3 s1-2 第二条',
        '    2 s1-2-1 （一）材料不全；',
        '    2 s1-2-2 （二）逾期提交',
        '1 s2 第二章附则',
        '  3 s2-3 第三条',
      ].join('\n'),
    );
  });

  test('（一） below 1. when the outer numbers go on after it', () => {
    expect(outline(`1.申报条件\n（一）企业\n（二）机构\n2.申报程序\n`)).toBe(
      ['3 s1 1.申报条件', '  2 s1-1 （一）企业', '  2 s1-2 （二）机构', '3 s2 2.申报程序'].join('\n'),
    );
  });

  test('decimal numbers that begin in a later chapter, and 3. after 2.9', () => {
    const text = '1.目的\n2.范围\n2.1渡船\n2.2货船\n2.3客船\n3.职责\n3.1船长\n4.附则\n';
    expect(outline(text).match(/s\S+/g)).toEqual(['s1', 's2', 's2-1', 's2-2', 's2-3', 's3', 's3-1', 's4']);
  });

  test('decimal numbers nest by their parts', () => {
    expect(outline('1　总则\n1.1　编制目的\n为了做好工作。\n1.2　适用范围\n2　组织体系\n')).toBe(
      [
        '1 s1 1总则',
        '  2 s1-1 1.1编制目的',
        '    p s1-1-p1 为了做好工作。',
        '  2 s1-2 1.2适用范围',
        '1 s2 2组织体系',
      ].join('\n'),
    );
  });

  test('a paragraph after run-in items closes the section and not its last item', () => {
    const text = `（一）水利\n1．修渠。${LONG}\n\n2．打井。${LONG}\n\n到2030年，基本建成节水型社会，${LONG}\n\n（二）林业\n`;
    expect(outline(text)).toContain('  p s1-p1 到2030年');
  });

  test('a repeated number gets a letter and a message with its place', () => {
    const { tree, notes } = parsePolicy('一、甲\n二、乙\n二、丙\n');
    expect(tree.children.map((b) => b.anchor)).toEqual(['s1', 's2', 's2b']);
    expect(notes).toMatchObject([{ rule: 'numbering-repeat', at: 8 }]);
  });

  test('a number that jumps is reported and kept', () => {
    const { tree, notes } = parsePolicy('一、甲\n三、乙\n');
    expect(tree.children.map((b) => b.anchor)).toEqual(['s1', 's3']);
    expect(notes).toMatchObject([{ rule: 'numbering-gap' }]);
  });

  test('a date at the start of a line is no heading', () => {
    expect(outline(`2023年，全市完成投资。${LONG}\n2.5万户居民受益，${LONG}\n`)).not.toMatch(/^\d s/m);
  });
});

describe('paragraphs', () => {
  test('一是…二是… inside a paragraph are items with an address', () => {
    expect(outline(`一、问题\n主要有：一是规模小。二是人才少。三是投入不足。\n`)).toContain(
      'p s1-p1 主要有：一是规模小。二是人才少。三是投入不足。 {一是 二是 三是}',
    );
  });

  test('一是… 二是… on lines of their own are items of the same list', () => {
    const { tree } = parsePolicy(`一、问题\n\n一是规模小。${LONG}\n\n二是人才少。${LONG}\n`);
    const [chapter] = tree.children;
    const items =
      chapter?.type === 'heading'
        ? chapter.children.flatMap((b) => (b.type === 'paragraph' ? b.items : []))
        : [];
    expect(items.map((i) => i.anchor)).toEqual(['s1-i1', 's1-i2']);
  });

  test('a first sentence that tells a figure is no lead', () => {
    const [first, second] = parsePolicy(
      '公报\n\n年末全市粮食产量51.2万吨，增长2.1%。其中夏粮12万吨。\n\n坚持创新引领。加快建设科技强市。\n',
    ).tree.children.filter((b) => b.type === 'paragraph');
    expect(first?.lead).toEqual({ from: 0, to: 0 });
    expect(second?.lead).toEqual({ from: 0, to: 6 });
  });

  test('—— bullets are items with a lead', () => {
    expect(outline('一、目标\n——供给更足。到2030年，粮食产能稳定。\n——结构更优。品种更加丰富。\n')).toContain(
      'p s1-i2 ——结构更优。品种更加丰富。',
    );
  });

  test('a sentence cut by a blank line is one paragraph again', () => {
    expect(
      outline(`一、任务\n\n加快建设城乡冷链物流体系，完善骨\n\n干网络，提高流通效率，降低损耗水平。\n`),
    ).toContain('p s1-p1 加快建设城乡冷链物流体系，完善骨干网络，提高流');
  });

  test('a footnote between two halves of a sentence keeps its place and does not cut it', () => {
    const text =
      '一、基础\n\n2020年，全县粮食总产量达到45.2万吨¹，比上年增长2.3%，居全\n\n¹ 口径为统计公报数据。\n\n市第二位，产业基础较好。\n';
    expect(outline(text)).toContain('p s1-p1 2020年，全县粮食总产量达到45.2万吨¹，比… [注¹]');
  });

  test('rows of fees that differ in their figures alone are no running head', () => {
    const text = `第一条 本办法自2020年1月1日起施行。\n\n附件：\n\n摆渡费表\n\n争议金额 受理费\n\n1000元以下的部分 40元\n\n1001元至50000元的部分按百分之四交纳\n\n50001元至100000元的部分按百分之三交纳\n\n100001元至200000元的部分按百分之二交纳\n\n200001元以上的部分按百分之一交纳\n`;
    expect(outline(text)).toContain('50001元至100000元的部分按百分之三交纳');
    expect(outline(text)).toContain('100001元至200000元的部分按百分之二');
  });

  test('page numbers and running heads are set aside even inside a sentence', () => {
    const page = (n: number, text: string) => `${text}\n\n— ${n} —\n\n某县水利发展规划\n\n`;
    const text = `某县水利发展规划\n\n一、总体要求\n\n${page(1, '坚持节水优先，统筹水资源、水环境、水生态治')}理，建设幸福河湖。\n\n${page(2, '完善防洪减灾体系，提升洪涝灾害防御能')}力，守住安全底线。\n\n${page(3, '加强工程建设管理，完善长效机制，落实管')}护责任。\n`;
    expect(outline(text)).toContain('p s1-p1 坚持节水优先，统筹水资源、水环境、水生态治理，');
  });
});

describe('parts of a document', () => {
  test('a notice letter with its attached plan', () => {
    const text = `某县人民政府办公室\n关于印发某县冷链物流发展方案的通知\n\n某政办发〔2023〕5号\n\n各乡镇人民政府，县政府各部门：\n\n《某县冷链物流发展方案》已经县政府同意，现印发给你们。\n\n某县人民政府办公室\n2023年3月1日\n\n（此件公开发布）\n\n某县冷链物流发展方案\n\n为加快发展，制定本方案。\n\n一、总体要求\n`;
    expect(outline(text)).toBe(
      [
        'title: 某县人民政府办公室关于印发某县冷链物流发展方案的…',
        'docNumber: 某政办发〔2023〕5号',
        'recipients: 各乡镇人民政府，县政府各部门：',
        'p letter-p1 《某县冷链物流发展方案》已经县政府同意，现印发给…',
        'signature: 某县人民政府办公室',
        'date: 2023年3月1日',
        'remark: （此件公开发布）',
        'title: 某县冷链物流发展方案',
        'p preamble-p1 为加快发展，制定本方案。',
        '1 s1 一、总体要求',
      ].join('\n'),
    );
  });

  test('a contents list repeats the headings and is none of them', () => {
    const text = `目　录\n\n一、背景\n二、任务\n三、保障\n\n一、背景\n\n${LONG}\n\n二、任务\n\n三、保障\n`;
    expect(
      outline(text)
        .split('\n')
        .filter((l) => /^1 /.test(l)),
    ).toEqual(['1 s1 一、背景', '1 s2 二、任务', '1 s3 三、保障']);
  });

  test('a box ends where the outer numbering goes on', () => {
    const text = `（一）农业\n（1）种业。${LONG}\n（2）农机。${LONG}\n\n专栏2　重点工程\n\n重点工作：（1）良种工程：建设基地。\n\n（2）农机工程：更新装备。\n\n（3）智慧工程：建设平台。\n\n（二）工业\n`;
    expect(outline(text)).toContain(
      [
        '  box box-2 专栏2　重点工程',
        '    p box-2-p1 重点工作：',
        '    4 box-2-1 （1）良种工程：建设基地',
        '    4 box-2-2 （2）农机工程：更新装备',
        '    4 box-2-3 （3）智慧工程：建设平台',
        '2 s2 （二）工业',
      ].join('\n'),
    );
  });

  test('attachments have numbering of their own', () => {
    expect(
      outline(`一、任务\n\n${LONG}\n\n附件1\n\n重点项目清单\n\n一、水利项目\n\n二、交通项目\n`),
    ).toContain(
      ['attachment a1 附件1 重点项目清单', '  1 a1-s1 一、水利项目', '  1 a1-s2 二、交通项目'].join('\n'),
    );
  });

  test('a list of terms is entries, not headings', () => {
    expect(
      outline('一、任务\n\n名词解释\n\n1.冷链物流：是指全程低温的物流。\n\n2.预制菜：是指预加工的菜肴。\n'),
    ).toContain(['glossary g', '  entry g-1 冷链物流', '  entry g-2 预制菜'].join('\n'));
  });

  test('抄送 and 印发 close the document', () => {
    expect(
      outline(
        `一、任务\n\n${LONG}\n\n抄送：县委各部门，县人大常委会办公室。\n\n某县人民政府办公室　　2023年3月2日印发\n`,
      ),
    ).toMatch(/copies: 抄送.*\nimprint: /s);
  });

  test('a lost figure keeps its caption', () => {
    expect(outline(`一、布局\n\n${LONG}\n图2　产业布局示意图\n`)).toContain(
      'figure fig-2 图2　产业布局示意图',
    );
  });

  test('debris of a drawing is kept and folded', () => {
    const fragments = [
      'u 北部-冷链集散区',
      'ü 冷库',
      'ü',
      '分拣中心',
      'ü 电商仓',
      'u 南部-加工区',
      'ü 预制菜',
    ];
    expect(outline(`一、布局\n\n${LONG}\n${fragments.join('\n\n')}\n图1 布局图\n`)).toContain(
      'folded drawing 7',
    );
  });
});

describe('what follows a list of clauses', () => {
  test('belongs to the article where the clauses are one sentence, however short they are', () => {
    const text =
      '第一条 摆渡费包括：\n（一）船工报酬；\n（二）燃油；\n（三）其他费用。\n前款第（二）项按实际支出收取。\n第二条 本办法自2020年1月1日起施行。\n';
    expect(outline(text)).toContain('\n  p s1-p1 前款第（二）项按实际支出收取。');
  });
});

describe('the names of what is attached, each on a line of its own', () => {
  const LETTER = '东江市航运局关于年检的通告\n\n一、时间\n三月办理。\n\n二、地点\n各渡口办理。\n\n';

  test('are no attachments where the signature follows them', () => {
    const text = `${LETTER}附件：\n1.年检操作指引.pdf\n2.渡口名单.xlsx\n\n东江市航运局\n2025年3月27日\n`;
    expect(outline(text)).not.toContain('attachment');
    expect(parsePolicy(text).tree.meta).toMatchObject({ issuer: '东江市航运局', dateSigned: '2025-03-27' });
  });

  test('begin an attachment where its text follows them', () => {
    const text = `${LETTER}附件：\n1.年检材料\n船舶证书和保险单。\n2.年检费用\n每船20元。\n`;
    expect(outline(text)).toContain('attachment a1');
  });
});

describe('附： and a title on one line', () => {
  test('begins an appendix where text follows, and names an enclosure before a signature', () => {
    const law = '第一条 按次收费。\n第二条 本办法自2020年1月1日起施行。\n\n附：摆渡费标准\n单人每次二元。\n';
    expect(outline(law)).toContain('attachment a1 附：摆渡费标准');
    const letter =
      '各渡口：\n\n现将标准印发给你们。\n\n一、执行\n\n附：摆渡费标准\n\n东江市航运局\n2020年1月1日\n';
    expect(outline(letter)).not.toContain('attachment');
  });
});

describe('a sentence in quotation marks', () => {
  test('is no lead of itself: nothing stands behind its full stop but the mark', () => {
    const { tree } = parsePolicy('一、修改为：\n“（六）其他拒不归还的情形。”\n“渡船登记。登记费二十元。”\n');
    const [chapter] = tree.children;
    const leads =
      chapter?.type === 'heading'
        ? chapter.children.map((b) => (b.type === 'paragraph' ? b.lead.to - b.lead.from > 0 : null))
        : [];
    expect(leads).toEqual([false, true]);
  });
});

describe('numbers that begin anew', () => {
  test('a second document in the same file has addresses of its own', () => {
    expect(
      outline(
        '一、早公布\n二、早落实\n三、早见效\n河东县修桥方案\n为修好石桥，制定本方案。\n一、目标\n二、措施\n',
      )
        .split('\n')
        .map((line) => line.trim().split(' ').slice(0, 3).join(' ')),
    ).toEqual([
      '1 s1 一、早公布',
      '1 s2 二、早落实',
      '1 s3 三、早见效',
      'attachment a1 河东县修桥方案',
      'p a1-p1 为修好石桥，制定本方案。',
      '1 a1-s1 一、目标',
      '1 a1-s2 二、措施',
    ]);
  });

  test('so has what a letter with points of its own passes on, and the letter is called after it', () => {
    const text =
      '各镇人民政府：\n现将《河东县修桥方案》印发给你们，请落实。\n一、早公布\n尽快。\n二、早落实\n尽快。\n河东县人民政府\n2021年3月4日\n河东县修桥方案\n为修好石桥，制定本方案。\n一、目标\n通行。\n二、措施\n加固。\n';
    expect(outline(text)).toMatch(/ s2 二、早落实[\s\S]*attachment a1 河东县修桥方案[\s\S]* a1-s2 二、措施/);
    expect(parsePolicy(text).tree.meta.title).toBe('河东县修桥方案');
  });

  test('and so has an attachment whose caption ran on behind a full stop', () => {
    expect(outline('一、目标\n修桥。\n“以上”含本数。附件2河东县石桥名录\n一、城区\n二、乡镇\n')).toMatch(
      /attachment a2 附件2河东县石桥名录[\s\S]* a2-s1 一、城区/,
    );
  });

  test('articles before the first chapter that the text has do not take its number', () => {
    expect(
      outline('第一条　渡口由镇里管。\n第二条　船只每年查验。\n第二章　罚则\n第三条　未查验的停航。\n')
        .split('\n')
        .map((line) => line.trim().split(' ')[1]),
    ).toEqual(['s0-1', 's0-2', 's2', 's2-3']);
  });

  test('a row of figures under a number is no heading', () => {
    expect(outline('一、收支情况\n二、渡船收入      4,120      4,386      106.5\n')).not.toContain('s2');
  });

  test('nor is a numbered row among rows of figures, or between a figure and the next', () => {
    const rows =
      '项目\n单位：万元\n一、渡船收入\n1.票款  310  290\n2.货运\n二、其他收入  20\n收入合计  330  310\n';
    expect(outline(`一、收支情况\n${rows}`)).not.toMatch(/ s\d-\d|s2/);
    const index = '总指数\n0.4\n一、票价\n0.7\n二、运费\n-0.2\n三、租金\n1.4\n';
    expect(outline(`一、价格\n全年平稳。\n${index}二、客运\n全年增长。\n`).match(/^\d .*/gm)).toEqual([
      '1 s1 一、价格',
      '1 s2 二、客运',
    ]);
  });

  test('a figure that its line begins with counts nothing', () => {
    expect(outline('1.修桥\n2.修路\n全年通行量比上年增长\n3.6%。\n3.修渡口\n')).toMatch(/s3 3.修渡口$/);
  });

  test('a part that is announced again at the head of a page is one part', () => {
    const text = '第一部分\n渡口收支\n第一部分\n（一）全县渡口\n较好。\n第一部分\n（二）县属渡口\n';
    expect(outline(text).match(/s\S+/g)).toEqual(['s1', 's1-p1', 's1-1', 's1-1-p1', 's1-1-p2', 's1-2']);
  });

  test('一、 below 3.1 or （一） where those go on after it, and below the last of them too', () => {
    const text = '（一）全县\n一、收入\n二、支出\n（二）县属\n一、收入\n二、支出\n';
    expect(outline(text).match(/s\S+/g)).toEqual(['s1', 's1-1', 's1-2', 's2', 's2-1', 's2-2']);
  });

  test('remarks below a table count nothing, over as many lines as they take', () => {
    const table =
      '项目      上年      本年\n渡船      20      30\n货船      12      18\n班次      60      90\n';
    const notes = '注：1.上年数是指经渡口管理所核定的数额（或调整数）\n    汇总数。\n  2.班次含加班。\n';
    expect(outline(`一、收支\n${table}${notes}`)).toMatch(/note: 1.*汇总数。\n.*note: 2.班次含加班。$/);
  });

  test('the radicals of a PDF count like the numerals that they look like', () => {
    expect(outline('⼀、修桥\n⼆、修路\n')).toBe('1 s1 ⼀、修桥\n1 s2 ⼆、修路');
  });
});

describe('numbers on lines of their own', () => {
  test('number what stands on the next line', () => {
    expect(outline('一、\n修桥\n二、\n修路\n')).toBe('1 s1 一、修桥\n1 s2 二、修路');
  });
});
