/** Lines of a title that reach the file with spaces where they broke. */
import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../scripts/converter/emit/title-lines.ts';

const linesOf = (text: string): string[] => titleLines(text).map(({ from, to }) => text.slice(from, to));

describe('a title with spaces', () => {
  it('is cut where lines broke, each line with the space at its end', () => {
    expect(linesOf('某市人民政府办公室 关于印发某市“十五五”物流业　发展规划的通知')).toEqual([
      '某市人民政府办公室 ',
      '关于印发某市“十五五”物流业　',
      '发展规划的通知',
    ]);
  });

  it('is left alone where a space stands beside Latin letters or figures', () => {
    expect(linesOf('关于支持 AI for Science 发展的若干措施')).toEqual([]);
    expect(linesOf('某市 2024 年工作要点')).toEqual([]);
  });

  it('is left alone without any', () => {
    expect(linesOf('某市养老服务条例')).toEqual([]);
    expect(linesOf('')).toEqual([]);
  });
});
