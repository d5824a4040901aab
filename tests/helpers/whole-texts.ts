/** Values of a whole document, through the parser: what the headings and the title make of them counts too. */
import { annotateValues } from '../../scripts/converter/annotate/annotate-values.ts';
import { contextOf } from '../../scripts/converter/annotate/context.ts';
import type { ValueDraft } from '../../scripts/converter/annotate/draft.ts';
import { parsePolicy } from '../../scripts/converter/parse/parse.ts';
import { passagesOf } from '../../scripts/converter/passages.ts';

export function valuesOfDocument(lines: readonly string[]): ValueDraft[] {
  const source = lines.join('\n');
  const { tree } = parsePolicy(source);
  return annotateValues(source, contextOf(tree), passagesOf(tree)).filter((d) => d.class !== 'norm');
}
