import { describe, expect, it } from 'vitest';
import { CONSTRUCTIONS } from '../../../../scripts/converter/annotate/terms/constructions.ts';
import { meaningsIn } from '../../../../scripts/converter/annotate/terms/meanings.ts';

describe.each(CONSTRUCTIONS)('sentences of the kind $id', ({ examples, none }) => {
  it.each(examples)('%s explains %s', (text, term, meaning) => {
    const found = meaningsIn(text).find((d) => d.term === term);
    expect(found?.text).toMatch(new RegExp(`^${meaning}`));
  });

  it.each(none)('%s explains nothing', (text) => {
    expect(meaningsIn(text)).toEqual([]);
  });
});
