/** What happens when things go wrong: earlier output stays whole, and the message says what to do. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Collection, makeCollection, TEXT } from '../../helpers/collection.ts';
import { endOf } from '../../helpers/ended.ts';

vi.setConfig({ testTimeout: 60_000 });

/** No process has it: the largest that Linux gives is 4 194 304. */
const NOBODY = 4_999_999;

const IMAGE = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

interface Entry {
  readonly policy: string;
  readonly converted: boolean;
  readonly withdrawn: string;
}
const report = (home: Collection): Entry[] => JSON.parse(home.read('.generated/data/report.json')) as Entry[];
const redirects = (home: Collection): { policy: string; from: string; to: string }[] =>
  JSON.parse(home.read('.generated/data/redirects.json'));

async function converted(): Promise<Collection> {
  const home = makeCollection();
  const { code, said } = await home.convert();
  expect(code, said).toBe(0);
  return home;
}

describe('one bad policy', () => {
  it('is named, has an entry that says so, and does not stop the others', async () => {
    const home = await converted();
    home.write('content/policies/b/source.txt', IMAGE);
    const { code, said } = await home.convert();
    expect(code).toBe(2);
    expect(said).toContain('content/policies/b/source.txt:1:1 source-refused');
    expect(said).toContain('b 未能转换，其余已转换');
    expect(report(home).map((e) => [e.policy, e.converted])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(existsSync(home.path('.generated/policies/a.mdx'))).toBe(true);
  });

  it('keeps its published addresses: they lead to the page that says so', async () => {
    const home = await converted();
    home.write('content/policies/b/source.txt', IMAGE);
    await home.convert();
    expect(redirects(home)).toContainEqual({ policy: 'b', from: 's1', to: '' });
  });

  it('stops everything under --strict, and nothing is written', async () => {
    const home = await converted();
    const before = home.generated();
    home.write('content/policies/b/source.txt', IMAGE);
    expect((await home.convert('--strict')).code).toBe(1);
    expect(home.generated()).toEqual(before);
  });

  it('may be a folder with a name that is no id', async () => {
    const home = await converted();
    home.write('content/policies/中文/source.txt', TEXT.a);
    const { code, said } = await home.convert();
    expect(code).toBe(2);
    expect(said).toContain('id-invalid');
  });
});

describe('a run that is broken off', () => {
  it('leaves earlier output whole, and the next run clears up after it', async () => {
    const home = await converted();
    const before = home.generated();
    home.write('content/policies/a/source.txt', `${TEXT.a}\n附注：以上为准。\n`);
    const { child, ended } = home.start();
    child.stdout?.once('data', () => child.kill('SIGKILL'));
    await ended;
    expect(home.generated()).toEqual(before);
    expect((await home.convert()).code).toBe(0);
    expect(readdirSync(home.path('.cache')).filter((name) => /^(work|old)-|lock/.test(name))).toEqual([]);
    expect(home.generated()).not.toEqual(before);
  });

  it('between moving the old output away and the new one in gives the old one back', async () => {
    const home = await converted();
    const before = home.generated();
    renameSync(home.path('.generated'), home.path('.cache', `old-generated-${NOBODY}`));
    home.write('content/policies/a/policy.yaml', 'redirects: { s1: s2 }\n');
    expect((await home.convert()).code).toBe(1);
    expect(home.generated()).toEqual(before);
  });

  it('leaves a lock that nobody holds, and the next run takes no notice of it', async () => {
    const home = await converted();
    writeFileSync(home.path('.cache', 'running.lock'), String(NOBODY));
    expect((await home.convert()).code).toBe(0);
  });
});

describe('a disk that takes no more', () => {
  it('ends the run with a sentence; earlier output and ledgers stay as they were', async () => {
    const home = await converted();
    const before = home.generated();
    const ledger = home.read('content/policies/a/anchors.lock');
    home.write('content/policies/a/source.txt', `${TEXT.a}\n三、附则\n本意见自发布之日起施行。\n`);
    const script = join(import.meta.dirname, '../../../scripts/convert.ts');
    const env = { ...process.env, CELAN_HOME: home.home };
    const child = spawn('sh', ['-c', 'trap "" XFSZ; ulimit -f 1; exec "$0" "$1"', process.execPath, script], {
      env,
    });
    const { code, said } = await endOf(child);
    expect(code).toBe(1);
    expect(said).toContain('原有输出未动');
    expect(home.generated()).toEqual(before);
    expect(home.read('content/policies/a/anchors.lock')).toBe(ledger);
  });

  it('is told from a file that lies in the way', async () => {
    const home = makeCollection();
    home.write('.cache', '不是文件夹');
    const { code, said } = await home.convert();
    expect(code).toBe(1);
    expect(said).toMatch(/^策览：.+。\n$/);
  });
});

describe('two runs at once', () => {
  it('go one after the other; the second says that it waits', async () => {
    const home = makeCollection();
    mkdirSync(home.path('.cache'));
    writeFileSync(home.path('.cache', 'running.lock'), String(process.pid));
    const runs = [home.start(), home.start()];
    await new Promise((resolve) => runs[0]?.child.stderr?.once('data', resolve));
    home.remove('.cache/running.lock');
    const ends = await Promise.all(runs.map((run) => run.ended));
    expect(ends.map((end) => end.code)).toEqual([0, 0]);
    expect(ends[0]?.said).toContain(`另一个进程（${process.pid}）正在处理`);
    expect(report(home)).toHaveLength(2);
  });
});

describe('a policy that goes', () => {
  it('cannot go unnoticed: its addresses were published', async () => {
    const home = await converted();
    const before = home.generated();
    home.remove('content/policies/b');
    const { code, said } = await home.convert();
    expect(code).toBe(1);
    expect(said).toContain('content/policies/published.lock:3:1 policy-lost');
    expect(said).toContain('从未对外公布的，删去 published.lock 的这一行');
    expect(said).toContain('withdrawn');
    expect(home.generated()).toEqual(before);
  });

  it('may be withdrawn with a reason: the text goes, the addresses lead to the reason', async () => {
    const home = await converted();
    home.remove('content/policies/b/source.txt');
    home.write('content/policies/b/policy.yaml', 'title: 某县物流业行动计划\nwithdrawn: 已被新文件代替\n');
    expect((await home.convert('--strict')).code).toBe(0);
    expect(report(home)[1]).toMatchObject({ policy: 'b', converted: false, withdrawn: '已被新文件代替' });
    expect(redirects(home)).toContainEqual({ policy: 'b', from: 's1', to: '' });
  });
});

describe('an anchor that goes', () => {
  it('stops the run and names the way out, which then works', async () => {
    const home = await converted();
    const before = home.generated();
    home.write('content/policies/a/source.txt', TEXT.a.replace('（二）培养护理人才。\n', ''));
    const { code, said } = await home.convert();
    expect(code).toBe(1);
    expect(said).toMatch(/anchors\.lock:\d+:1 anchor-lost/);
    expect(said).toContain('redirects: { s2-2: s2 }');
    expect(home.generated()).toEqual(before);
    home.write('content/policies/a/policy.yaml', 'redirects: { s2-2: s2 }\n');
    expect((await home.convert()).code).toBe(0);
    expect(redirects(home)).toEqual([{ policy: 'a', from: 's2-2', to: 's2' }]);
  });
});

describe('damaged files', () => {
  it('are made anew: generated ones and remembered ones', async () => {
    const home = await converted();
    const before = home.generated();
    truncateSync(home.path('.generated/data/sections.json'), 40);
    home.remove('.generated/policies');
    for (const name of readdirSync(home.path('.cache/convert')))
      truncateSync(home.path('.cache/convert', name), 100);
    expect((await home.convert()).code).toBe(0);
    expect(home.generated()).toEqual(before);
  });

  it('or missing word lists are named, and the run goes on', async () => {
    const home = makeCollection();
    home.remove('content/vocabulary/glossary.yaml');
    const { code, said } = await home.convert();
    expect(code).toBe(0);
    expect(said).toContain('content/vocabulary:1:1 vocabulary-missing 警告：没有词表 glossary.yaml');
  });
});
