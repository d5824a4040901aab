import { describe, expect, test } from 'vitest';
import { keepLedger, nearest, readLedger } from '../../scripts/converter/ledger.ts';
import { readPolicyYaml } from '../../scripts/converter/read/policy-yaml.ts';

const base = {
  policy: 'x-2024',
  file: 'anchors.lock',
  ledger: '# 说明\ns1\ns1-2\n',
  anchors: ['s1', 's1-2'],
  redirects: {},
};

describe('the ledger of addresses', () => {
  test('new addresses are added, old ones stay', () => {
    const { text, messages } = keepLedger({ ...base, anchors: ['s1', 's1-2', 's2'] });
    expect(readLedger(text)).toEqual(['s1', 's1-2', 's2']);
    expect(messages).toEqual([]);
  });

  test('the same addresses give the same ledger, byte for byte', () => {
    const first = keepLedger(base).text;
    expect(keepLedger({ ...base, ledger: first }).text).toBe(first);
  });

  test('an address that disappeared is an error that names its line and what to write', () => {
    const { messages } = keepLedger({ ...base, anchors: ['s1'] });
    expect(messages).toMatchObject([{ severity: 'error', rule: 'anchor-lost', line: 3 }]);
    expect(messages[0]?.advice).toContain('s1-2: s1');
  });

  test('a redirect says where it went', () => {
    const { messages, redirects } = keepLedger({
      ...base,
      anchors: ['s1', 's3'],
      redirects: { 's1-2': 's3' },
    });
    expect(messages).toEqual([]);
    expect(redirects).toEqual([{ policy: 'x-2024', from: 's1-2', to: 's3' }]);
  });

  test('a redirect to nowhere, or of a living address, is refused', () => {
    expect(keepLedger({ ...base, anchors: ['s1'], redirects: { 's1-2': 's9' } }).messages).toMatchObject([
      { rule: 'redirect-astray' },
    ]);
    expect(keepLedger({ ...base, redirects: { s1: 's1-2' } }).messages).toMatchObject([
      { rule: 'redirect-needless' },
    ]);
  });

  test('what is wrong with a redirect is shown at its place in policy.yaml', () => {
    const redirects = { s1: 's1-2', 's1-3': 's9' };
    const { places } = readPolicyYaml('redirects:\n  s1: s1-2\n  s1-3: s9\n', 'x/policy.yaml');
    expect(keepLedger({ ...base, redirects, places }).messages).toMatchObject([
      { rule: 'redirect-needless', file: 'x/policy.yaml', line: 2, column: 3 },
      { rule: 'redirect-astray', file: 'x/policy.yaml', line: 3, column: 9 },
    ]);
  });

  test('the nearest living place is above', () => {
    expect(nearest('s4-1-2-i3', new Set(['s4', 's4-1']))).toBe('s4-1');
    expect(nearest('g-3', new Set(['s4']))).toBe('');
  });
});
