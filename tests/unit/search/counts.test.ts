import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../scripts/bench/document.ts';
import { diceOf } from '../../../scripts/bench/random.ts';
import { Characters } from '../../../scripts/search/characters.ts';
import { PhraseCounts } from '../../../scripts/search/phrase-counts.ts';

const passages = documentOf(diceOf(3), 0, 6000).split('\n');

describe('phrases counted in one pass', () => {
  const dice = diceOf(4);
  const phrases = Array.from({ length: 300 }, () => {
    const passage = dice.of(passages.filter((each) => each.length > 8));
    const from = dice.whole(0, passage.length - 8);
    return passage.slice(from, from + dice.whole(1, 8));
  });
  const counts = new PhraseCounts([...phrases, '哪里也没有', '']);
  for (const passage of passages) counts.add(passage);

  it('are found in as many passages as hold them', () => {
    for (const phrase of phrases) {
      const holding = passages.filter((passage) => passage.includes(phrase)).length;
      expect([phrase, counts.of(phrase)]).toEqual([phrase, holding]);
    }
    expect(counts.of('哪里也没有')).toBe(0);
  });

  it('take no longer for a hundred times as many phrases', () => {
    const timed = (count: number): number => {
      const many = new PhraseCounts(
        Array.from({ length: count }, (_, i) => `推${String.fromCharCode(0x4e00 + (i % 5000))}第${i}号`),
      );
      const started = performance.now();
      for (let round = 0; round < 30; round++) for (const passage of passages) many.add(passage);
      return performance.now() - started;
    };
    timed(100);
    expect(timed(20_000)).toBeLessThan(20 * timed(200));
  });
});

describe('characters', () => {
  it('tell the pairs that stand ten thousand times', () => {
    const few = new Characters();
    for (let i = 0; i < 300; i++) few.add('发展金融产业');
    expect(few.heavy).toEqual([]);
    const many = new Characters();
    for (let i = 0; i < 30_000; i++) many.add(`${'，'.repeat(i % 4)}发展`);
    expect(many.heavy).toContain('发展');
    expect(many.heavy).not.toContain('展，');
  });

  it('tell which are used', () => {
    const characters = new Characters();
    characters.add('罕见');
    expect(characters.uses('罕')).toBe(true);
    expect(characters.uses('罕稀')).toBe(false);
  });
});
