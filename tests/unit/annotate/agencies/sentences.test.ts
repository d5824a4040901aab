import { describe, expect, it } from 'vitest';
import { agencyRecords, findDuties } from '../../../../scripts/converter/annotate/agencies.ts';
import { type Line, madeText } from '../../../helpers/passages.ts';

const duties = (...lines: (string | Line)[]) =>
  findDuties(madeText(lines).passages).map((d) => `${d.name} ${d.role}${d.inferred ? ' inferred' : ''}`);

describe('duties in sentences', () => {
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
      '省财政部门 unspecified',
      '省教育部门 unspecified',
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
      '市公安部门 joint',
      '市水务部门 joint',
    ]);
    expect(duties('本市实行年检制度，具体办法由市航运部门会同市财政等部门制定。')).toEqual([
      '市航运部门 lead',
      '市财政等部门 joint',
    ]);
    expect(duties('市航运部门应当会同有关部门建立巡查制度。')).toEqual(['市航运部门 lead']);
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
