/** Labelled real documents, looked for in a folder by the sums of their bytes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { importFile } from '../converter/import/file.ts';
import { convertAlone } from './convert.ts';
import { type LabelScores, type Labels, labelsSchema, scoreLabels } from './labels.ts';
import { add, nothing, type Tally } from './tally.ts';

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

export function readLabels(folder: string): Labels[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const result = labelsSchema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!result.success) throw new Error(`${join(folder, name)}: ${z.prettifyError(result.error)}`);
      return result.data;
    });
}

export interface RealLine {
  readonly name: string;
  readonly scores: LabelScores;
}

async function lineOf(file: string, labels: Labels, vocabulary: Vocabulary): Promise<RealLine> {
  const imported = await importFile(basename(file), readFileSync(file));
  if (!imported.ok) throw new Error(`${file}: ${imported.reason}`);
  const { values } = convertAlone('sample', imported.text, vocabulary);
  return { name: labels.document, scores: scoreLabels(labels, values) };
}

export interface RealScores {
  readonly lines: readonly RealLine[];
  /** Labelled documents that the folder does not hold. */
  readonly absent: readonly string[];
}

export async function scoreReal(
  labels: readonly Labels[],
  folder: string,
  vocabulary: Vocabulary,
): Promise<RealScores> {
  const files = new Map(filesIn(folder).map((file) => [sumOf(readFileSync(file)), file]));
  const found = labels.flatMap((one) => {
    const file = files.get(one.sha256);
    return file === undefined ? [] : [{ one, file }];
  });
  const lines = await Promise.all(found.map(({ one, file }) => lineOf(file, one, vocabulary)));
  return { lines, absent: labels.filter((one) => !files.has(one.sha256)).map((one) => one.document) };
}

/** All documents as one line. */
export function sumOfReal(name: string, lines: readonly RealLine[]): RealLine {
  const sum = (m: keyof LabelScores): Tally =>
    lines.reduce((all, { scores }) => add(all, scores[m]), nothing);
  return {
    name,
    scores: {
      targets: sum('targets'),
      incentives: sum('incentives'),
      facts: sum('facts'),
      names: sum('names'),
    },
  };
}
