/**
 * How a sentence tells who has a task: one line a construction, the first that fits counts. The words of `form`:
 * bodies (a list of names, each with the role that the line gives), task (应当, 负责, 制定 …), meets (会同, 商), leads (牵头), helps (配合),
 * closes (the end of the helpers), colon (and more behind it), edge (the end of the clause). `examples` are tried by the tests: text → bodies with their roles.
 */
import type { Role } from './roles.ts';

export type Word =
  | { readonly bodies: Role }
  | 'task'
  | 'meets'
  | 'leads'
  | 'helps'
  | 'closes'
  | 'colon'
  | 'edge';

export interface Construction {
  readonly id: string;
  readonly form: readonly Word[];
  /** led: an earlier clause of the sentence said who leads. paired: 牵头 and 配合 stand in neighbouring clauses; then names need no level. titled: the heading speaks of 职责. */
  readonly needs?: 'led' | 'paired' | 'titled';
  readonly examples: readonly (readonly [string, string])[];
  readonly not: readonly string[];
}

const lead = { bodies: 'lead' } as const;
const joint = { bodies: 'joint' } as const;
const plain = { bodies: 'unspecified' } as const;

export const CONSTRUCTIONS: readonly Construction[] = [
  {
    id: 'together-with',
    form: ['meets', joint, 'task'],
    examples: [['市粮食局负责收储；会同市统计局公布产量。', '市粮食局 unspecified, 市统计局 joint']],
    not: ['会同企业制定标准。'],
  },
  {
    id: 'meets',
    form: [lead, 'task', 'meets', joint, 'closes'],
    examples: [
      ['本办法由市民政局会同市财政局负责解释。', '市民政局 lead, 市财政局 joint'],
      ['由市粮食局会同市财政局、市统计局，适时调整标准。', '市粮食局 lead, 市财政局 joint, 市统计局 joint'],
      ['市民政局要会同市残联简化办理流程。', '市民政局 lead, 市残联 joint'],
      ['市航运部门应当会同有关部门建立巡查制度。', '市航运部门 lead'],
      ['市航运部门应当会同市直有关部门建立巡查制度。', '市航运部门 lead, 市直有关部门 joint'],
    ],
    not: ['会同有关方面研究解决。'],
  },
  {
    id: 'meets-somebody',
    form: [lead, 'task', 'meets'],
    examples: [['市民政局要会同有关方面简化办理流程。', '市民政局 lead']],
    not: ['向市粮食局会同的单位报告。'],
  },
  {
    id: 'leads',
    form: [lead, 'task', 'leads'],
    examples: [['省气象局牵头编制预警清单。', '省气象局 lead']],
    not: ['形成市级部门牵头的机制。'],
  },
  {
    id: 'helps',
    form: [joint, 'task', 'helps'],
    examples: [['市公安局要积极配合做好疏导。', '市公安局 joint']],
    not: ['企业应当配合。'],
  },
  {
    id: 'pair-leads',
    form: [lead, 'leads', 'edge'],
    needs: 'paired',
    examples: [
      ['管委会统一调度，建设局牵头，财政局、执法局配合。', '建设局 lead, 财政局 joint, 执法局 joint'],
    ],
    not: ['形成部门牵头，群众配合的机制。'],
  },
  {
    id: 'pair-helps',
    form: [joint, 'helps', 'edge'],
    needs: 'paired',
    examples: [['规划局牵头，建设局参与。', '规划局 lead, 建设局 joint']],
    not: ['居民参与，部门牵头。'],
  },
  {
    id: 'helps-the-leader',
    form: [joint, 'helps', 'edge'],
    needs: 'led',
    examples: [
      [
        '省气象局牵头编制预警清单，省水利厅、省林草局等配合。',
        '省气象局 lead, 省水利厅 joint, 省林草局 joint',
      ],
    ],
    not: ['丰富研学课程，市属高校配合。'],
  },
  {
    id: 'under-duties',
    form: [plain, 'colon'],
    needs: 'titled',
    examples: [],
    not: [],
  },
  {
    id: 'task',
    form: [plain, 'task'],
    examples: [
      [
        '第四条　县级以上人民政府水行政主管部门负责本行政区域内节水工作。',
        '县级以上人民政府水行政主管部门 unspecified',
      ],
      ['3.1.2 县水文站：负责水情测报。', '县水文站 unspecified'],
      [
        '税务机关负责征收；社会保险经办机构负责待遇支付。',
        '税务机关 unspecified, 社会保险经办机构 unspecified',
      ],
      ['由青浦湾水务公司负责管网改造。', '青浦湾水务公司 unspecified'],
      ['二、云岭省人民政府要加强组织领导。', '云岭省人民政府 unspecified'],
      ['每年4月底前各区县报送上一年度名单，市粮食局汇总后公布。', '各区县 unspecified, 市粮食局 unspecified'],
      ['接到举报的粮食部门应当在十日内核实。', '粮食部门 unspecified'],
      [
        '设区的市级负责航道管理的部门收到申请后，应当在十日内答复。',
        '设区的市级负责航道管理的部门 unspecified',
      ],
      [
        '国务院航运、水务等有关部门依据各自职责负责摆渡管理。',
        '国务院航运部门 unspecified, 国务院水务部门 unspecified',
      ],
      ['由属地政府一次性给予补助。', '属地政府 unspecified'],
      ['县级以上人民政府管理渡口的部门应当建立台账。', '县级以上人民政府管理渡口的部门 unspecified'],
      ['市渡口整治工作组及其办公室要定期调度。', '市渡口整治工作组及其办公室 unspecified'],
      ['市渡口整治联席会议成员单位每月报送进展。', '市渡口整治联席会议成员单位 unspecified'],
      ['市民政部门主管渡口安置工作。', '市民政部门 unspecified'],
      ['各县（市、区）人民政府应当建立台账。', '各县（市、区）人民政府 unspecified'],
      ['医疗保障部门应当公布结果。', '医疗保障部门 unspecified'],
      ['省、自治区、直辖市人民政府航运部门负责摆渡管理。', '省、自治区、直辖市人民政府航运部门 unspecified'],
    ],
    not: [
      '2019年7月，云岭省粮食局公布名单。',
      '云岭省粮食局印发《仓储指引》。',
      '县级以上人民政府批准的规划不得擅自变更。',
      '向市粮食局报告；移送司法机关处理；优化部门协同；企业应当配合。',
      '由物业服务公司负责日常保洁。',
      '由领导小组负责人定期调度。',
      '企业负责人应当到场。',
      '各地要建立台账。',
      '评审组由有关部门代表和船员组成。',
    ],
  },
];
