/** Nothing escapes its folder: what is linked from elsewhere, or is no file, is never published, and stops no other policy. */
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { type Collection, makeCollection, TEXT } from '../../helpers/collection.ts';

vi.setConfig({ testTimeout: 60_000 });

const SECRET = '一、机密\n\n不得外传的内容。\n';

interface Case {
  readonly id: string;
  /** Puts what is no file of the policy into its folder. */
  readonly put: (home: Collection, folder: string) => void;
  readonly says: string;
}

const link = (to: string, name: string) => (home: Collection, folder: string) =>
  symlinkSync(to, home.path(folder, name));

const CASES: readonly Case[] = [
  {
    id: 'outside',
    put: (home, folder) => symlinkSync(home.path('secret.txt'), home.path(folder, 'source.txt')),
    says: 'source.txt:1:1 file-refused 错误：source.txt 是指向文件夹之外的链接',
  },
  {
    id: 'neighbour',
    put: link('../withdrawn/source.txt', 'source.txt'),
    says: 'source.txt:1:1 file-refused 错误：source.txt 是指向文件夹之外的链接',
  },
  {
    id: 'nothing',
    put: link('nothing.txt', 'source.txt'),
    says: 'source.txt:1:1 file-refused 错误：source.txt 是没有去处的链接',
  },
  {
    id: 'circle',
    put: link('source.txt', 'source.txt'),
    says: 'source.txt:1:1 file-refused 错误：source.txt 是绕成一圈的链接',
  },
  {
    id: 'folder',
    put: (home, folder) => mkdirSync(home.path(folder, 'source.txt')),
    says: 'source.txt:1:1 file-refused 错误：source.txt 不是文件',
  },
  {
    id: 'endless',
    put: link('/dev/zero', 'source.txt'),
    says: 'source.txt:1:1 file-refused 错误：source.txt 是指向文件夹之外的链接',
  },
  {
    id: 'yaml',
    put: (home, folder) => {
      home.write(`${folder}/source.txt`, TEXT.b);
      symlinkSync(home.path('outside.yaml'), home.path(folder, 'policy.yaml'));
    },
    says: 'policy.yaml:1:1 file-refused 错误：policy.yaml 是指向文件夹之外的链接',
  },
  {
    id: 'ledger',
    put: (home, folder) => {
      home.write(`${folder}/source.txt`, TEXT.b);
      symlinkSync(home.path('secret.txt'), home.path(folder, 'anchors.lock'));
    },
    says: 'anchors.lock:1:1 file-refused 错误：anchors.lock 是指向文件夹之外的链接',
  },
];

/** A good policy, one that is a link, one read through a link inside its folder, and all those above. */
function madeOfLinks(): Collection {
  const home = makeCollection({ a: TEXT.a });
  home.write('secret.txt', SECRET);
  home.write('outside.yaml', 'title: 不得外传\n');
  home.write('outside/source.txt', SECRET);
  home.write('content/policies/withdrawn/source.txt', SECRET);
  home.write('content/policies/withdrawn/policy.yaml', 'withdrawn: 不公开\n');
  for (const { id, put } of CASES) {
    mkdirSync(home.path('content/policies', id));
    put(home, `content/policies/${id}`);
  }
  symlinkSync(home.path('outside'), home.path('content/policies/linked'));
  home.write('content/policies/inside/原件.txt', TEXT.b);
  symlinkSync('原件.txt', home.path('content/policies/inside/source.txt'));
  return home;
}

describe('a collection with links and devices in it', () => {
  it('publishes what lies in the folders of its policies, names the rest, and writes nothing through a link', async () => {
    const home = madeOfLinks();
    symlinkSync(home.path('secret.txt'), home.path('content/policies/a/anchors.lock.new'));
    const { code, said } = await home.convert();
    expect(code, said).toBe(2);
    for (const { id, says } of CASES) expect(said).toContain(`content/policies/${id}/${says}`);
    expect(said).toContain('content/policies/linked:1:1 folder-refused 错误：是链接，不是文件夹');
    expect(said).not.toMatch(/^\s+at /m);
    const texts = [...home.generated().keys()].filter((name) => name.endsWith('.mdx'));
    expect(texts).toEqual(['a', 'inside'].map((id) => home.path(`.generated/policies/${id}.mdx`)));
    expect([...home.generated().values()].filter((text) => text.includes('不得外传'))).toEqual([]);
    expect(home.read('secret.txt')).toBe(SECRET);
  });
});

describe('a published policy', () => {
  it('whose folder becomes a link cannot lose its addresses unnoticed', async () => {
    const home = makeCollection();
    await home.convert();
    const before = home.generated();
    renameSync(home.path('content/policies/b'), home.path('elsewhere'));
    symlinkSync(home.path('elsewhere'), home.path('content/policies/b'));
    const { code, said } = await home.convert();
    expect(code).toBe(1);
    expect(said).toContain('policy-lost');
    expect(home.generated()).toEqual(before);
  });
});

describe('a word list that is a link to a file outside', () => {
  it('ends the run with a sentence', async () => {
    const home = makeCollection();
    home.write('secret.txt', SECRET);
    home.remove('content/vocabulary/synonyms.yaml');
    symlinkSync(home.path('secret.txt'), home.path('content/vocabulary/synonyms.yaml'));
    const { code, said } = await home.convert();
    expect(code).toBe(1);
    expect(said).toMatch(/策览：.*synonyms\.yaml 是指向文件夹之外的链接。/);
  });
});

describe('a name with spaces, quotes, Chinese and commands for a terminal', () => {
  it('makes a folder with an id for an address', async () => {
    const home = makeCollection({});
    const name = "“算力” 发展的'意见'（2024）\u001b[31m.txt";
    home.write(name, '到2027年，养老床位达到5万张。\n');
    const { code, said } = await home.run('new.ts', [home.path(name)]);
    expect(code, said).toBe(0);
    expect(said).toMatch(/content\/policies\/[a-z0-9-]+\/：source\.txt/);
    expect(said).not.toContain('\u001b');
  });
});
