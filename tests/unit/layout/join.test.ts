/** Lines that a printer cut go on; paragraphs do not. */
import { describe, expect, test } from 'vitest';
import { cleanLines } from '../../../scripts/converter/layout/clean-lines.ts';
import { piecesOf } from '../../../scripts/converter/parse/pieces.ts';

const paragraphs = (text: string): string[] =>
  piecesOf(text, cleanLines(text)).flatMap((piece) => (piece.kind === 'text' ? [piece.text.text] : []));

const FULL = '各乡镇人民政府要把林长制各项任务落到实处，完善巡护制';
const PRINTED = Array.from(
  { length: 8 },
  () => `${FULL}\n度，提高管护水平，建设美丽家园，推动生态保护走深走实。\n`,
).join('');

describe('lines cut at a width', () => {
  test('a first line without a comma that lost its indent goes on', () => {
    const last = paragraphs(
      `${PRINTED}林长是本区域森林草原资源保护发展的第一负责人和总协调\n人，负责组织实施。\n`,
    ).at(-1);
    expect(last).toBe('林长是本区域森林草原资源保护发展的第一负责人和总协调人，负责组织实施。');
  });

  test('each part of a text that was printed in two widths is cut at its own', () => {
    const wide = '各乡镇人民政府要把林长制各项任务落到实处完善巡护制度提高管护';
    const narrow = '县林业局会同乡镇人民政府落实国有林场各项改革任务';
    const part = (line: string): string => `${line}\n水平得到提高。\n`.repeat(14);
    const cut = '林长是本区域森林草原资源保护发展第一负责人';
    const text = `${part(wide)}${part(narrow)}${cut}人\n员，负责组织实施。\n${part(narrow)}`;
    expect(paragraphs(text)).toContain(`${cut}人员，负责组织实施。`);
  });

  test('a line that ends in a quotation after a full stop goes on', () => {
    expect(paragraphs('县里完善制度。全面推行“一长三员”\n网格管理，责任到人。\n')).toHaveLength(1);
  });

  test('a responsibility in brackets ends its paragraph', () => {
    expect(paragraphs('加强巡护。（责任单位：县林业局）\n各乡镇做好配合，落实经费。\n')).toHaveLength(2);
  });
});

describe('what is set high or low and came on a line of its own', () => {
  test('the mark of a note', () => {
    expect(paragraphs('全县国有林地\n①\n面积12万亩，管护良好。\n')).toEqual([
      '全县国有林地①面积12万亩，管护良好。',
    ]);
  });

  test('the size of a particle', () => {
    expect(paragraphs('全县PM\n2.5\n浓度下降，空气质量改善。\n')).toEqual([
      '全县PM2.5浓度下降，空气质量改善。',
    ]);
  });
});
