import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { outline } from '../../helpers/outline.ts';

const FILLER =
  '各镇要明确专人，细化措施，定期调度，确保各项工作按期完成并取得实效，重要情况及时报告。'.repeat(4);
const headings = (text: string): string[] =>
  outline(text)
    .split('\n')
    .filter((line) => /^\s*\d /.test(line))
    .map((line) => line.trim().slice(2, 24));

describe('a text whose breaks are lost', () => {
  test('its numbers tell where headings begin, also right behind the words of the heading above', () => {
    expect(
      headings(
        `河东镇做好供水工作的意见。一、总体要求（一）指导思想。${FILLER}（二）目标。${FILLER}二、任务（三）修管网。${FILLER}具体措施：1.查漏损。${FILLER}（由水务站负责）2.换水表。${FILLER}`,
      ),
    ).toEqual([
      's1 一、总体要求',
      's1-1 （一）指导思想 ▸',
      's1-2 （二）目标 ▸',
      's2 二、任务',
      's2-3 （三）修管网 ▸',
      's2-3-1 1.查漏损 ▸',
      's2-3-2 2.换水表 ▸',
    ]);
  });

  test('articles run on through chapters; a cited article begins nothing', () => {
    expect(
      headings(
        `河东镇灯会管理办法第一章总则第一条为办好灯会，制定本办法。${FILLER}第二条灯会由镇里主办。违反第五条规定的，停办。${FILLER}第二章职责第三条依照《灯会条例》第四条办理下列事项：（一）布灯；（二）撤灯。${FILLER}第四条本办法自公布之日起施行。${FILLER}`,
      ).map((line) => line.split(' ')[0]),
    ).toEqual(['s1', 's1-1', 's1-2', 's2', 's2-3', 's2-3-1', 's2-3-2', 's2-4']);
  });

  test('a figure, a numbered clause of another text and a single number are words of the sentence', () => {
    expect(
      headings(
        `一、目标。产量达到1.5倍，增长2.0个百分点。${FILLER}按《办法》第六条（一）（二）项执行。${FILLER}二、措施。${FILLER}（一）这样的情形只有一种。${FILLER}`,
      ),
    ).toEqual(['s1 一、目标 ▸', 's2 二、措施 ▸']);
  });

  test('the letter ends with its signature, and the title that it passes on stands alone', () => {
    const { tree } = parsePolicy(
      `各镇人民政府：《河东县修桥方案》已经同意，现印发给你们，请认真执行。河东县人民政府办公室2021年3月4日（此件公开发布）河东县修桥方案为修好石桥，制定本方案。一、目标。${FILLER}二、措施。${FILLER}`,
    );
    expect(tree.meta).toMatchObject({ title: '河东县修桥方案', dateSigned: '2021-03-04' });
  });

  test('an ordinary paragraph keeps the items that run through it', () => {
    expect(headings(`一、任务\n要做好三件事：（一）修路；（二）修桥；（三）修渠。\n二、保障\n`)).toEqual([
      's1 一、任务',
      's2 二、保障',
    ]);
  });
});

describe('lines of a fixed width whose paragraphs were run together', () => {
  const points = ['修桥', '修路', '修渠', '修井', '修塔', '修堤', '修闸', '修坝', '修亭'];
  const text = points
    .map((point, i) => `（${'一二三四五六七八九'.charAt(i)}）${point}。${FILLER.slice(0, 61 + i)}。`)
    .join('');
  const wrapped = (text.match(/.{1,30}/g) ?? []).join('\n');

  test('are parted where their numbers stand inside the lines', () => {
    expect(headings(wrapped)).toEqual(
      points.map((point, i) => `s${i + 1} （${'一二三四五六七八九'.charAt(i)}）${point} ▸`),
    );
  });
});

describe('a text whose breaks are lost here and there', () => {
  test('the indent before a number tells where a paragraph begins, and its full stop where the chapter does', () => {
    expect(
      headings(
        '河东镇灯会管理条例第一章　总　　则　　第一条　为办好灯会，制定本条例。\n　　第二条　灯会由镇里主办。第二章　布灯　　第三条　布灯应当登记。\n',
      ).map((line) => line.split(' ')[0]),
    ).toEqual(['s1', 's1-1', 's1-2', 's2', 's2-3']);
  });
});
