import { describe, expect, test } from 'vitest';
import { constructions, holds } from '../../../scripts/converter/constructions/construction.ts';
import { sceneOf, wordsOf } from '../../../scripts/converter/sentences/scene.ts';
import type { Words } from '../../../scripts/converter/sentences/words-around.ts';
import '../../../scripts/converter/verdicts/features.ts';

/** The words around the number in 【】. */
function around(marked: string): Words {
  const at = marked.indexOf('【');
  const scene = sceneOf(marked.replace('【', '').replace('】', ''));
  const quantity = scene.quantities.find(({ from }) => from >= at);
  if (!quantity) throw new Error(`no number in ${marked}`);
  return wordsOf(scene, quantity);
}

describe('each construction holds around its examples, and around no number that it leaves', () => {
  const cases = constructions().flatMap((one) => [
    ...one.examples.map((text) => [one.id, 'takes', text, true, one] as const),
    ...one.not.map((text) => [one.id, 'leaves', text, false, one] as const),
  ]);
  test.each(cases)('%s %s %s', (_id, _does, text, wanted, one) => {
    expect(holds(one, around(text))).toBe(wanted);
  });
});

test('no two constructions share an id', () => {
  const ids = constructions().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
