import { describe, expect, test } from 'vitest';
import { outline } from '../../helpers/outline.ts';

const AFTER = '\n\n\n二、下一章\n';

describe('tables from a word processor: a TAB before each cell, a blank line between rows', () => {
  test('rows, a header over two lines and a note cell shared by two rows', () => {
    const text = `一、目标\n\n表1 主要指标\n\n\t序号\n\t指标\n\t2025年\n目标\n\t说明\n\n\t1\n\t存栏量\n\t20万头\n\t存栏、出栏按年均5%测算，出栏量相应提高。\n\n\t2\n\t出栏量\n\t30万头\n\t${AFTER}`;
    expect(outline(text)).toContain(
      [
        '  table table-1 表1 主要指标',
        '    header: 序号 | 指标 | 2025年/目标 | 说明',
        '    body: 1 | 存栏量 | 20万头 | 存栏、出栏按年均5%测算，出栏量相应提高。↓2',
        '    body: 2 | 出栏量 | 30万头',
        '1 s2 二、下一章',
      ].join('\n'),
    );
  });

  test('a label column whose empty cells go on with the name above, and a total over several columns', () => {
    const text = `一、目标\n\n\t类别\n\t项目\n\t数量\n\n\t水利\n\t水库\n\t3\n\n\t\n\t灌渠\n\t5\n\n\t合计\n\t8${AFTER}`;
    expect(outline(text)).toContain(
      ['    body: 水利↓2 | 水库 | 3', '    body: 灌渠 | 5', '    body: 合计→2 | 8'].join('\n'),
    );
  });

  test('two header rows: the upper names the columns that the lower splits', () => {
    const text = `一、目标\n\n\t序号\n\t任务\n\t年度目标\n\t责任部门\n\n\t\n\t\n\t第一年\n\t第二年\n\t\n\n\t1\n\t修路\n\t10公里\n\t20公里\n\t交通局\n\n\t2\n\t建站\n\t全部建成投用\n\t交通局${AFTER}`;
    expect(outline(text)).toContain(
      [
        '    header: 序号↓2 | 任务↓2 | 年度目标→2 | 责任部门↓2',
        '    header: 第一年 | 第二年',
        '    body: 1 | 修路 | 10公里 | 20公里 | 交通局',
        '    body: 2 | 建站 | 全部建成投用→2 | 交通局',
      ].join('\n'),
    );
  });

  test('several paragraphs of one cell stay apart', () => {
    const text = `一、目标\n\n\t甲\n\t乙\n\n\t（1）修路。\n（2）架桥。\n\t完成\n\n\t（1）植树。\n\n（2）种草。\n\t完成${AFTER}`;
    expect(outline(text)).toContain(
      ['    body: （1）修路。/（2）架桥。 | 完成', '    body: （1）植树。/（2）种草。 | 完成'].join('\n'),
    );
  });

  test('paragraphs indented with a TAB are no table', () => {
    const line = '\t各部门要加强协作，细化措施，明确时限，确保各项任务按期完成并取得实效。';
    expect(outline(`${line}\n${line}\n${line}\n`)).not.toContain('table');
  });
});

describe('tables with one row a line', () => {
  test('TABs part the cells; a page break repeats the header, which is folded; group rows name what follows', () => {
    const text =
      '一、目标\n\n发展指标\n\n指标\t单位\t2025年\n一、规模\t\t\n存栏\t万头\t20\n\n指标\t单位\t2025年\n出栏\t万头\t30\n\n二、任务\n';
    expect(outline(text)).toContain(
      [
        '  table s1-t1 发展指标',
        '    header: 指标 | 单位 | 2025年',
        '    group: 一、规模 |  | ',
        '    body: 存栏 | 万头 | 20',
        '    repeat: 指标 | 单位 | 2025年',
        '    body: 出栏 | 万头 | 30',
      ].join('\n'),
    );
  });

  test('Markdown pipes', () => {
    expect(
      outline('# 某县方案\n\n## 一、目标\n\n| 指标 | 2025年 |\n| --- | ---: |\n| 存栏 | 20 |\n'),
    ).toContain(['    header: 指标 | 2025年', '    body: 存栏 | 20'].join('\n'));
  });

  test('pipes between the cells alone, under a head that could be a menu', () => {
    expect(
      outline(
        '一、农业\n\n表1 主要产量\n\n产品 | 单位 | 产量\n茶叶 | 万吨 | 3.5\n蜂蜜 | 吨 | 120\n\n二、工业\n',
      ),
    ).toContain(
      ['    header: 产品 | 单位 | 产量', '    body: 茶叶 | 万吨 | 3.5', '    body: 蜂蜜 | 吨 | 120'].join(
        '\n',
      ),
    );
  });

  test('a menu of several lines is no table', () => {
    expect(
      outline('首页 | 新闻 | 公开\n服务 | 互动 | 数据\n专题 | 地图 | 繁体\n\n某县方案\n\n一、目标\n'),
    ).not.toContain('table');
  });

  test('a note and a source below the table belong to it', () => {
    expect(
      outline('一、目标\n\n指标\t2025年\n存栏\t20\n\n注：数据为预计数。\n数据来源：统计公报\n\n二、任务\n'),
    ).toContain(['    note: 注：数据为预计数。', '    note: 数据来源：统计公报'].join('\n'));
  });

  test('numbered lines after 备注 are notes, not headings', () => {
    expect(
      outline(
        '一、目标\n\n指标\t2025年\n存栏\t20\n\n备注：\n\n1．含外县调入。\n\n2．不含种畜。\n\n二、任务\n',
      ),
    ).toContain(['    note: 1．含外县调入。', '    note: 2．不含种畜。', '1 s2 二、任务'].join('\n'));
  });
});

describe('tables that lost their separators', () => {
  test('an attribute at the end of each row tells the rows, and a shared first column', () => {
    const rows = [
      '领域',
      '指标',
      '2020年',
      '2025年',
      '属性',
      '产能',
      '存栏',
      '15',
      '20',
      '预期性',
      '出栏',
      '22',
      '30',
      '约束性',
      '质量',
      '合格率',
      '96%',
      '98%',
      '约束性',
    ];
    expect(outline(`一、目标\n\n表2 指标\n\n${rows.join('\n')}\n\n二、任务\n`)).toContain(
      [
        '    header: 领域 | 指标 | 2020年 | 2025年 | 属性',
        '    body: 产能↓2 | 存栏 | 15 | 20 | 预期性',
        '    body: 出栏 | 22 | 30 | 约束性',
        '    body: 质量 | 合格率 | 96% | 98% | 约束性',
      ].join('\n'),
    );
  });

  test('short lines without a period are no table', () => {
    const lines = [
      '加强领导',
      '健全机制',
      '强化考核',
      '营造氛围',
      '狠抓落实',
      '注重宣传',
      '加大投入',
      '规范管理',
      '完善制度',
    ];
    expect(outline(`一、要求\n\n${lines.join('\n')}\n`)).not.toContain('table');
  });
});

describe('flattened tables whose cells were wrapped', () => {
  test('the name of a group and a header take several lines', () => {
    const text = [
      '一、目标',
      '',
      '领域',
      '指标',
      '2020年',
      '2025年',
      '年均增长',
      '（累计）',
      '属性',
      '民生',
      '福祉',
      '1.每千人口床位（张）',
      '5.1',
      '6.4',
      '4.6%',
      '预期性',
      '2.参保率（%）',
      '93',
      '96',
      '—',
      '预期性',
      '安全',
      '3.粮食产量（万吨）',
      '—',
      '—',
      '[85]',
      '约束性',
    ].join('\n');
    expect(outline(`${text}${AFTER}`)).toContain(
      [
        '    header: 领域 | 指标 | 2020年 | 2025年 | 年均增长/（累计） | 属性',
        '    body: 民生/福祉↓2 | 1.每千人口床位（张） | 5.1 | 6.4 | 4.6% | 预期性',
        '    body: 2.参保率（%） | 93 | 96 | — | 预期性',
        '    body: 安全 | 3.粮食产量（万吨） | — | — | [85] | 约束性',
      ].join('\n'),
    );
  });
});

test('numbers below 注： count remarks and head nothing', () => {
  expect(outline('一、概况\n人口稳定增长。\n注：\n1.数据为快报数。\n2.增速按可比价格计算。\n')).not.toContain(
    '3 s1-1',
  );
});

describe('a tariff whose two columns stand a single space apart', () => {
  test('is a table where every row below the header ends in an amount', () => {
    const text =
      '一、收费\n\n附件：\n\n摆渡费表\n\n每次人数 摆渡费(人民币)\n\n5人以下 20－40元\n\n6人至20人 按每人3元交纳\n\n21人以上 按每人2元交纳\n';
    expect(outline(text)).toContain(
      [
        '    header: 每次人数 | 摆渡费(人民币)',
        '    body: 5人以下 | 20－40元',
        '    body: 6人至20人 | 按每人3元交纳',
        '    body: 21人以上 | 按每人2元交纳',
      ].join('\n'),
    );
  });

  test('lines of names and dates are none', () => {
    const text = '一、名单\n\n东江县 张家渡\n\n西江县 李家渡\n\n南江县 王家渡\n\n北江县 赵家渡\n';
    expect(outline(text)).not.toContain('header');
  });
});
