/**
 * All documents of a collection, one at a time: read, then finished with what all of them say together. One that the
 * converter fails on, or that breaks a promise, is left out and named.
 */
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { verify } from '../converter/emit/verify.ts';
import type { Message } from '../converter/messages.ts';
import {
  type Converted,
  finishOnce,
  type Gist,
  gistOf,
  identityOf,
  type PolicyInput,
  type Read,
  type Remember,
  readPolicy,
  type Share,
  sharedBy,
  shareOf,
  type Together,
  together,
} from '../converter/pipeline.ts';

/** Who takes finished documents, in the order of the inputs. */
export interface Taker {
  /** What was taken so far is void: a document that failed had a part in it. */
  readonly begin: () => void;
  readonly take: (input: PolicyInput, document: Converted, made: Made) => void;
}

export interface Made {
  /** Converted in this run, not remembered from an earlier one. */
  readonly fresh: boolean;
  readonly milliseconds: number;
}

export interface Outcome {
  readonly together: Together;
  /** By id of the policy. */
  readonly failures: ReadonlyMap<string, readonly Message[]>;
}

export interface Means {
  readonly vocabulary: Vocabulary;
  readonly remember: Remember;
  readonly say: (line: string) => void;
  readonly readOne?: (input: PolicyInput) => Read;
}

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

type Failures = Map<string, readonly Message[]>;

/** What forbids a page: a promise that the conversion breaks, a correction that is none. */
function faultsOf({ file, text }: PolicyInput, document: Converted): Message[] {
  const own = document.messages.filter((message) => message.severity === 'error');
  return [...own, ...verify(file, text, document)];
}

/** The finished document; undefined, and named, where it cannot be published. */
function publishable(input: PolicyInput, failures: Failures, work: () => Converted): Converted | undefined {
  const document = attempt(input, failures, work);
  const faults = document ? faultsOf(input, document) : [];
  if (faults.length > 0) failures.set(input.id, faults);
  return faults.length > 0 ? undefined : document;
}

/** Undefined, and named, where the converter fails. */
function attempt<T>(input: PolicyInput, failures: Failures, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    failures.set(input.id, [failureOf(input, error)]);
    return undefined;
  }
}

interface Known {
  readonly input: PolicyInput;
  readonly gist: Gist;
  readonly made: Made;
}

interface Reading extends Means {
  readonly read: (input: PolicyInput, whenFresh?: () => void) => Read;
}

function readingBy(means: Means): Reading {
  const { readOne = readPolicy } = means;
  const read: Reading['read'] = (input, whenFresh) =>
    means.remember(['read', identityOf(input)], () => {
      whenFresh?.();
      return readOne(input);
    });
  return { ...means, read };
}

/** What the gist of a document depends on. */
export const gistKey = (input: PolicyInput, { glossary, themes }: Vocabulary): readonly unknown[] => [
  'gist',
  identityOf(input),
  glossary,
  themes,
];

/** The text of a document goes again once its gist is known: a large collection would not fit into memory. */
function gistsOf(inputs: readonly PolicyInput[], means: Reading, failures: Failures): Known[] {
  return inputs.flatMap((input, i): Known[] => {
    const started = performance.now();
    means.say(`[${i + 1}/${inputs.length}] ${input.id}`);
    let fresh = false;
    const gist = attempt(input, failures, () =>
      means.remember(gistKey(input, means.vocabulary), () => {
        const read = means.read(input, () => {
          fresh = true;
        });
        // A copy, since a piece of a string keeps the whole of it in memory.
        return structuredClone(gistOf(read, means.vocabulary));
      }),
    );
    return gist ? [{ input, gist, made: { fresh, milliseconds: performance.now() - started } }] : [];
  });
}

/** Finishes all; where some fail, all the others once more without what those had to say. */
function finishAll(known: readonly Known[], means: Reading, taker: Taker, failures: Failures): Together {
  taker.begin();
  const gists = known.map(({ gist }) => gist);
  const shared = sharedBy(gists, means.vocabulary);
  const failed = new Set<Known>();
  const shares = known.flatMap((one): Share[] => {
    const document = publishable(one.input, failures, () =>
      finishOnce(means.read(one.input), shared, means.remember),
    );
    if (document === undefined) {
      failed.add(one);
      return [];
    }
    if (failed.size === 0) taker.take(one.input, document, one.made);
    return [structuredClone(shareOf(document))];
  });
  const left = known.filter((one) => !failed.has(one));
  return failed.size > 0
    ? finishAll(left, means, taker, failures)
    : together(gists, shares, shared, means.vocabulary);
}

/** Only for what is remembered of it. */
export const readInto = (inputs: readonly PolicyInput[], means: Means): void =>
  void gistsOf(inputs, readingBy(means), new Map());

export function convertInputs(inputs: readonly PolicyInput[], means: Means, taker: Taker): Outcome {
  const failures: Failures = new Map();
  const reading = readingBy(means);
  const known = gistsOf(inputs, reading, failures);
  return { together: finishAll(known, reading, taker, failures), failures };
}
