import { describe, expect, it } from 'vitest';
import { convertCollection, readPolicy } from '../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';

describe('a number that Word prints', () => {
  const text = '云川市发展规划\n\n一、总体要求\n\n稳步推进。\n';
  const start = text.indexOf('一、');
  const generated = [{ start, end: start + 2 }];

  it('is read like any other, and marked as not part of the text', () => {
    const source = { id: 'a', file: 'a.docx', sha256: '0'.repeat(64), encoding: 'utf-8', yaml: {} };
    const [document] = convertCollection(
      [readPolicy({ ...source, text, generated })],
      emptyVocabulary,
    ).documents;
    expect(document?.sections.find(({ anchor }) => anchor === 's1')?.heading).toBe('总体要求');
    expect(document?.mdx).toContain('<N>一、</N>');
  });
});
