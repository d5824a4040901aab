/** Blanks between characters and lines printed twice: what readers meet is the words. */
import { describe, expect, test } from 'vitest';
import { cleanLines } from '../../../scripts/converter/layout/clean-lines.ts';
import { convertText } from '../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';

const lines = (text: string): string[] => cleanLines(text).map((line) => line.text);
const squeezed = (text: string): string => text.replace(/\s/g, '');

describe('blanks between characters', () => {
  test('a line set with blanks reads without them, numbers included', () => {
    expect(lines('全  市  绿  地  面  积  达  到  12.5万  亩  ，  增  长  3%。')).toEqual([
      '全市绿地面积达到12.5万亩，增长3%。',
    ]);
    expect(lines('第 1 0 条 本 办 法 由 市 林 业 局 解 释')).toEqual(['第10条本办法由市林业局解释']);
  });

  test('a wider gap still parts two words', () => {
    expect(lines('绿 化 面 积      造 林 面 积')).toEqual(['绿化面积      造林面积']);
  });

  test('a word spread over its line is one word', () => {
    expect(lines('总　　则')).toEqual(['总则']);
    expect(lines('第三章　附　则')).toEqual(['第三章　附则']);
  });

  test('a year of single digits is one number', () => {
    expect(lines('本方案自2 0 2 4 年起施行。')).toEqual(['本方案自2024 年起施行。']);
  });

  test('two names side by side stay apart', () => {
    expect(lines('中共云岭县委 云岭县人民政府')).toEqual(['中共云岭县委 云岭县人民政府']);
  });
});

test('a heading that the text layer holds twice is read once, and nothing is lost', () => {
  const text = `云岭县绿化方案\n\n一 、 总 体 要 求一 、 总 体 要 求\n植树造林，改善环境。\n二 、 保 障 措 施二 、 保 障 措 施\n加强领导，落实经费。\n`;
  const { document } = convertText(text, emptyVocabulary);
  expect(document.sections.filter((s) => s.type === 'heading').map((s) => s.heading)).toEqual([
    '总体要求',
    '保障措施',
  ]);
  expect(squeezed(document.text)).toBe(squeezed(text));
  expect(document.text).not.toMatch(/总 体/);
});
