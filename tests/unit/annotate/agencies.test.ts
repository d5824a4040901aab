import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesIn } from '../../../scripts/converter/annotate/agencies/bodies.ts';
import { agencyRecords, findDuties } from '../../../scripts/converter/annotate/agencies.ts';
import { type Line, madeTable, madeText } from '../../helpers/passages.ts';

const duties = (...lines: (string | Line)[]) =>
  findDuties(madeText(lines).passages).map((d) => `${d.name} ${d.role}${d.inferred ? ' inferred' : ''}`);

describe('duties in brackets', () => {
  it('takes a plain list as unspecified', () => {
    expect(duties('新建公办园12所。（责任单位：市教育局、市财政局，各区县政府）')).toEqual([
      '市教育局 unspecified',
      '市财政局 unspecified',
      '各区县政府 unspecified',
    ]);
  });

  it('infers leads from the comma where the bold face is lost, and remembers it', () => {
    expect(
      duties(
        '改造管网。（责任单位：市水利局、市财政局，市发展改革委，标黑体的单位为牵头单位，下同）',
        '建设泵站。（责任单位：市水利局，市城管局、市有关部门）',
        '修复湿地。（责任单位：市林业局、市财政局）',
      ),
    ).toEqual([
      '市水利局 lead inferred',
      '市财政局 lead inferred',
      '市发展改革委 joint inferred',
      '市水利局 lead inferred',
      '市城管局 joint inferred',
      '市有关部门 joint inferred',
      '市林业局 lead inferred',
      '市财政局 joint inferred',
    ]);
  });

  it('takes 牵头单位 inside a name as no verb, and a label in slanted letters as a label', () => {
    expect(duties('加强调度。（牵头单位：县政府办；配合单位：各项目牵头单位）')).toEqual([
      '县政府办 lead',
      '各项目牵头单位 joint',
    ]);
    expect(duties('*责任单位：县水务局、县气象局*')).toEqual([
      '县水务局 unspecified',
      '县气象局 unspecified',
    ]);
  });

  it('parts the last of a list from the group that 等 joins to it', () => {
    expect(duties('（省发展改革委、水利厅等省有关部门和各设区市政府按职责分工负责）')).toEqual([
      '省发展改革委 unspecified',
      '水利厅 unspecified',
      '省有关部门 unspecified',
      '各设区市政府 unspecified',
    ]);
  });

  it('follows the instruction that the first body leads, without inferring', () => {
    expect(
      duties(
        '建设换电站（市能源局、市住建局，列第一位者为牵头单位，下同）。',
        '更新公交车（市交通局、市财政局负责）。',
      ),
    ).toEqual(['市能源局 lead', '市住建局 joint', '市交通局 lead', '市财政局 joint']);
  });

  it('reads labels for lead and help, and leaves a deadline out', () => {
    expect(
      duties('（牵头单位：省卫生健康委；配合单位：省医保局、省财政厅；完成时限：2025年12月底）'),
    ).toEqual(['省卫生健康委 lead', '省医保局 joint', '省财政厅 joint']);
  });

  it('reads verbs: 牵头, 配合, 按职责分工负责, 会同', () => {
    expect(duties('推广节水灌溉。（由市农业农村局牵头，市水利局、市财政局配合）')).toEqual([
      '市农业农村局 lead',
      '市水利局 joint',
      '市财政局 joint',
    ]);
    expect(duties('建设驿站。（市林业局、市水务局分工负责）')).toEqual([
      '市林业局 unspecified',
      '市水务局 unspecified',
    ]);
    expect(duties('开展普查（市民政局、市统计局等部门按职责分工负责）。')).toEqual([
      '市民政局 unspecified',
      '市统计局 unspecified',
    ]);
    expect(duties('（国家能源局会同国家发展改革委负责）')).toEqual([
      '国家能源局 lead',
      '国家发展改革委 joint',
    ]);
    expect(duties('（市教育局（牵头）、市体育局（配合））')).toEqual(['市教育局 lead', '市体育局 joint']);
  });

  it('keeps shared groups as such', () => {
    const { passages } = madeText(['（责任单位：市公安局，各县（市、区）人民政府、市直有关部门）']);
    expect(findDuties(passages).map((d) => d.group)).toEqual([false, true, true]);
  });

  it('does not part a name at its own 和', () => {
    expect(bodiesIn('市自然资源和规划局、市教育局和市财政局').map((b) => b.name)).toEqual([
      '市自然资源和规划局',
      '市教育局',
      '市财政局',
    ]);
  });

  it('takes no bracket that only glosses', () => {
    expect(
      duties('向监管部门（市市场监管局）报告', '投资者教育基地（证监会批准）', '三级医院（含中医院）'),
    ).toEqual([]);
  });

  it('takes a bare list at the end of a measure', () => {
    expect(duties('严格落实食品安全责任。（市市场监管局、市公安局）')).toHaveLength(2);
  });

  it('reads 〔…〕 and […] as it reads round brackets', () => {
    expect(duties('加密公交班次。〔市交通局牵头，市公安局参加〕')).toEqual([
      '市交通局 lead',
      '市公安局 joint',
    ]);
    expect(duties('补种行道树。[市园林局、市水务局按职责分工负责]')).toHaveLength(2);
    expect(
      duties(
        '核定成本。〔市发展改革委、市财政局；列第一位者为牵头单位〕',
        '清理井盖。（市水务局、市通信管理局）',
      ),
    ).toEqual(['市发展改革委 lead', '市财政局 joint', '市水务局 unspecified', '市通信管理局 unspecified']);
    expect(duties('参照〔2020〕12号文件执行。')).toEqual([]);
  });

  it('leaves a time beside the names out, and takes it as a sign of a task', () => {
    expect(duties('抽检燃气具不少于300批次。（市市场监管局、市燃气办；全年）')).toEqual([
      '市市场监管局 unspecified',
      '市燃气办 unspecified',
    ]);
    expect(duties('排查老旧电梯。（市住建局；2024年底前）建立台账。')).toEqual(['市住建局 unspecified']);
    expect(duties('责任单位：市卫生健康委，市康养集团 完成时限：2024年9月底')).toEqual([
      '市卫生健康委 unspecified',
      '市康养集团 unspecified',
    ]);
  });

  it('knows the helpers by the one that leads, and the leader by those that help', () => {
    expect(duties('责任单位：市林业局（牵头）、市财政局、各区政府')).toEqual([
      '市林业局 lead',
      '市财政局 joint',
      '各区政府 joint',
    ]);
    expect(duties('（责任单位：市体育局；配合单位：市教育局）')).toEqual(['市体育局 lead', '市教育局 joint']);
  });

  it('takes the comma for what the list says of it: those before it lead', () => {
    expect(
      duties(
        '修建粮库。（责任单位：市粮食局，市财政局、市审计局。逗号前为牵头单位，下同）',
        '轮换存粮。（责任单位：市粮食局、市农垦集团，市财政局）',
        '公布名录。（责任单位：市粮食局）',
      ),
    ).toEqual([
      '市粮食局 lead',
      '市财政局 joint',
      '市审计局 joint',
      '市粮食局 lead',
      '市农垦集团 lead',
      '市财政局 joint',
      '市粮食局 lead',
    ]);
  });

  it('knows labels of many words, blanks between names, sections of an office and one odd name among many', () => {
    expect(duties('公布名录。（负责部门：县粮食局；适用范围：全县）')).toEqual(['县粮食局 unspecified']);
    expect(duties('公布名录。（责任单位：县粮食局 县财政局 各镇街）')).toHaveLength(3);
    expect(duties('公布名录。（规划科牵头，人事科、财务科配合）')).toEqual([
      '规划科 lead',
      '人事科 joint',
      '财务科 joint',
    ]);
    expect(duties('公布名录。（教育部、科技部、财政部、少年宫联盟等按职责分工负责）')).toHaveLength(4);
  });

  it('reads the list below a label that has a line of its own', () => {
    const under = (text: string) => ({ text, parents: ['s1'], headings: ['建库'] });
    const { passages } = madeText([
      under('责任单位：'),
      under('市粮食局、财政局，各区县政府（各单位按职责分工落实，下同）'),
    ]);
    expect(findDuties(passages).map((d) => `${d.anchors} ${d.name}`)).toEqual([
      's1 市粮食局',
      's1 财政局',
      's1 各区县政府',
    ]);
    expect(duties('责任单位：', '建设粮库十座。继续扩大。')).toEqual([]);
  });

  it('keeps until when', () => {
    const deadlines = (text: string) => findDuties(madeText([text]).passages).map((d) => d.deadline);
    expect(deadlines('修建粮库。（牵头单位：市粮食局；完成时限：2027年6月底）')).toEqual(['2027年6月底']);
    expect(deadlines('修建粮库。（市粮食局、市财政局负责，持续推进）')).toEqual(['持续推进', '持续推进']);
    expect(deadlines('修建粮库。（市粮食局负责）')).toEqual(['']);
  });

  it('reads traditional characters and keeps them in the names', () => {
    const { passages } = madeText([
      '增設無障礙車廂。（運輸事務局牽頭，市政署配合）',
      '修繕長者公寓。（房屋局、財政局）',
    ]);
    expect(findDuties(passages).map((d) => `${d.name} ${d.role}`)).toEqual([
      '運輸事務局 lead',
      '市政署 joint',
      '房屋局 unspecified',
      '財政局 unspecified',
    ]);
  });

  it('joins what the line break parted', () => {
    expect(duties('（责任单位：市人力资源社会 保障局、市退役军人 局）')).toEqual([
      '市人力资源社会保障局 unspecified',
      '市退役军人局 unspecified',
    ]);
  });
});

describe('duties in sentences', () => {
  it('reads who explains a document', () => {
    expect(duties('本办法由市民政局会同市财政局负责解释。')).toEqual(['市民政局 lead', '市财政局 joint']);
  });

  it('reads articles, lists under a heading of duties, and pairs of 牵头 and 配合', () => {
    expect(duties('第四条　县级以上人民政府水行政主管部门负责本行政区域内节水工作。')).toHaveLength(1);
    expect(duties({ text: '（2）区气象局：发布暴雨预警信号。', headings: ['成员单位职责'] })).toEqual([
      '区气象局 unspecified',
    ]);
    expect(duties('管委会统一调度，建设局牵头，财政局、执法局配合。')).toEqual([
      '建设局 lead',
      '财政局 joint',
      '执法局 joint',
    ]);
  });

  it('reads helpers named after the leader of their sentence', () => {
    expect(duties('省气象局牵头编制预警清单，省水利厅、省林草局等配合；各地抓好落实。')).toEqual([
      '省气象局 lead',
      '省水利厅 joint',
      '省林草局 joint',
      '各地 unspecified',
    ]);
    expect(duties('丰富研学课程，市属高校配合。')).toEqual([]);
  });

  it('reads numbered points, authorities by kind, companies by name, and whom a point addresses', () => {
    expect(duties('3.1.2 县水文站：负责水情测报。')).toEqual(['县水文站 unspecified']);
    expect(duties('税务机关负责征收；社会保险经办机构负责待遇支付。')).toHaveLength(2);
    expect(duties('由青浦湾水务公司负责管网改造。')).toEqual(['青浦湾水务公司 unspecified']);
    expect(duties('由物业服务公司负责日常保洁。')).toEqual([]);
    expect(duties('市民政局要会同市残联简化办理流程。')).toEqual(['市民政局 lead', '市残联 joint']);
    expect(duties('二、云岭省人民政府要加强组织领导。')).toEqual(['云岭省人民政府 unspecified']);
    expect(duties('进一步提高认识。市交通局要加强宣传。')).toEqual(['市交通局 unspecified']);
  });

  it('reads the body that a sentence speaks of, whatever its verb, and splits a list only behind whole names', () => {
    expect(duties('每年4月底前各区县报送上一年度名单，市粮食局汇总后公布。')).toEqual([
      '各区县 unspecified',
      '市粮食局 unspecified',
    ]);
    expect(duties('省粮食部门和省财政、教育等部门应当建立会商机制。')).toEqual([
      '省粮食部门 unspecified',
      '省财政、教育等部门 unspecified',
    ]);
    expect(duties('设区的市级负责航道管理的部门收到申请后，应当在十日内答复。')).toEqual([
      '设区的市级负责航道管理的部门 unspecified',
    ]);
    expect(duties('由市粮食局会同市财政局、市统计局，适时调整标准。')).toEqual([
      '市粮食局 lead',
      '市财政局 joint',
      '市统计局 joint',
    ]);
  });

  it('takes no body that did something, that only qualifies a thing, or that a verb hands something to', () => {
    expect(duties('2019年7月，云岭省粮食局公布名单。', '云岭省粮食局印发《仓储指引》。')).toEqual([]);
    expect(duties('县级以上人民政府批准的规划不得擅自变更。')).toEqual([]);
    expect(duties('向市粮食局报告；移送司法机关处理；优化部门协同；企业应当配合。')).toEqual([]);
  });

  it('takes in a report only what is given by 由, in an account also what must be done', () => {
    const { passages } = madeText([
      '市粮食局建立应急网点。',
      '各级政府要过紧日子。',
      '应急保供由市粮食局负责。',
    ]);
    expect(findDuties(passages, 'report').map((d) => d.passage)).toEqual([2]);
    expect(findDuties(passages, 'account').map((d) => d.passage)).toEqual([1, 2]);
  });

  it('finds the body behind what qualifies it, and leaves out of a list who is no public body', () => {
    expect(duties('接到举报的粮食部门应当在十日内核实。')).toEqual(['粮食部门 unspecified']);
    expect(duties('经营者的主管部门按照各自职责进行监督。')).toEqual(['主管部门 unspecified']);
    expect(duties('县粮食部门和仓储企业管理机构应当建立台账。')).toHaveLength(2);
    expect(duties('各市、县级人民政府应当落实储备；市领导小组、专家委员会应当提出建议。')).toEqual([
      '各市、县级人民政府 unspecified',
      '市领导小组 unspecified',
    ]);
  });

  it('takes no person and no wish for a body', () => {
    expect(duties('由领导小组负责人定期调度。', '形成市级部门牵头的机制。', '企业负责人应当到场。')).toEqual(
      [],
    );
  });
});

describe('where a duty belongs', () => {
  it('gives the bracket that ends the only paragraph to its heading', () => {
    const { passages } = madeText([
      { text: '（一）扩大资源', kind: 'heading', anchor: 's1-1' },
      { text: '新建学校3所。（市教育局负责）', anchor: 's1-1-p1', parents: ['s1', 's1-1'] },
    ]);
    expect(findDuties(passages)[0]?.anchors).toEqual(['s1-1']);
  });

  it('gives the closing lines of leaders and helpers to their heading', () => {
    const parents = ['s2'];
    const { passages } = madeText([
      { text: '行动二：安居', kind: 'heading', anchor: 's2' },
      { text: '改造危房90户。', anchor: 's2-p1', parents },
      { text: '牵头单位：市住建局', anchor: 's2-p2', parents },
      { text: '配合单位：市财政局、市民政局', anchor: 's2-p3', parents },
    ]);
    expect(findDuties(passages).map((d) => d.anchors)).toEqual([['s2'], ['s2'], ['s2']]);
  });

  it('gives brackets inside run-in items to the items', () => {
    const text = '一是建站（市交通局负责）；二是购车（市财政局负责）。';
    const items = [
      { anchor: 's1-i1', marker: '一是', number: 1, range: { from: 0, to: 13 }, title: '建站' },
      { anchor: 's1-i2', marker: '二是', number: 2, range: { from: 13, to: text.length }, title: '购车' },
    ];
    const { passages } = madeText([{ text, anchor: 's1', items }]);
    expect(findDuties(passages).map((d) => d.anchors[0])).toEqual(['s1-i1', 's1-i2']);
  });

  it('reads the columns of a table of tasks: who leads, who helps, until when', () => {
    const { passages } = madeTable([
      ['序号', '任务', '市级牵头部门（单位）', '配合部门', '完成时限'],
      ['1', '修建粮库', '市粮食局', '市财政局 各区县政府', '2027年底'],
      ['2', '轮换存粮', '市粮食局、市农垦集团', '—', '每季度'],
    ]);
    expect(findDuties(passages).map((d) => `${d.anchors} ${d.name} ${d.role} ${d.deadline}`)).toEqual([
      'table-1-r1 市粮食局 lead 2027年底',
      'table-1-r1 市财政局 joint 2027年底',
      'table-1-r1 各区县政府 joint 2027年底',
      'table-1-r2 市粮食局 lead 每季度',
      'table-1-r2 市农垦集团 lead 每季度',
    ]);
  });

  it('takes a column 单位 for bodies only where its cells name some and another column names tasks', () => {
    const named = (header: string, second: string) =>
      findDuties(
        madeTable([
          [header, '单位'],
          ['修建粮库', second],
        ]).passages,
      ).map((d) => d.name);
    expect(named('工作内容', '市粮食局')).toEqual(['市粮食局']);
    expect(named('工作内容', '万吨')).toEqual([]);
    expect(named('得分', '市粮食局')).toEqual([]);
  });

  it('reads a column of bodies, with the role of its heading', () => {
    const { passages } = madeTable([
      ['任务', '牵头单位', '配合单位'],
      ['清淤', '市水利局', '市农业农村局、各乡镇'],
    ]);
    expect(findDuties(passages).map((d) => [d.name, d.role, d.anchors[0]])).toEqual([
      ['市水利局', 'lead', 'table-1-r1'],
      ['市农业农村局', 'joint', 'table-1-r1'],
      ['各乡镇', 'joint', 'table-1-r1'],
    ]);
  });
});

describe('records of bodies', () => {
  const found = (text: string) => findDuties(madeText([text]).passages);

  it('keeps the offices of two cities apart and joins writings of one', () => {
    const entries = [{ name: '发展改革委', aliases: ['发改委'] }];
    const records = agencyRecords(
      [
        { policy: 'a-2020', region: '东省甲市', duties: found('（市发展改革委、市发改委负责）') },
        { policy: 'b-2020', region: '东省乙市', duties: found('（市发改委、国家能源局负责）') },
        { policy: 'c-2020', region: '', duties: found('（国家能源局负责）') },
      ],
      entries,
    );
    expect(records.map((r) => [r.id, r.duties.length])).toEqual([
      ['jiashi-shifazhangaigewei', 1],
      ['yishi-shifagaiwei', 1],
      ['guojianengyuanju', 2],
    ]);
    expect(records[0]?.aliases).toContain('市发改委');
  });

  it('tells the leading one of two tasks in a measure', () => {
    const records = agencyRecords(
      [
        {
          policy: 'a-2020',
          region: '',
          duties: found('一是建站（市水利局配合）；二是清淤（市水利局牵头）。'),
        },
      ],
      [],
    );
    expect(records[0]?.duties).toEqual([
      { policy: 'a-2020', anchor: 'p1', role: 'lead', inferred: false, deadline: '' },
    ]);
  });
});

describe('any text', () => {
  it('gives places inside the text and never throws', () => {
    const pieces = [
      '（',
      '）',
      '责任单位：',
      '市教育局',
      '、',
      '，',
      '牵头',
      '配合',
      '由',
      '负责',
      '。',
      '下同',
      '各',
      '会同',
      '标黑体的单位为牵头单位',
      '\n',
      '等',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const { passages } = madeText([parts.join('')]);
        for (const { range, passage } of findDuties(passages)) {
          const length = passages[passage]?.text.text.length ?? 0;
          expect(range === null || (range.from >= 0 && range.from <= range.to && range.to <= length)).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('duties in laws', () => {
  it('takes a supervising body by its own name and bodies within their own competence', () => {
    expect(duties('航运监督部门负责摆渡的监督管理工作。')).toEqual(['航运监督部门 unspecified']);
    expect(duties('市交通运输局应当在各自职责范围内协同做好摆渡工作。')).toEqual([
      '市交通运输局 unspecified',
    ]);
  });

  it('takes the one that acts with others for the leader where these are told by their fields', () => {
    expect(duties('市航运部门应当会同市公安、水务等部门，建立巡查制度。')).toEqual([
      '市航运部门 lead',
      '市公安、水务等部门 joint',
    ]);
    expect(duties('本市实行年检制度，具体办法由市航运部门会同市财政等部门制定。')).toEqual([
      '市航运部门 lead',
      '市财政等部门 joint',
    ]);
    expect(duties('市航运部门应当会同有关部门建立巡查制度。')).toEqual(['市航运部门 lead', '有关部门 joint']);
  });

  it('keeps the governments of all provinces together and a short form out of the name', () => {
    expect(duties('省、自治区、直辖市人民政府航运部门负责本行政区域的摆渡管理工作。')).toEqual([
      '省、自治区、直辖市人民政府航运部门 unspecified',
    ]);
    const [record] = agencyRecords(
      [
        {
          policy: 'a',
          region: '',
          duties: findDuties(
            madeText(['国家航运监督管理总局（以下简称航运总局）负责指导摆渡工作。']).passages,
          ),
        },
      ],
      [],
    );
    expect([record?.name, record?.aliases]).toEqual(['国家航运监督管理总局', []]);
  });
});
