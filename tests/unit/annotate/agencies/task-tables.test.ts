/** Tables of tasks as documents bring them: each small document with the duties that a person would read off it. */
import { describe, expect, it } from 'vitest';
import { importHtml } from '../../../../scripts/converter/import/html.ts';
import type { MarkedTable } from '../../../../scripts/converter/marked.ts';
import { convertCollection, readPolicy } from '../../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../../scripts/converter/read/vocabulary.ts';

const OPENING = `青浦湾市渡口整治方案

一、总体要求

各牵头单位要把渡口整治摆在突出位置，倒排工期、挂图作战，按月报送进展，确保年内见效，让群众看得见、摸得着、得实惠，并建立长效管护机制。

附件

渡口整治任务分工表

`;

/** r1 甲局 lead 年底, … in the order of the rows */
function dutiesIn(text: string, tables: readonly MarkedTable[] = []): string[] {
  const input = { id: 'a', file: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8', text, tables, yaml: {} };
  const { agencies } = convertCollection([readPolicy(input)], emptyVocabulary);
  const all = agencies.flatMap(({ name, duties }) =>
    duties.map(({ anchor, role, deadline }) => ({
      row: /-(r\d+)$/.exec(anchor)?.[1] ?? '',
      name,
      role,
      deadline,
    })),
  );
  return all
    .filter(({ row }) => row !== '')
    .sort((a, b) => Number(a.row.slice(1)) - Number(b.row.slice(1)))
    .map(({ row, name, role, deadline }) => [row, name, role, deadline].filter(Boolean).join(' '));
}
const inTable = (lines: string): string[] => dutiesIn(OPENING + lines);
function inHtml(rows: string): string[] {
  const page = `<html><body><h1>渡口整治方案</h1><p>一、任务</p><table>${rows}</table></body></html>`;
  const { text, tables } = importHtml(page);
  return dutiesIn(text, tables);
}

describe('tables of tasks', () => {
  it('read leaders, helpers and deadlines off columns parted by pipes', () => {
    expect(
      inTable(
        `| 序号 | 重点任务 | 具体措施 | 牵头单位 | 配合单位 | 完成时限 |
| :-: | --- | --- | --- | --- | --- |
| 1 | 修缮渡口 | 加固护栏。 | 市航运局 | 市发改委、市财政局、各县（市、区）政府 | 2023年12月底前 |
| 2 | 培训船员 | 分批轮训。 | 市人社局、市总工会 | 市直有关部门 | 长期 |`,
      ),
    ).toEqual([
      'r1 市航运局 lead 2023年12月底前',
      'r1 市发改委 joint 2023年12月底前',
      'r1 市财政局 joint 2023年12月底前',
      'r1 各县（市、区）政府 joint 2023年12月底前',
      'r2 市人社局 lead 长期',
      'r2 市总工会 lead 长期',
      'r2 市直有关部门 joint 长期',
    ]);
  });

  it('read two rows of a header, and a body or a deadline that holds for several rows', () => {
    expect(
      inHtml(`<tr><td rowspan="2">序号</td><td rowspan="2">任务</td><td colspan="2">责任分工</td><td rowspan="2">完成时间</td></tr>
<tr><td>牵头单位</td><td>配合单位</td></tr>
<tr><td>1</td><td>勘察航道。</td><td rowspan="2">市航运局</td><td>市水利局</td><td>2024年6月底前</td></tr>
<tr><td>2</td><td>疏浚航道。</td><td>市财政局<br>各区政府</td><td rowspan="2">2025年底前</td></tr>
<tr><td>3</td><td>修建码头。</td><td>市住建局</td><td></td></tr>`),
    ).toEqual([
      'r1 市航运局 lead 2024年6月底前',
      'r1 市水利局 joint 2024年6月底前',
      'r2 市航运局 lead 2025年底前',
      'r2 市财政局 joint 2025年底前',
      'r2 各区政府 joint 2025年底前',
      'r3 市住建局 lead 2025年底前',
    ]);
  });

  it('read cells parted by TABs, names in one cell by a blank', () => {
    expect(
      inTable(
        '序号\t工作任务\t责任单位\t完成时限\n1\t巡查渡口\t区航运局、各街道办事处\t每月\n2\t清理沉船\t区水务局 区城管局 各镇（街道）\t2024年第四季度\n3\t修订制度\t区河长办\t持续推进',
      ),
    ).toEqual([
      'r1 区航运局 unspecified 每月',
      'r1 各街道办事处 unspecified 每月',
      'r2 区水务局 unspecified 2024年第四季度',
      'r2 区城管局 unspecified 2024年第四季度',
      'r2 各镇（街道） unspecified 2024年第四季度',
      'r3 区河长办 unspecified 持续推进',
    ]);
  });

  it('read a table that was flattened to one cell a line; who is responsible beside a leader helps', () => {
    const row = (...cells: string[]): string => cells.join('\n\n');
    expect(
      inTable(
        row(
          ...['序号', '项目', '内容', '牵头单位', '责任单位', '完成时限'],
          ...['1', '候船亭', '改造候船亭，增设座椅。', '市航运局', '市财政局、市残联', '2024年8月底'],
          ...['2', '救生衣', '更换救生衣，定期检测。', '市应急局', '各县（市、区）政府', '长期'],
        ),
      ),
    ).toEqual([
      'r1 市航运局 lead 2024年8月底',
      'r1 市财政局 joint 2024年8月底',
      'r1 市残联 joint 2024年8月底',
      'r2 市应急局 lead 长期',
      'r2 各县（市、区）政府 joint 长期',
    ]);
  });

  it('read a list whose columns were narrow: tasks and names broken over lines', () => {
    expect(
      inTable(`序号 工作任务 责任单位
1
开展渡船安全检测，建立检测机构
名录
市工业和信息化局、
市航运局等
2 建设渡口监控平台
市数据局、市财政
局等
3
推动老旧渡船更新，培育一批示范
船队
市交通运输局、
各区县政府
4 举办船员技能竞赛 市总工会`),
    ).toEqual([
      'r1 市工业和信息化局 unspecified',
      'r1 市航运局 unspecified',
      'r2 市数据局 unspecified',
      'r2 市财政局 unspecified',
      'r3 市交通运输局 unspecified',
      'r3 各区县政府 unspecified',
      'r4 市总工会 unspecified',
    ]);
  });

  it('read such a list with deadlines, its names printed twice by the font', () => {
    expect(
      inTable(`序 号序 号 工 作 任 务工 作 任 务 责 任 单 位责 任 单 位 完成时限完成时限
1 编制渡口名录
市航运局
2024年3月底前
2 巡查夜间渡运
市公安局、市航
运局
长期
3 清理沉船
市水利局
2024年6月底前`),
    ).toEqual([
      'r1 市航运局 unspecified 2024年3月底前',
      'r2 市航运局 unspecified 长期',
      'r2 市公安局 unspecified 长期',
      'r3 市水利局 unspecified 2024年6月底前',
    ]);
  });

  it('read who leads and who helps within one cell', () => {
    expect(
      inTable(
        `| 工作任务 | 任务分工 | 完成时限 |
| --- | --- | --- |
| 修订预案 | 牵头：县航运局 配合：县水利局、县气象局 | 2024年5月 |
| 演练 | 牵头单位：县消防救援大队<br>配合单位：各乡镇 | 每半年一次 |
| 储备物资 | 县航运局牵头，县财政局配合 | 年底前 |
| 宣传 | 县委宣传部、县融媒体中心负责 | 全年 |`,
      ),
    ).toEqual([
      'r1 县航运局 lead 2024年5月',
      'r1 县水利局 joint 2024年5月',
      'r1 县气象局 joint 2024年5月',
      'r2 县消防救援大队 lead 每半年一次',
      'r2 各乡镇 joint 每半年一次',
      'r3 县航运局 lead 年底前',
      'r3 县财政局 joint 年底前',
      'r4 县委宣传部 unspecified 全年',
      'r4 县融媒体中心 unspecified 全年',
    ]);
  });

  it('read short names in columns 主管部门 and 参与部门', () => {
    expect(
      inTable(
        `| 改革事项 | 主管部门 | 参与部门 | 时间安排 | 备注 |
| --- | --- | --- | --- | --- |
| 船舶登记 | 航运局 | 税务局、公安局 | 6月底前 | 新增 |
| 船票电子化 | 数据局 | 各有关部门 | 持续实施 | |`,
      ),
    ).toEqual([
      'r1 航运局 lead 6月底前',
      'r1 税务局 joint 6月底前',
      'r1 公安局 joint 6月底前',
      'r2 数据局 lead 持续实施',
      'r2 各有关部门 joint 持续实施',
    ]);
  });

  it('read what the header says about the order of names, rows of groups, and 同上', () => {
    expect(
      inHtml(`<tr><th>领域</th><th>序号</th><th>工作任务</th><th>责任单位<br>（列第一位的为牵头单位）</th><th>时限</th></tr>
<tr><td colspan="5">（一）航道</td></tr>
<tr><td>航道</td><td>1</td><td>疏浚。</td><td>市水利局、市航运局</td><td>2025年</td></tr>
<tr><td>航道</td><td>2</td><td>设标。</td><td>同上</td><td>同上</td></tr>`),
    ).toEqual([
      'r1 市水利局 lead 2025年',
      'r1 市航运局 joint 2025年',
      'r2 市水利局 lead 2025年',
      'r2 市航运局 joint 2025年',
    ]);
  });

  it('take no builder and no person for who has the task', () => {
    expect(
      inTable(
        `| 项目名称 | 建设单位 | 责任单位及责任人 | 联系人 |
| --- | --- | --- | --- |
| 湾口码头 | 云岭港务有限公司 | 云岭市人民政府（王某） | 李某 |
| 湾口航标 | 云岭航标有限公司 | 云岭市航运局 | 张某 |`,
      ),
    ).toEqual(['r1 云岭市人民政府 unspecified', 'r2 云岭市航运局 unspecified']);
  });
});
