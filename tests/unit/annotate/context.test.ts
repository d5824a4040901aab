import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../scripts/converter/annotate/context.ts';
import { moodOfHeadings } from '../../../scripts/converter/annotate/mood.ts';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { PLAN } from '../../helpers/value-drafts.ts';

const contextOfTitle = (title: string) => contextOf(parsePolicy(`${title}\n\n一、目标\n\n二、任务\n`).tree);

describe('the period of a document, from its title', () => {
  test('the plan of the year to come, not the one that was carried out', () => {
    expect(contextOfTitle('关于2023年计划执行情况与2024年计划草案的报告').planEnd).toBe(2024);
  });

  test('a numbered five-year plan, whatever it looks ahead to beside', () => {
    expect(contextOfTitle('东江市第十四个五年规划和2035年远景目标纲要')).toMatchObject({
      planStart: 2021,
      planEnd: 2025,
      year: 2021,
    });
  });

  test('a report of one year tells of that year', () => {
    expect(contextOfTitle('2023年茶业发展情况')).toMatchObject({ genre: 'account', aboutYear: 2023 });
  });
});

test('发展环境 describes what is, 优化发展环境 is a task', () => {
  expect(moodOfHeadings(['发展环境'], PLAN)).toBe('past');
  expect(moodOfHeadings(['优化发展环境'], PLAN)).toBe('future');
  expect(moodOfHeadings(['进一步优化人才发展环境'], PLAN)).toBe('future');
});
