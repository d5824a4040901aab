import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Message } from '../../../scripts/converter/messages.ts';
import {
  type Converted,
  convertCollection,
  type PolicyInput,
  type Read,
  readPolicy,
  type Together,
} from '../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';
import { convertInputs, type Means } from '../../../scripts/house/conversion.ts';
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
const afresh: Means['remember'] = (_, make) => make();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'celan-memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

type Outcome = Together & {
  readonly documents: readonly Converted[];
  readonly failures: ReadonlyMap<string, readonly Message[]>;
};

/** The whole collection in memory, as no command keeps it. */
function convert(some: readonly PolicyInput[], means: Partial<Means> = {}): Outcome {
  const documents: Converted[] = [];
  const taker = {
    begin: () => void documents.splice(0),
    take: (_: PolicyInput, document: Converted) => void documents.push(document),
  };
  const all = { vocabulary: emptyVocabulary, remember: afresh, say: () => {}, ...means };
  const { together, failures } = convertInputs(some, all, taker);
  return { documents, failures, ...together };
}

function run(some: readonly PolicyInput[], program = 'one'): { outcome: Outcome; memory: Memory } {
  const memory = memoryIn(folder, program);
  return { outcome: convert(some, { remember: memory.remember }), memory };
}

const ids = ({ documents }: Outcome): string[] => documents.map((d) => d.policy.id);

describe('convertInputs', () => {
  it('leaves out a document that the converter fails on while reading, and names it', () => {
    const readOne = (input: PolicyInput): Read => {
      if (input.id === 'p1') throw new Error('不该如此');
      return readPolicy(input);
    };
    const outcome = convert(inputs, { readOne });
    expect(ids(outcome)).toEqual(['p0', 'p2']);
    expect(outcome.failures.get('p1')).toMatchObject([{ rule: 'converter-failed', file: 'p1/source.txt' }]);
    expect(outcome.failures.get('p1')?.[0]?.reason).toContain('不该如此');
  });

  it('leaves out a document that the converter fails on while finishing, with all that it had to say', () => {
    const readOne = (input: PolicyInput): Read => ({
      ...readPolicy(input),
      ...(input.id === 'p1' ? { values: null as unknown as Read['values'] } : {}),
    });
    const { failures, ...outcome } = convert(inputs, { readOne });
    const { failures: none, ...without } = convert(inputs.filter(({ id }) => id !== 'p1'));
    expect([[...failures.keys()], [...none.keys()]]).toEqual([['p1'], []]);
    expect(outcome).toEqual(without);
  });

  it('gives what the documents give when they are converted together in memory', () => {
    const whole = convertCollection(inputs.map(readPolicy), emptyVocabulary);
    const { failures: _, ...outcome } = convert(inputs);
    expect(outcome).toEqual(whole);
  });
});

describe('a memory of earlier runs', () => {
  it('gives exactly what was worked out, without working', () => {
    const first = run(inputs);
    const second = run(inputs);
    expect(second.outcome).toEqual(first.outcome);
    expect(first.memory.counts.made).toBe(3 * inputs.length);
    expect(second.memory.counts.made).toBe(0);
  });

  it('works on the one document that has changed', () => {
    run(inputs);
    const changed = inputs.map((input, i) =>
      i === 1 ? inputOf(input.id, `${input.text}二、其他\n`) : input,
    );
    const { memory } = run(changed);
    // Read, its gist, finished.
    expect(memory.counts.made).toBe(3);
  });

  it('works again where the editor’s YAML or the program has changed', () => {
    run(inputs);
    const edited = inputs.map((input, i) => (i === 0 ? { ...input, yaml: { region: '某省' } } : input));
    expect(run(edited).memory.counts.made).toBe(3);
    expect(run(inputs, 'another').memory.counts.made).toBe(3 * inputs.length);
  });

  it('finishes a document again where another one now explains a word of it', () => {
    const using = inputOf('p3', '丁市规划\n\n一、任务\n发展协同平台，完善协同平台。\n');
    run([...inputs, using]);
    const explains = inputOf(
      'p4',
      '戊市规划\n\n一、任务\n推进“协同平台”（即由部门、企业共同设立的服务平台）建设。\n',
    );
    const { outcome, memory } = run([...inputs, using, explains]);
    expect(outcome).toEqual(convert([...inputs, using, explains]));
    expect(memory.counts.made).toBeGreaterThan(3);
  });

  it('takes a damaged note for none', () => {
    const first = run(inputs);
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 90);
    expect(run(inputs).outcome).toEqual(first.outcome);
  });

  it('forgets what the last run had no use for', () => {
    run(inputs);
    const { memory } = run(inputs.slice(0, 1));
    memory.forget();
    expect(readdirSync(folder)).toHaveLength(3);
  });
});
