import { describe, expect, test } from 'vitest';
import { titleIn } from '../../../scripts/converter/parse/titles.ts';

const read = (text: string, { article = false, lost = false } = {}): [string, boolean] => {
  const { title, cut } = titleIn(text, { from: 0, article, lost });
  return [text.slice(title.from, title.to), cut];
};
const ON = '各村要把人手、器具和时间排好，按月报告';

describe('the title of a heading', () => {
  test('ends at the first full stop of a run-in heading', () => {
    expect(read(`修好石桥。${ON}。`)).toEqual(['修好石桥', false]);
  });

  test('a sentence that is too long for a title gives its first clauses, and says that they are cut', () => {
    expect(read(`清点全镇水井，逐口登记水深水质，${ON}，${ON}，${ON}。`)).toEqual([
      `清点全镇水井，逐口登记水深水质，${ON}`,
      true,
    ]);
  });

  test('an article has none unless it carries one', () => {
    expect(read('灯会由镇文化站负责承办。', { article: true })).toEqual(['', true]);
    expect(read(`为办好灯会，制定本办法。${ON}。`, { article: true })).toEqual(['', true]);
    expect(read('申报时间', { article: true })).toEqual(['申报时间', false]);
    expect(read(`资金拨付。${ON}。`, { article: true })).toEqual(['资金拨付', false]);
    expect(read(`【奖补标准】对办得好的村，${ON}。`, { article: true })).toEqual(['【奖补标准】', false]);
  });

  test('a gap parts it from the text where the break between them is lost', () => {
    expect(read(`渔业　全年捕捞量稳定，${ON}。`)).toEqual(['渔业', false]);
  });

  test('in a text without breaks the words that only titles put together end it', () => {
    const lost = { lost: true };
    expect(read(`工作目标到2027年，建成灯塔三座，${ON}。`, lost)).toEqual(['工作目标', false]);
    expect(read(`保障措施到位后，${ON}。`, lost)).toEqual([`保障措施到位后，${ON}`, false]);
    expect(read('保障措施', lost)).toEqual(['保障措施', false]);
  });
});
