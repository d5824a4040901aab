/** Reads the hand-checked samples; used by the command only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { readVocabulary } from '../converter/read/vocabulary.ts';
import { type Gold, goldSchema, type ParagraphSample, paragraphsSchema } from './gold.ts';

export interface DocumentSample {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

const read = (file: string): string => readFileSync(file, 'utf8');

function readYaml<T extends z.ZodType>(schema: T, file: string): z.infer<T> {
  const result = schema.safeParse(parse(read(file)));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

const goldNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.yaml'))
    .map((file) => file.replace('.gold.yaml', ''))
    .sort();

/** `textOf` says where the text of a sample stands. */
function documentsIn(folder: string, textOf: (name: string) => string): DocumentSample[] {
  return goldNames(folder).map((name) => ({
    name,
    text: read(textOf(name)),
    gold: readYaml(goldSchema, join(folder, `${name}.gold.yaml`)),
  }));
}

export interface Samples {
  readonly documents: readonly DocumentSample[];
  readonly policies: readonly DocumentSample[];
  readonly paragraphs: readonly ParagraphSample[];
}

export function readSamples(root: string): Samples {
  const samples = join(root, 'tests/samples');
  const documents = join(samples, 'documents');
  return {
    documents: documentsIn(documents, (name) => join(documents, `${name}.txt`)),
    policies: documentsIn(join(samples, 'policies'), (name) =>
      join(root, 'content/policies', name, 'source.txt'),
    ),
    paragraphs: readYaml(paragraphsSchema, join(samples, 'paragraphs.yaml')),
  };
}

export function vocabularyOf(root: string): Vocabulary {
  const folder = join(root, 'content/vocabulary');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  return readVocabulary(new Map(files.map((file) => [file, read(join(folder, file))]))).vocabulary;
}
