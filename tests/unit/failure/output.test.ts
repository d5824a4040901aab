/** Output that stands in the way, content that is missing or cannot be read, results that were damaged on the way. */
import { symlinkSync, truncateSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { damagedIn } from '../../../scripts/house/sums.ts';
import { type Collection, makeCollection, TEXT } from '../../helpers/collection.ts';

vi.setConfig({ testTimeout: 60_000 });

async function converted(): Promise<Collection> {
  const home = makeCollection();
  const { code, said } = await home.convert();
  expect(code, said).toBe(0);
  return home;
}

const report = (home: Collection): { policy: string; converted: boolean }[] =>
  JSON.parse(home.read('.generated/data/report.json')) as { policy: string; converted: boolean }[];

/** The system refuses to read files whose path ends so, as it would for want of permission: root may read everything. */
function unreadable(path: string): Record<string, string> {
  const program = `import p from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const real = p.readFile;
p.readFile = (file, ...rest) => String(file).endsWith(${JSON.stringify(path)})
  ? Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }))
  : real(file, ...rest);
syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}` };
}

describe('a file that may not be read', () => {
  it('stops no other policy; a ledger stops the run, for nobody knows what was published', async () => {
    const home = await converted();
    const before = home.generated();
    const ledger = await home.run('convert.ts', [], unreadable('b/anchors.lock'));
    expect(ledger.code).toBe(1);
    expect(ledger.said).toContain('content/policies/b/anchors.lock:1:1 file-refused');
    expect(ledger.said).toContain('policy-lost');
    expect(home.generated()).toEqual(before);
    const source = await home.run('convert.ts', [], unreadable('b/source.txt'));
    expect(source.code).toBe(2);
    expect(source.said).toContain('b/source.txt:1:1 file-refused 错误：source.txt 没有读写的权限');
    expect(home.read('.generated/policies/a.mdx')).toContain('养老床位');
  });
});

describe('a collection without content', () => {
  it('ends with a sentence that says where policies belong, and keeps earlier output', async () => {
    const home = await converted();
    const before = home.generated();
    home.remove('content');
    const { code, said } = await home.convert();
    expect(code).toBe(1);
    expect(said).toContain('content/policies:1:1 policies-missing 错误：这里一份政策也没有');
    expect(said).toContain('npm run new');
    expect(home.generated()).toEqual(before);
  });

  it('is told from one whose folder of policies is a file', async () => {
    const home = makeCollection({});
    home.write('content/policies', '不是文件夹');
    const { code, said } = await home.convert();
    expect(code).toBe(1);
    expect(said).toMatch(/^策览：应是文件夹的地方有一个同名文件.+\n$/);
  });
});

describe('something else in the place of the output', () => {
  it('is left alone: a link named .generated', async () => {
    const home = makeCollection();
    symlinkSync('content', home.path('.generated'));
    const { code, said } = await home.convert();
    expect(code).toBe(1);
    expect(said).toContain('.generated 应是文件夹，那里却是一个链接');
  });

  it('is left alone: a file named dist, before anything is built', async () => {
    const home = makeCollection();
    home.write('dist', '别人的文件');
    const { code, said } = await home.run('build.ts', []);
    expect(code).toBe(1);
    expect(said).toContain('dist 应是文件夹，那里却是一个同名文件');
    expect(home.read('dist')).toBe('别人的文件');
    expect(home.generated().size).toBe(0);
  });
});

describe('results that were damaged after the conversion', () => {
  it('are named before data and pages are made of them', async () => {
    const home = await converted();
    const folder = home.path('.generated');
    expect(await damagedIn(folder)).toEqual([]);
    truncateSync(home.path('.generated/policies/a.mdx'), 20);
    truncateSync(home.path('.generated/data/values.json'), 20);
    home.remove('.generated/policies/b.mdx');
    const damaged = ['policies/a.mdx', 'policies/b.mdx', 'data/values.json'];
    expect(await damagedIn(folder)).toEqual(damaged);
    for (const step of ['publish-data.ts', 'house/pages.ts']) {
      const { code, said } = await home.run(step, [home.path('out')]);
      expect(code, step).toBe(1);
      expect(said).toContain(`转换结果缺失或已损坏：${damaged.join('、')}（`);
      expect(said).toContain('npm run convert');
      expect(said).not.toMatch(/^\s+at /m);
    }
    truncateSync(home.path('.generated/sums.json'), 20);
    expect(await damagedIn(folder)).toEqual(['sums.json']);
  });
});

describe('a broken word list', () => {
  it('is named at its place, and nothing is written', async () => {
    const home = makeCollection();
    home.write('content/vocabulary/glossary.yaml', '- id: a\n  term: "没有结束\n');
    const { code, said } = await home.convert();
    expect(code).toBe(1);
    expect(said).toMatch(/glossary\.yaml:\d+:\d+ vocabulary-syntax 错误/);
    expect(home.generated().size).toBe(0);
  });
});

const NO_CORRECTIONS = {
  url: '"javascript:alert(1)"',
  anchor: '"../.."',
  quote: '原文没有的话',
  year: '明年',
  concept: '没有的概念',
} as const;

describe('a correction that is none', () => {
  it('fails its own policy and no other', async () => {
    const wrong = Object.entries(NO_CORRECTIONS);
    const home = makeCollection({
      a: TEXT.a,
      ...Object.fromEntries(wrong.map(([field]) => [`b-${field}`, TEXT.b])),
    });
    for (const [field, value] of wrong)
      home.write(
        `content/policies/b-${field}/policy.yaml`,
        `corrections:\n  - { id: b-${field}/s1-p1-n2, written: 30亿元, set: { ${field}: ${value} }, reason: 试 }\n`,
      );
    const { code, said } = await home.convert();
    expect(code).toBe(2);
    for (const [field] of wrong)
      expect(said).toMatch(
        new RegExp(`^content/policies/b-${field}/[a-z.]+:\\d+:\\d+ [a-z-]+ 错误.*${field}`, 'm'),
      );
    expect(report(home).filter((entry) => entry.converted)).toMatchObject([{ policy: 'a' }]);
  });
});
