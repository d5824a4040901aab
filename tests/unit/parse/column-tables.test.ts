import { describe, expect, test } from 'vitest';
import { verify } from '../../../scripts/converter/emit/verify.ts';
import { convertText } from '../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';
import { outline } from '../../helpers/outline.ts';

/** Words that end at given places of the line, counted in characters. */
function line(...words: readonly (readonly [end: number, word: string])[]): string {
  return words.reduce((text, [end, word]) => text + word.padStart(end - text.length), '');
}

const row = (name: string, ...figures: readonly string[]): string =>
  figures.reduce((text, figure, i) => text + figure.padStart(30 + i * 11 - text.length), name);

const TABLE = [
  line([24, '云川市2027年收入决算表']),
  line([60, '单位：万元']),
  '',
  line([55, '2027年决算数']),
  line([30, '2027年']),
  line([10, '项    目'], [63, '比上年']),
  line([30, '预算数'], [40, '金额'], [52, '占预算%']),
  line([63, '增长%']),
  row('一、林业收入', '7500', '3224', '43.0', '-32.9'),
  '',
  '二、渔业和近海养殖捕捞',
  row('', '27545', '22552', '81.9', '-43.8'),
  '  收入',
  '',
  row('三、其他收入', '320', '', '', '4.5'),
  row('     合    计', '35365', '25776', '72.9', '-38.1'),
  '注：均为年末数。',
  '',
].join('\n');

describe('a table set in columns, as the text of a page keeps it', () => {
  test('headers over several lines, a joining header, a name around its figures, empty cells in their columns', () => {
    expect(outline(TABLE)).toContain(
      [
        '  header: 项    目↓2 | 2027年预算数↓2 | 2027年决算数→3',
        '  header: 金额 | 占预算% | 比上年增长%',
        '  body: 一、林业收入 | 7500 | 3224 | 43.0 | -32.9',
        '  body: 二、渔业和近海养殖捕捞收入 | 27545 | 22552 | 81.9 | -43.8',
        '  body: 三、其他收入 | 320 |  |  | 4.5',
        '  body: 合    计 | 35365 | 25776 | 72.9 | -38.1',
        '  note: 注：均为年末数。',
      ].join('\n'),
    );
    expect(outline(TABLE)).toContain('云川市2027年收入决算表');
  });

  test('its words stand on the page in the order of the source', () => {
    const { document } = convertText(TABLE, emptyVocabulary);
    expect(verify('t', TABLE, document).filter((m) => m.severity === 'error')).toEqual([]);
  });

  test('two tables side by side, the name of the second one blank behind a figure', () => {
    const rows = [
      '项    目        决算数      项    目        决算数',
      '一、上年结余      32,237 一、本年支出       12,410',
      '二、本年收入       1,204   其中：修路        8,300',
      '三、调入资金         560   架桥           2,110',
      '',
    ].join('\n');
    expect(outline(rows)).toContain(
      [
        '  header: 项    目 | 决算数 | 项    目 | 决算数',
        '  body: 一、上年结余 | 32,237 | 一、本年支出 | 12,410',
      ].join('\n'),
    );
  });

  test('lines of sentences are no table, whatever their blanks', () => {
    const prose =
      '到2027年  新增林地  3万亩，较上年多出两成左右。\n其中：云川  1.2万亩，江口  0.8万亩，其余各县分别落实。\n验收  由市林业局组织，次年3月前完成。\n';
    expect(outline(prose)).not.toContain('table');
  });
});
