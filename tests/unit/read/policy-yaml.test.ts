import { describe, expect, it } from 'vitest';
import { readPolicyYaml } from '../../../scripts/converter/read/policy-yaml.ts';

const FILE = 'content/policies/x/policy.yaml';

/** `line:column rule reason`, as the report prints it. */
function complaints(text: string): string[] {
  return readPolicyYaml(text, FILE).messages.map((m) => `${m.line}:${m.column} ${m.rule} ${m.reason}`);
}

describe('readPolicyYaml', () => {
  it('reads what an editor adds', () => {
    const text = [
      'region: 甲省乙市',
      'dateIssued: 2021-10-25',
      'sourceUrl: https://www.example.gov.cn/a?b=1',
      'redirects:',
      '  s2-1: s2-1-2',
      '  s9: ""',
      'corrections:',
      '  - id: x/s1-n1',
      '    written: 13家',
      '    set: { value: 12 }',
      '    reason: 原文为 12',
      'sic:',
      '  - anchor: s1',
      '    written: RECP',
      '    reason: 似为 RCEP',
    ].join('\n');
    expect(readPolicyYaml(text, FILE)).toMatchObject({
      messages: [],
      yaml: {
        region: '甲省乙市',
        dateIssued: '2021-10-25',
        sourceUrl: 'https://www.example.gov.cn/a?b=1',
        redirects: { 's2-1': 's2-1-2', s9: '' },
        corrections: [{ id: 'x/s1-n1', written: '13家', set: { value: 12 }, reason: '原文为 12' }],
        sic: [{ anchor: 's1', written: 'RECP', reason: '似为 RCEP' }],
      },
    });
  });

  it.each(['', '\n\n', '# 尚无补充\n'])('takes an empty file for nothing to add: %j', (text) => {
    expect(readPolicyYaml(text, FILE)).toMatchObject({ yaml: {}, messages: [] });
  });

  it('reads a file that begins with a byte order mark or ends its lines the Windows way', () => {
    expect(readPolicyYaml('\uFEFFregion: 甲\r\nkind: 规划\r\n', FILE).yaml).toEqual({
      region: '甲',
      kind: '规划',
    });
  });

  it('names an unknown key at its place, with the keys there are', () => {
    expect(complaints('region: 甲\n标题: 乙\n')).toEqual(['2:1 policy-yaml-key 不认识字段“标题”']);
    expect(readPolicyYaml('标题: 乙', FILE).messages[0]?.advice).toContain('shortTitle');
  });

  it('names an unknown key inside a correction', () => {
    const text = 'corrections:\n  - id: a\n    written: 1家\n    withdraw: true\n    reason: b\n    why: c\n';
    expect(complaints(text)).toEqual(['6:5 policy-yaml-key 不认识“corrections.0”中的字段“why”']);
    expect(readPolicyYaml(text, FILE).messages[0]?.advice).toBe(
      '可用的字段：id、written、set、withdraw、reason',
    );
  });

  it.each([
    [
      'dateIssued: 2021年10月25日',
      '1:13 policy-yaml-value dateIssued：日期须写作 2023-12-31（只知年月的写作 2023-12）',
    ],
    [
      'dateIssued: 2021/10/25',
      '1:13 policy-yaml-value dateIssued：日期须写作 2023-12-31（只知年月的写作 2023-12）',
    ],
    ['expires: 2023-02-30', '1:10 policy-yaml-value expires：没有这一天，请核对日期'],
    ['expires: 2023-13', '1:10 policy-yaml-value expires：没有这一天，请核对日期'],
    ['effective: 2023', '1:12 policy-yaml-value effective：应为文字，现为数字'],
  ])('refuses the date in %s', (text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  it('takes the 29th of February of a leap year, and a month without a day', () => {
    expect(readPolicyYaml('dateIssued: 2024-02-29\nexpires: 2025-12', FILE).messages).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'ftp://example.com/', 'www.example.com', '/a', 'data:text/html,x'])(
    'takes no address but http and https: %s',
    (url) => {
      expect(complaints(`sourceUrl: "${url}"`)).toEqual([
        '1:12 policy-yaml-value sourceUrl：须为 http:// 或 https:// 开头的网址',
      ]);
    },
  );

  it.each(['../..', 'S1', '第一条', 'a b', '-a'])(
    'refuses the anchor %s on both sides of a redirect',
    (anchor) => {
      expect(complaints(`redirects:\n  "${anchor}": s1`)).toEqual([
        `2:3 policy-yaml-value redirects.${anchor}：锚点只用小写字母、数字和连字符，如 s4-1-2`,
      ]);
      expect(complaints(`redirects:\n  s1: "${anchor}"`)[0]).toMatch(
        /^2:7 policy-yaml-value redirects\.s1：须为锚点/,
      );
    },
  );

  it('finds redirects that lead in a circle', () => {
    expect(complaints('redirects:\n  a: b\n  b: a\n  c: c\n  d: e')).toHaveLength(3);
  });

  it('wants a correction to change something or to withdraw it, and to say why', () => {
    expect(complaints('corrections:\n  - { id: a, written: 1家, reason: b }')[0]).toContain(
      'set 与 withdraw 须写其一',
    );
    expect(complaints('corrections:\n  - { id: a, written: 1家, withdraw: true }')[0]).toContain(
      'corrections.0.reason：缺少这一项',
    );
    expect(complaints('corrections:\n  - { id: a, written: 1家, withdraw: false, reason: b }')[0]).toContain(
      'withdraw 只能写 true',
    );
  });

  it('lets a correction change what a person reads in a record, and nothing of where it stands', () => {
    const correcting = (set: string): string[] =>
      complaints(`corrections:\n  - { id: a, written: 1家, set: { ${set} }, reason: b }`);
    expect(correcting('value: 12, unit: 亿元, year: null, base: { value: 12, unit: 元 }')).toEqual([]);
    for (const field of ['id', 'policy', 'anchor', 'start', 'end', 'quote', 'line', 'valueText', 'url'])
      expect(correcting(`${field}: 1`)).toEqual([
        `2:34 policy-yaml-key 不认识“corrections.0.set”中的字段“${field}”`,
      ]);
    expect(correcting('class: 目标')[0]).toContain('应为 target、interim');
    const { messages } = readPolicyYaml(
      'corrections:\n  - { id: a, written: 1家, set: { foo: 1 }, reason: b }',
      FILE,
    );
    expect(messages[0]?.advice).toMatch(/^可用的字段：class、indicator/);
  });

  it('says that an empty value is no value', () => {
    expect(complaints('region:\n')[0]).toContain('region：应为文字，现为空');
    expect(complaints('region: "  "')[0]).toContain('region：不能为空');
  });

  it('says that a list or a text is no set of fields', () => {
    expect(complaints('region：甲市')[0]).toContain('整个文件应为“字段: 值”的形式');
    expect(complaints('- region: 甲')[0]).toContain('整个文件应为“字段: 值”的形式');
  });

  it.each([
    ['title: "没有结束', 1],
    ['title: 甲: 乙', 1],
    ['region: 甲\n\tkind: 乙', 2],
    ['region: 甲\nregion: 乙', 2],
    ['region: 甲\n---\nregion: 乙', 2],
    ['title: 甲\nregion 乙\nkind: 丙', 2],
  ])('says in Chinese on which line %j cannot be read', (text, line) => {
    const { yaml, messages } = readPolicyYaml(text, FILE);
    expect(yaml).toEqual({});
    expect(messages[0]).toMatchObject({ rule: 'yaml-syntax', severity: 'error', file: FILE, line });
    expect(messages[0]?.reason).toMatch(/\p{Script=Han}/u);
  });

  it('runs nothing and swells nowhere', () => {
    expect(complaints('title: !!js/function "function(){}"')[0]).toContain('yaml-syntax');
    const swell = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [i, name] of [...'bcdefghij'].entries())
      swell.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(', ')}]`);
    expect(complaints(swell.join('\n'))[0]).toContain('yaml-syntax');
  });

  it('keeps markup and quotes in a title as plain text', () => {
    const title = '<script>alert("1")</script> & {x}';
    expect(readPolicyYaml(`title: '${title}'`, FILE).yaml.title).toBe(title);
  });

  it('takes __proto__ for an unknown key', () => {
    expect(complaints('__proto__: { region: 甲 }')[0]).toContain('不认识字段“__proto__”');
  });
});
