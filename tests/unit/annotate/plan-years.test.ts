import { expect, test } from 'vitest';
import { valuesIn } from '../../helpers/value-drafts.ts';
import { valuesOfDocument } from '../../helpers/whole-texts.ts';

const dated = (...lines: string[]) => valuesOfDocument(lines).map((d) => `${d.valueText} ${d.year}`);

test('N years from a year on: the first year counts, and the same N years mean them all through the text', () => {
  expect(
    dated(
      '关于推进人才工作的实施意见',
      '一、总体目标',
      '2022年起5年内，引进高层次人才达到2000名左右。',
      '二、重点项目',
      '5年内重点引进30名金融人才。',
    ),
  ).toEqual(['2000名 2026', '30名 2026']);
});

test('the period in the title of another document dates nothing', () => {
  expect(
    dated(
      '关于促进软件产业发展的若干政策措施',
      '结合《云州市软件产业行动方案（2026—2028年）》，制定如下措施：',
      '一、支持研发',
      '给予软件企业最高200万元补贴。',
    ),
  ).toEqual(['200万元 null']);
});

test('一批 is no number, however strong the verb', () => {
  expect(valuesIn('突破一批关键核心技术。')).toEqual([]);
});

test('what happens all at once or to residents is no part of a name', () => {
  expect(valuesIn('43个重点事项全部上线运行。')).toMatchObject([{ indicator: '重点事项' }]);
});
