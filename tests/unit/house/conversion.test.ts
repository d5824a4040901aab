import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type PolicyInput, type Read, readPolicy } from '../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';
import { convertInputs, type Outcome } from '../../../scripts/house/conversion.ts';
import { type Memory, memoryIn } from '../../../scripts/house/memory.ts';

const inputOf = (id: string, text: string): PolicyInput => ({
  id,
  file: `${id}/source.txt`,
  sha256: Buffer.from(text).toString('hex').slice(-64).padStart(64, '0'),
  encoding: 'utf-8',
  text,
  yaml: {},
});

const inputs = ['甲', '乙', '丙'].map((name, i) =>
  inputOf(`p${i}`, `${name}市规划\n\n一、目标\n到2025年，${name}业产值达到${i + 1}亿元。\n`),
);
const silent = (): void => {};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'celan-memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

function run(some: readonly PolicyInput[], program = 'one'): { outcome: Outcome; memory: Memory } {
  const memory = memoryIn(folder, program);
  const outcome = convertInputs(some, emptyVocabulary, memory.remember, silent);
  return { outcome, memory };
}

describe('convertInputs', () => {
  it('leaves out a document that the converter fails on while reading, and names it', () => {
    const read = (input: PolicyInput): Read => {
      if (input.id === 'p1') throw new Error('不该如此');
      return readPolicy(input);
    };
    const { conversion, failures } = convertInputs(
      inputs,
      emptyVocabulary,
      (_, make) => make(),
      silent,
      read,
    );
    expect(conversion.documents.map((d) => d.policy.id)).toEqual(['p0', 'p2']);
    expect(failures.get('p1')).toMatchObject({ rule: 'converter-failed', file: 'p1/source.txt' });
    expect(failures.get('p1')?.reason).toContain('不该如此');
  });

  it('leaves out a document that the converter fails on while finishing, and names it', () => {
    const read = (input: PolicyInput): Read => ({
      ...readPolicy(input),
      ...(input.id === 'p2' ? { passages: null as unknown as Read['passages'] } : {}),
    });
    const { conversion, failures } = convertInputs(
      inputs,
      emptyVocabulary,
      (_, make) => make(),
      silent,
      read,
    );
    expect(conversion.documents.map((d) => d.policy.id)).toEqual(['p0', 'p1']);
    expect([...failures.keys()]).toEqual(['p2']);
  });
});

describe('a memory of earlier runs', () => {
  it('gives exactly what was worked out, without working', () => {
    const first = run(inputs);
    const second = run(inputs);
    expect(second.outcome.conversion).toEqual(first.outcome.conversion);
    expect(first.memory.counts.known).toBe(0);
    expect(second.memory.counts.made).toBe(0);
  });

  it('works on the one document that has changed', () => {
    run(inputs);
    const changed = inputs.map((input, i) =>
      i === 1 ? inputOf(input.id, `${input.text}二、其他\n`) : input,
    );
    const { memory } = run(changed);
    // Read, finished, sorted by theme.
    expect(memory.counts).toEqual({ known: 6, made: 3 });
  });

  it('works again where the editor’s YAML or the program has changed', () => {
    run(inputs);
    const edited = inputs.map((input, i) => (i === 0 ? { ...input, yaml: { region: '某省' } } : input));
    expect(run(edited).memory.counts.made).toBe(3);
    expect(run(inputs, 'another').memory.counts.known).toBe(0);
  });

  it('finishes a document again where another one now explains a word of it', () => {
    const using = inputOf('p3', '丁市规划\n\n一、任务\n发展协同平台，完善协同平台。\n');
    run([...inputs, using]);
    const explains = inputOf(
      'p4',
      '戊市规划\n\n一、任务\n推进“协同平台”（即由部门、企业共同设立的服务平台）建设。\n',
    );
    const { outcome, memory } = run([...inputs, using, explains]);
    const fresh = convertInputs([...inputs, using, explains], emptyVocabulary, (_, make) => make(), silent);
    expect(outcome.conversion).toEqual(fresh.conversion);
    expect(memory.counts.made).toBeGreaterThan(3);
  });

  it('takes a damaged note for none', () => {
    const first = run(inputs);
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 90);
    expect(run(inputs).outcome.conversion).toEqual(first.outcome.conversion);
  });

  it('forgets what the last run had no use for', () => {
    run(inputs);
    const { memory } = run(inputs.slice(0, 1));
    memory.forget();
    expect(readdirSync(folder)).toHaveLength(3);
  });
});
