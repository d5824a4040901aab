/** All documents of a collection, read and finished; one that the converter fails on is left out and named. */

import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import type { Message } from '../converter/messages.ts';
import {
  type Conversion,
  convertCollection,
  identityOf,
  type PolicyInput,
  type Read,
  type Remember,
  readPolicy,
} from '../converter/pipeline.ts';

export interface Timed {
  readonly read: Read;
  /** Converted in this run, not remembered from an earlier one. */
  readonly fresh: boolean;
  readonly milliseconds: number;
}

export interface Outcome {
  /** In step with the documents of the conversion. */
  readonly timed: readonly Timed[];
  readonly conversion: Conversion;
  /** By id of the policy. */
  readonly failures: ReadonlyMap<string, Message>;
}

type Say = (line: string) => void;

function failureOf({ file }: PolicyInput, error: unknown): Message {
  const said = error instanceof Error ? error.message : String(error);
  return {
    severity: 'error',
    rule: 'converter-failed',
    file,
    line: 1,
    column: 1,
    reason: `转换程序在这份文件上出错：${said}`,
    advice: '这是转换程序的错误，请连同原文报告；其余文件照常转换',
  };
}

/** Undefined where nothing was thrown. */
function thrownBy(work: () => unknown): { error: unknown } | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return { error };
  }
}

/** Together first; only where that fails is each document tried alone, to find the one that cannot be converted. */
function together(
  timed: readonly Timed[],
  vocabulary: Vocabulary,
  remember: Remember,
): Omit<Outcome, 'failures'> & { failed: [PolicyInput, unknown][] } {
  const convert = (some: readonly Timed[]): Conversion =>
    convertCollection(
      some.map((t) => t.read),
      vocabulary,
      remember,
    );
  try {
    return { timed, conversion: convert(timed), failed: [] };
  } catch (error) {
    const failed = timed.flatMap((t): [PolicyInput, unknown][] => {
      const thrown = thrownBy(() => convertCollection([t.read], vocabulary));
      return thrown ? [[t.read.input, thrown.error]] : [];
    });
    if (failed.length === 0) throw error;
    const names = new Set(failed.map(([input]) => input.id));
    const left = timed.filter((t) => !names.has(t.read.input.id));
    return { timed: left, conversion: convert(left), failed };
  }
}

export function convertInputs(
  inputs: readonly PolicyInput[],
  vocabulary: Vocabulary,
  remember: Remember,
  say: Say,
  readOne: (input: PolicyInput) => Read = readPolicy,
): Outcome {
  const failures = new Map<string, Message>();
  const timed = inputs.flatMap((input, i): Timed[] => {
    const started = performance.now();
    say(`[${i + 1}/${inputs.length}] ${input.id}`);
    try {
      let fresh = false;
      const read = remember(['read', identityOf(input)], () => {
        fresh = true;
        return readOne(input);
      });
      return [{ read, fresh, milliseconds: performance.now() - started }];
    } catch (error) {
      failures.set(input.id, failureOf(input, error));
      return [];
    }
  });
  const { failed, ...rest } = together(timed, vocabulary, remember);
  for (const [input, error] of failed) failures.set(input.id, failureOf(input, error));
  return { ...rest, failures };
}
