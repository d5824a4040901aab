import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { outline } from '../../helpers/outline.ts';

const meta = (text: string) => parsePolicy(text).tree.meta;
const BODY = '\n各镇人民政府、区直各部门：\n\n现将有关事项通知如下。\n\n一、总体要求\n\n二、主要任务\n';

describe('the head of a page that copies a letter', () => {
  test('a title printed twice is one title', () => {
    const title = '东江镇2023年防汛应急预案（暂行）';
    expect(meta(`${title}\n\n${title}\n${BODY}`).title).toBe(title);
  });

  test('the number before a title in marks, and the marks, are no part of it', () => {
    const title = '东江市人民政府办公室关于印发〈东江市2023年植树方案〉的通知';
    const copied = `东政办发〔2023〕8号《${title}》\n《${title}》\n东政办发〔2023〕8号\n${BODY}`;
    expect(meta(copied)).toMatchObject({
      title,
      issuer: '东江市人民政府办公室',
      docNumber: '东政办发〔2023〕8号',
    });
  });

  test('when a page was put up is not when the letter was signed, and no part of a long title', () => {
    const title = '东江市人民政府关于分解落实《东江市农村供水五年工程建设与管护规划》年度目标和任务的通知';
    const page = `${title}\n\n2020年07月23日06:05:59\n发布部门: 东江市人民政府\n发布文号: 东政发[2006]7号\n${BODY}`;
    expect(meta(page)).toMatchObject({ title, docNumber: '东政发[2006]7号', dateSigned: '' });
    expect(meta(page).recipients).toEqual(['各镇人民政府、区直各部门']);
  });

  test('the speech under the title of a report is said apart from it', () => {
    const report =
      '关于2023年计划执行情况与2024年计划草案的报告\n——2024年1月9日在东江区人民代表大会会议上\n东江区发展改革局局长　张某\n\n一、执行情况\n';
    expect(meta(report)).toMatchObject({
      title: '关于2023年计划执行情况与2024年计划草案的报告',
      dateSigned: '2024-01-09',
    });
  });

  test('the mast of a newspaper and the path of a page are no titles', () => {
    expect(
      meta('国内统一刊号:CN00-0001 东江日报社出版\n\n政府工作报告\n\n上接02版\n\n一、回顾\n').title,
    ).toBe('政府工作报告');
    expect(meta(`政府文件 - 东政办发\n\n东江市人民政府关于植树的通知\n${BODY}`).title).toBe(
      '东江市人民政府关于植树的通知',
    );
  });

  test('a letter in traditional characters', () => {
    expect(meta(`東江市人民政府辦公廳關於印發植樹方案的通知\n東政辦〔2023〕1號\n${BODY}`)).toMatchObject({
      issuer: '東江市人民政府辦公廳',
      docNumber: '東政辦〔2023〕1號',
    });
  });
});

describe('decimal numbers', () => {
  const chapters =
    '1总则\n1.1目的\n为了防汛，制定本预案。\n1.2依据\n依据有关规定。\n2组织\n2.1机构\n设立指挥部。\n2.2职责\n分工负责。\n';

  test('a chapter without a gap after its number is one', () => {
    expect(outline(chapters)).toContain(['1 s1 1总则', '  2 s1-1 1.1目的'].join('\n'));
    expect(outline(chapters)).toContain('1 s2 2组织');
  });

  test('a list of contents without a name is folded away, and the numbers begin again', () => {
    const list = '1总则\n1.1目的\n1.2依据\n2组织\n2.1机构\n2.2职责\n';
    const text = outline(`东江市防汛应急预案\n\n${list}\n${chapters}`);
    expect(text).toContain('folded contents 6');
    expect(text.match(/s1-1 /g)).toHaveLength(1);
    expect(text).not.toContain('s1b');
  });

  test('but four headings in a row are no contents', () => {
    const text = outline('1.1目的\n1.2依据\n1.3范围\n1.4原则\n1.1目的\n为了防汛，制定本预案。\n');
    expect(text).not.toContain('folded');
  });
});

test('a table with one cell a line whose cells hold sentences is told by its serial numbers', () => {
  const rows = ['新增床位40张，改造食堂2家。', '更新公交车9辆。'].map(
    (task, i) => `${i + 1}\n任务甲\n${task}\n市民政局\n2024年11月底`,
  );
  expect(
    outline(`东江市2024年实事分解表\n\n序号\n任务\n内容\n牵头单位\n时限\n${rows.join('\n')}\n`),
  ).toContain(
    [
      'table t1',
      '  header: 序号 | 任务 | 内容 | 牵头单位 | 时限',
      '  body: 1 | 任务甲 | 新增床位40张，改造食堂2家。 | 市民政局 | 2024年11月底',
      '  body: 2 | 任务甲 | 更新公交车9辆。 | 市民政局 | 2024年11月底',
    ].join('\n'),
  );
});

test('a title over forty characters ends with its own last word', () => {
  const title = '七部门关于印发《推动农村驿站、公共茶室和停车设施提质增效三年行动方案（2024—2026年）》的通知';
  expect(meta(`${title}\n\n${BODY}`)).toMatchObject({ title, recipients: ['各镇人民政府、区直各部门'] });
});

describe('labels over a page', () => {
  test('say from when to when a letter holds that is silent about it; an empty one hides no title', () => {
    const page = `统一编号：DJ0320250043\n实施日期：2025年06月01日\n失效日期：2026年06月01日\n文件状态：\n东民规字〔2025〕2号\n东江市民政局  东江市财政局关于印发2025年助餐标准的通知${BODY}`;
    expect(meta(page)).toMatchObject({
      title: '东江市民政局东江市财政局关于印发2025年助餐标准的通知',
      docNumber: '东民规字〔2025〕2号',
      effective: '2025-06-01',
      expires: '2026-06-01',
      recipients: ['各镇人民政府、区直各部门'],
    });
  });
});
