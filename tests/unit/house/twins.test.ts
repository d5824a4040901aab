/** The same text under two ids is noticed. */
import { expect, it } from 'vitest';
import type { PolicyInput } from '../../../scripts/converter/pipeline.ts';
import { twinOf, twinsAmong } from '../../../scripts/house/twins.ts';

const input = (id: string, text: string, sha256 = id.padEnd(64, '0')): PolicyInput => ({
  id,
  file: `content/policies/${id}/source.txt`,
  sha256,
  encoding: 'utf-8',
  text,
  yaml: {},
});

it('the same words in another file are the same policy, whatever their blanks', () => {
  const known = [input('a', '青禾市办法\n第一条 略。'), input('b', '别的文件')];
  expect(twinOf({ sha256: 'f'.repeat(64), text: '青禾市办法 第一条略。' }, known)?.id).toBe('a');
  expect(twinOf({ sha256: 'f'.repeat(64), text: '第三份' }, known)).toBeUndefined();
});

it('a conversion names the later one and the first', () => {
  const [message, ...more] = twinsAmong([input('a', '一'), input('b', '二'), input('c', ' 一\n')]);
  expect(message).toMatchObject({ rule: 'same-source', file: 'content/policies/c/source.txt' });
  expect(message?.reason).toContain('a');
  expect(more).toEqual([]);
});
