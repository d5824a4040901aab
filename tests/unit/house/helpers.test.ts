import { availableParallelism } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCollection } from '../../helpers/collection.ts';

afterEach(() => vi.unstubAllEnvs());

describe('many new documents', () => {
  it.runIf(availableParallelism() > 1)(
    'are read by several processes, each once, and converted as by one',
    async () => {
      const alone = makeCollection();
      await alone.convert();
      vi.stubEnv('CELAN_HELPERS_FROM', '10');
      const home = makeCollection();
      const { code, said } = await home.convert();
      expect(code, said).toBe(0);
      expect(said.match(/读取 \[1\/1\] [ab]\n/g)).toHaveLength(2);
      expect(said).toContain('新转换 2 份，沿用上次结果 0 份');
      expect([...home.generated().values()]).toEqual([...alone.generated().values()]);
      expect((await home.convert()).said).toContain('新转换 0 份，沿用上次结果 2 份');
    },
    60_000,
  );

  it('are read by the conversion itself where they are few', async () => {
    expect((await makeCollection().convert()).said).not.toContain('读取');
  });
});
