import { describe, expect, it } from 'vitest';
import { convertText } from '../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';

describe('a number that Word prints', () => {
  const text = '云川市发展规划\n\n一、总体要求\n\n稳步推进。\n';
  const start = text.indexOf('一、');
  const generated = [{ start, end: start + 2 }];

  it('is read like any other, and marked as not part of the text', () => {
    const { document } = convertText(text, emptyVocabulary, { generated });
    expect(document.sections.find(({ anchor }) => anchor === 's1')?.heading).toBe('总体要求');
    expect(document.mdx).toContain('<N>一、</N>');
  });
});
