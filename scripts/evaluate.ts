/**
 * `npm run evaluate [-- --misses] [--only NAME] [--json]`: the converter against the hand-checked samples.
 * `npm run evaluate -- --documents FOLDER [--misses]`: against the labels of real documents that the folder holds.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Vocabulary } from '../src/schemas/vocabulary.ts';
import { convertAlone } from './evaluation/convert.ts';
import { documentOf, scoreParagraph } from './evaluation/paragraphs.ts';
import { asJson, figuresTable, type Line, missesOf, realMisses, realTable } from './evaluation/print.ts';
import { readLabels, scoreReal, sumOfReal } from './evaluation/real.ts';
import { type DocumentSample, readSamples, type Samples, vocabularyOf } from './evaluation/samples.ts';
import { scoreDocument, sumScores } from './evaluation/score.ts';
import { fail, isMain } from './house/main.ts';
import { root } from './house/tools.ts';

const lineOf = (vocabulary: Vocabulary, { name, text, gold }: DocumentSample): Line => ({
  name,
  scores: scoreDocument(gold, text, convertAlone('sample', text, vocabulary)),
});

function paragraphLines(vocabulary: Vocabulary, { paragraphs }: Samples): Line[] {
  return paragraphs.map((sample, i) => ({
    name: `paragraph ${i + 1}: ${sample.text.slice(0, 24)}`,
    scores: scoreParagraph(sample, convertAlone('sample', documentOf(sample), vocabulary).values),
  }));
}

const total = (name: string, lines: readonly Line[]): Line[] =>
  lines.length === 0 ? [] : [{ name, scores: sumScores(lines.map((line) => line.scores)) }];

interface Options {
  readonly misses: boolean;
  readonly json: boolean;
}

function report(table: readonly Line[], lines: readonly Line[], { misses, json }: Options): string {
  if (json) return lines.map((line) => JSON.stringify(asJson(line))).join('\n');
  const detail = misses ? lines.map(missesOf).filter((text) => text !== '') : [];
  return [...detail, figuresTable(table)].join('\n\n');
}

export function evaluate(options: Options & { readonly only: string }): string {
  const wanted = ({ name }: { name: string }): boolean => name.includes(options.only);
  const [samples, vocabulary] = [readSamples(root), vocabularyOf(root)];
  const policies = samples.policies.filter(wanted).map((s) => lineOf(vocabulary, s));
  const documents = samples.documents.filter(wanted).map((s) => lineOf(vocabulary, s));
  const paragraphs = paragraphLines(vocabulary, samples).filter(wanted);
  const table = [
    ...policies,
    ...total('= policies', policies),
    ...documents,
    ...total('= documents', documents),
    ...total('= paragraphs', paragraphs),
  ];
  return report(table, [...policies, ...documents, ...paragraphs], options);
}

/** `only` keeps the documents whose name contains it. */
export async function evaluateReal(folder: string, only: string, misses: boolean): Promise<string> {
  const labels = readLabels(join(root, 'tests/labels')).filter(({ document }) => document.includes(only));
  const { lines, absent } = await scoreReal(labels, folder, vocabularyOf(root));
  if (lines.length === 0) throw new Error(`${folder}: holds none of the ${labels.length} labelled documents`);
  const detail = misses ? lines.map(realMisses).filter((text) => text !== '') : [];
  const missing = absent.length > 0 ? [`not in the folder: ${absent.join('、')}`] : [];
  return [...detail, realTable([...lines, sumOfReal('= all', lines)]), ...missing].join('\n\n');
}

if (isMain(import.meta.url)) {
  try {
    const { values } = parseArgs({
      options: {
        misses: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        documents: { type: 'string' },
      },
    });
    const { documents, only, misses } = values;
    process.stdout.write(
      `${documents === undefined ? evaluate(values) : await evaluateReal(documents, only, misses)}\n`,
    );
  } catch (error) {
    process.exitCode = fail(error);
  }
}
