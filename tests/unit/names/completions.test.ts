import { expect, test } from 'vitest';
import { COMPLETIONS } from '../../../scripts/converter/names/complete.ts';
import { readingsOf, type Setting } from '../../../scripts/converter/sentences/prose.ts';
import { PLAN } from '../../helpers/value-drafts.ts';

const PLAIN: Setting = {
  mood: 'future',
  inherited: null,
  fallbackYear: null,
  subject: '',
  explains: false,
  committed: false,
};

test.each(COMPLETIONS.map((c) => [c.id, c.example, c.gives] as const))(
  'the case %s names the last number of %s',
  (id, example, gives) => {
    const [best] = readingsOf(`${example}。`, PLAN, PLAIN).at(-1)?.found.candidates() ?? [];
    expect(`${best?.id}: ${best?.name}`).toBe(`${id}: ${gives}`);
  },
);
