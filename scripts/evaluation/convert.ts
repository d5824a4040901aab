/** One text through the pipeline, alone and without an editor's corrections: what the converter itself can do. */

import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { convertCollection, readPolicy } from '../converter/pipeline.ts';
import type { Records } from './records.ts';

export function convertAlone(id: string, text: string, vocabulary: Vocabulary): Records {
  const input = { id, file: `${id}.txt`, sha256: '0'.repeat(64), encoding: 'utf-8', text, yaml: {} };
  const { documents, terms, agencies } = convertCollection([readPolicy(input)], vocabulary);
  const document = documents[0];
  if (!document) throw new Error(`${id}: nothing came out of the converter`);
  return { ...document, meta: { ...document.policy }, terms, agencies };
}
