/** A new policy: what cannot be one is told from what can, and its address is named while it can still be changed. */
import { describe, expect, it, vi } from 'vitest';
import { makeCollection } from '../../helpers/collection.ts';

vi.setConfig({ testTimeout: 60_000 });

const PLAN =
  '青禾市云溪区“十四五”数字经济发展规划\n\n2022年5月18日\n\n一、目标\n到2025年，建成基站2800个。\n';

describe('a new policy', () => {
  it('is refused from a folder, and under a name that is no address, each with its reason', async () => {
    const home = makeCollection({});
    home.write('plan.txt', PLAN);
    const folder = await home.run('new.ts', [home.path('content')]);
    expect(folder.said).toContain('策览：不是文件：');
    const named = await home.run('new.ts', [home.path('plan.txt'), '--id', '云溪']);
    expect(named.said).toContain('编号不能写作“云溪”');
    expect([folder.code, named.code]).toEqual([1, 1]);
  });

  it('is named after the place in its title and its year, and says that the name is an address', async () => {
    const home = makeCollection({});
    home.write('plan.txt', PLAN);
    const { code, said } = await home.run('new.ts', [home.path('plan.txt')]);
    expect(code).toBe(0);
    expect(said).toContain('编号 qingheshiyunxiqu-2022 将成为网址的一段');
    expect(home.read('content/policies/qingheshiyunxiqu-2022/source.txt')).toBe(PLAN);
  });

  it('that is here already is named and refused, until it is wanted again', async () => {
    const home = makeCollection({});
    home.write('plan.txt', PLAN);
    await home.run('new.ts', [home.path('plan.txt'), '--id', 'yunxi']);
    const twin = await home.run('new.ts', [home.path('plan.txt'), '--id', 'other']);
    expect(twin.code).toBe(1);
    expect(twin.said).toContain('已经收入，编号 yunxi（同一个文件');
    const again = await home.run('new.ts', [home.path('plan.txt'), '--id', 'other', '--again']);
    expect(again.code).toBe(0);
  });

  it('without a title is called after its file, and says so', async () => {
    const home = makeCollection({});
    home.write('云溪区奖励细则(1).txt', '第一条 对企业给予奖励。\n第二条 奖励10万元。\n');
    const { said } = await home.run('new.ts', [home.path('云溪区奖励细则(1).txt'), '--id', 'yunxi']);
    expect(said).toContain('注意：原文没有标题，policy.yaml 里先以文件名“云溪区奖励细则”为题');
    expect(home.read('content/policies/yunxi/policy.yaml')).toContain('\ntitle: "云溪区奖励细则"\n');
  });
});
