import { describe, expect, test } from 'vitest';
import { citationOf } from '../../../scripts/converter/emit/citation.ts';

const source = { title: '某市人民政府关于加快发展的意见', docNumber: '某政发〔2024〕1号' };

describe('the formal citation', () => {
  test('names title, number and place as a letter would', () => {
    expect(citationOf(source, ['四', '（一）', '2'], { kind: 'heading' })).toBe(
      '《某市人民政府关于加快发展的意见》（某政发〔2024〕1号）四、（一）2.',
    );
  });

  test('an article is cited without its chapter', () => {
    expect(citationOf(source, ['第二章', '第五条', '（三）'], { kind: 'heading' })).toMatch(
      /号）第五条（三）$/,
    );
  });

  test('a title in a title takes the inner brackets', () => {
    expect(
      citationOf({ title: '关于印发《某某方案》的通知', docNumber: '' }, [], { kind: 'attachment' }),
    ).toBe('《关于印发〈某某方案〉的通知》');
  });

  test("an editor's bracketed title keeps its brackets", () => {
    expect(
      citationOf({ title: '〔经验材料（编者拟题）〕', docNumber: '' }, ['一'], { kind: 'heading' }),
    ).toBe('〔经验材料（编者拟题）〕一、');
  });

  test('paragraphs, rows and items are counted', () => {
    expect(citationOf(source, ['一'], { kind: 'paragraph', ordinal: 2 })).toMatch(/一、第2段$/);
    expect(citationOf(source, ['二', '表3'], { kind: 'row', marker: '表3', ordinal: 5 })).toMatch(
      /二、表3第5行$/,
    );
  });

  test('keeps a number apart from the number before it', () => {
    expect(citationOf(source, ['专栏4', '1'], { kind: 'item' })).toMatch(/专栏4 1\.$/);
  });

  test('does not let a title turn what stands behind it', () => {
    const turned = { title: '关于甲\u202e乙的意见', docNumber: '' };
    expect(citationOf(turned, ['四'], { kind: 'heading' })).toBe('《\u2066关于甲\u202e乙的意见\u2069》四、');
  });
});
