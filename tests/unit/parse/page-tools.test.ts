import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import type { PolicyTree } from '../../../scripts/converter/tree.ts';
import { outline } from '../../helpers/outline.ts';

const treeOf = (lines: readonly string[]): PolicyTree => parsePolicy(lines.join('\n')).tree;
const REPORT = [
  '各位代表：',
  '现在，我代表市人民政府向大会报告工作，请予审议。',
  '一、去年工作回顾',
  '生产稳定。',
];

describe('words of a page, each on a line of its own', () => {
  test('a tool bar before the title is none of it', () => {
    const { meta } = treeOf([
      '下载',
      '打印',
      '【字号：',
      '加大',
      '还原',
      '减小',
      '】',
      '2025年云州市政府工作报告',
      '——2025年1月12日在云州市第五届人民代表大会第四次会议上',
      '来源：云州日报',
      '时间：2025-01-20',
      '云州市人民政府市长 林大同',
      ...REPORT,
    ]);
    expect(meta).toMatchObject({
      title: '2025年云州市政府工作报告',
      dateSigned: '2025-01-12',
      dateIssued: '2025-01-20',
    });
  });

  test('crumbs parted by arrows are no title', () => {
    const { meta } = treeOf([
      '首页',
      '>',
      '政务公开',
      '>',
      '工作报告',
      '云州市2025年政府工作报告',
      ...REPORT,
    ]);
    expect(meta.title).toBe('云州市2025年政府工作报告');
  });

  test('a menu parted by bars, a window title and a table of labels leave the letter whole', () => {
    const { meta } = treeOf([
      '云州市人民政府关于印发茶产业规划的通知_农业_云州市政府网',
      '首页',
      '|',
      '简',
      '|',
      '登录',
      '|',
      '索 引 号： |',
      '000014/2021-01 |',
      '',
      '发文字号：',
      '云政发〔2021〕29号',
      '发布日期：',
      '2022年01月12日',
      '',
      '云州市人民政府关于印发',
      '茶产业规划的通知',
      '云政发〔2021〕29号',
      '各区县人民政府：',
      '现将《云州市茶产业规划》印发给你们，请认真贯彻执行。',
      '云州市人民政府',
      '2021年12月12日',
      '云州市茶产业规划',
      '一、总体要求',
      '坚持绿色发展。',
    ]);
    expect(meta).toMatchObject({
      title: '云州市人民政府关于印发茶产业规划的通知',
      docNumber: '云政发〔2021〕29号',
      indexNumber: '000014/2021-01',
      dateSigned: '2021-12-12',
      dateIssued: '2022-01-12',
      recipients: ['各区县人民政府'],
    });
  });

  test('one such word alone may be a heading of the text', () => {
    const { children } = treeOf(['关于办好古籍馆的意见', '还原', '馆藏图书逐年增加，书目向读者开放。']);
    expect(JSON.stringify(children)).toContain('还原');
  });
});

test('各位代表： opens a paragraph whatever stands before it', () => {
  const { children } = treeOf(['2025年云州市政府工作报告', '林大同作报告。本报记者 许朗摄', ...REPORT]);
  const texts = children.flatMap((b) => (b.type === 'paragraph' ? [b.text.text] : []));
  expect(texts).toContain('各位代表：');
});

describe('what a crawler or a converter wrote into the text', () => {
  const paragraphs = (lines: readonly string[]): string[] =>
    outline(lines.join('\n'))
      .split('\n')
      .filter((line) => /^\s*(?:p|\d|•|-) /.test(line));

  test('a link to the file, the place that was chosen and a bar at the foot are no paragraphs', () => {
    const body = ['# 云州市苗圃办法', '一、目标', '扩大苗圃。'];
    const foot = [
      '【原文下载】',
      '- [云州市苗圃办法.pdf](/files/a3/苗圃办法.pdf )',
      '（来源：云州晚报）',
      '（原文地址：https://yz.example.gov.cn/t1.html）',
      '※ 更多办事信息，请浏览便民栏目 ※',
      '云ICP备12345678号',
    ];
    expect(paragraphs(['选择区域：河西省>>>', ...body, ...foot])).toEqual(paragraphs(body));
  });

  test('a comment inside a line takes nothing with it and hides no number', () => {
    const text = '# 云州市苗圃办法\n一、目标\n<!-- 第 2 页 -->二、扩大苗圃面<!-- 第 3 页 -->积\n';
    expect(outline(text)).toContain('1 s2 二、扩大苗圃面积');
  });

  test('what stands below the labels under a letter is one of them', () => {
    const letter = '一、目标\n扩大苗圃。\n云州市林业局\n2020年3月2日\n发文机关：云州市林业局\n时效：失效\n';
    expect(outline(letter)).toMatch(/index: 时效：失效$/);
  });
});
