import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { makeCollection, TEXT } from '../../helpers/collection.ts';

const long = (title: string): string =>
  `${title}\n\n一、总体要求\n${'加强组织领导，健全工作机制，压实各方责任，形成推进合力。\n'.repeat(20_000)}`;

describe('many new documents', () => {
  it.runIf(availableParallelism() > 1)(
    'are read by several processes, each once, and converted as by one',
    async () => {
      const home = makeCollection();
      home.write('content/policies/a/source.txt', long('某市关于一件事的意见'));
      home.write('content/policies/b/source.txt', long('某县关于一件事的意见'));
      const { code, said } = await home.convert();
      expect(code, said).toBe(0);
      expect(said.match(/读取 \[1\/1\] [ab]\n/g)).toHaveLength(2);
      expect(said).toContain('新转换 2 份，沿用上次结果 0 份');
      expect((await home.convert()).said).toContain('新转换 0 份，沿用上次结果 2 份');
      expect(home.read('.generated/policies/a.mdx').length).toBeGreaterThan(500_000);
    },
    120_000,
  );

  it('are read by the conversion itself where they are few', async () => {
    const home = makeCollection();
    home.write('content/policies/a/source.txt', `${TEXT.a}附注：以上为准。\n`);
    expect((await home.convert()).said).not.toContain('读取');
  });
});
