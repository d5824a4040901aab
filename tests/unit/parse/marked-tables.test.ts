import { describe, expect, test } from 'vitest';
import { outline } from '../../helpers/outline.ts';

const table = (rows: string): string =>
  `# 通知\n\n分工如下。\n\n表1 分工\n\n<table border="1">${rows}</table>\n\n后文。\n`;

describe('a table written as HTML into Markdown or plain text', () => {
  test('its tags are marks, its cells keep their spans and paragraphs', () => {
    const rows =
      '<thead><tr><th>序号</th><th>内容</th></tr></thead>\n<tr><td rowspan="2">1</td><td><b>修路：</b>十公里<br>\n  架桥</td></tr><tr><td>植树&nbsp;</td></tr>';
    expect(outline(table(rows))).toContain(
      [
        'table table-1 表1 分工',
        '  header: 序号 | 内容',
        '  body: 1↓2 | 修路：十公里/架桥',
        '  body: 植树',
      ].join('\n'),
    );
  });

  test('a header of two rows, told by the columns that the first joins', () => {
    const rows =
      '<tr><td rowspan="2">地区</td><td colspan="2">任务</td></tr><tr><td>上半年</td><td>全年</td></tr><tr><td>东区</td><td>3</td><td>8</td></tr><tr><td>西区</td><td>2</td><td>5</td></tr>';
    expect(outline(table(rows))).toContain(
      ['  header: 地区↓2 | 任务→2', '  header: 上半年 | 全年', '  body: 东区 | 3 | 8'].join('\n'),
    );
  });

  test('a title over all columns is the caption, a remark below all columns is a note', () => {
    const rows =
      '<tr><td colspan="2">云川市造林计划</td></tr><tr><td>年份</td><td>面积</td></tr><tr><td>2027年</td><td>30</td></tr><tr><td colspan="2">注：面积单位为亩。</td></tr>';
    expect(outline(table(rows))).toContain(
      [
        '表1 分工 云川市造林计划',
        '  header: 年份 | 面积',
        '  body: 2027年 | 30',
        '  note: 注：面积单位为亩。',
      ].join('\n'),
    );
  });

  test('a form of labels and rows of figures alone have no header', () => {
    expect(
      outline(table('<tr><td>住所：</td><td>甲路</td></tr><tr><td>电话：</td><td></td></tr>')),
    ).not.toContain('header');
    expect(outline(table('<tr><td>甲</td><td>15</td></tr><tr><td>乙</td><td>18</td></tr>'))).not.toContain(
      'header',
    );
  });

  test('a table that is never closed stays text', () => {
    expect(outline('说明：<table> 是一种标记。\n\n后文。\n')).toContain('<table>');
  });
});
