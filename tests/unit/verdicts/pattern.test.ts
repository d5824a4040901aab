import { describe, expect, test } from 'vitest';
import { pattern } from '../../../scripts/converter/constructions/pattern.ts';
import { sceneOf, wordsOf } from '../../../scripts/converter/sentences/scene.ts';

/** Does the pattern hold around the first number of the text, or the one asked for? */
function holds(written: string, text: string, which = 0): boolean {
  const made = pattern(written);
  const scene = sceneOf(text);
  const quantity = scene.quantities[which];
  if (!quantity) throw new Error('no such number');
  return made.matches(wordsOf(scene, quantity).place);
}

describe('a pattern is matched outward from the number', () => {
  test.each<[string, string, boolean]>([
    ['达到 #', '产量达到9万吨。', true],
    ['产量 #', '产量达到9万吨。', false],
    ['产量 .. #', '产量达到9万吨。', true],
    ['产量 ..1 达到 #', '产量预计可以达到9万吨。', false],
    ['县里 .. #', '由县里支持，产量达到9万吨。', false],
    ['县里 ... #', '由县里支持，产量达到9万吨。', true],
    ['县里 ... #', '由县里支持；产量达到9万吨。', false],
    ['县里 .... #', '由县里支持；产量达到9万吨。', true],
    ['# 的 企业', '支持产值9亿元以上的企业。', true],
    ['# 的 !企业', '支持产值9亿元以上的企业。', false],
    ['( 超过 | 达到 ) #', '产量达到9万吨。', true],
    ['产量 超过? #', '产量9万吨。', true],
    ['^ 产量 #', '今年，产量9万吨。', true],
    ['# $', '产量9万吨，增长较快。', true],
    ['# .. <n>', '产量9万吨，增长8%。', false],
    ['<t> ， ..2 #', '2027年，产量9万吨。', true],
    ['{give|fund} #', '奖励9万元。', true],
  ])('%s in %s: %s', (written, text, expected) => {
    expect(holds(written, text)).toBe(expected);
  });

  test('a gap of words alone does not go past another number', () => {
    expect(holds('安排 ~ #', '安排9万元、6万元。', 1)).toBe(false);
    expect(holds('安排 .. #', '安排9万元、6万元。', 1)).toBe(true);
    expect(holds('安排 ( <n> 、 )* #', '安排9万元、6万元。', 1)).toBe(true);
  });

  test('words are whole unless a star leaves an end open', () => {
    expect(holds('居 .. #', '居民收入9万元。')).toBe(false);
    expect(holds('*率 #', '覆盖率98%。')).toBe(true);
    expect(holds('覆* #', '覆盖率98%。')).toBe(true);
  });

  test('a list of words that is not there is a mistake in the pattern', () => {
    expect(() => pattern('{nothing} #')).toThrow('no list of words nothing');
  });
});
