import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import type { PolicyTree } from '../../../scripts/converter/tree.ts';

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
