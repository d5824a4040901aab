import { describe, expect, it } from 'vitest';
import { asideFor, type PassageRecords } from '../../../src/lib/notes.ts';
import type { Check, Value } from '../../../src/schemas/index.ts';
import { madeValue } from '../../helpers/made-value.ts';

const source = '到2027年建成渡口40个、码头12个。';
const target = (text: string): Value =>
  ({ ...madeValue(source, text, { class: 'target' }), url: '' }) as Value;
const doubt: Check = {
  id: 'a-2020/p1-sum',
  policy: 'a-2020',
  kind: 'sum',
  inputs: [],
  formula: '',
  declared: 1,
  computed: 2,
  verdict: 'differs',
  anchor: 'p1',
  note: '不符',
};
const nothing: PassageRecords = { values: [], duties: [], checks: [], references: [], slips: [] };
const chip = (records: Partial<PassageRecords>, inTable = false): string =>
  /<b[^>]*>.*?<\/b>/.exec(asideFor('p1', { ...nothing, ...records }, inTable)?.html ?? '')?.[0] ?? '';

describe('the chip of a note', () => {
  it('says what waits behind it', () => {
    expect(chip({ values: [target('40个'), target('12个')] })).toBe('<b>2 目标</b>');
  });

  it('makes a doubt stand out', () => {
    expect(chip({ values: [target('40个')], checks: [doubt] })).toBe('<b class="x">1 目标 · 1 存疑</b>');
  });

  it('counts nothing that a table shows itself', () => {
    expect(chip({ values: [target('40个')], checks: [doubt] }, true)).toBe('<b class="x">1 存疑</b>');
  });

  it('is not there where nothing is said', () => {
    expect(asideFor('p1', nothing)).toBeNull();
  });
});
