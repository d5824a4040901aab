/** The same text under two ids: a reader would find everything twice, and nobody would know which one counts. */
import { createHash } from 'node:crypto';
import { withoutSpace } from '../converter/import/model.ts';
import type { Message } from '../converter/messages.ts';
import type { PolicyInput } from '../converter/pipeline.ts';

type Source = Pick<PolicyInput, 'sha256' | 'text'>;

const textSum = ({ text }: Source): string => createHash('sha256').update(withoutSpace(text)).digest('hex');

/** The policy that a file is already: the same bytes, or the same words in another file. */
export function twinOf(source: Source, known: readonly PolicyInput[]): PolicyInput | undefined {
  const sum = textSum(source);
  return known.find((other) => other.sha256 === source.sha256 || textSum(other) === sum);
}

const twinMessage = ({ file }: PolicyInput, first: PolicyInput): Message => ({
  severity: 'warning',
  rule: 'same-source',
  file,
  line: 1,
  column: 1,
  reason: `与 ${first.id} 的原文相同，读者会见到两份`,
  advice: '只留一份：删去这一份的原文，并在它的 policy.yaml 写 withdrawn 说明缘由',
});

/** Each policy whose text an earlier one has. */
export function twinsAmong(inputs: readonly PolicyInput[]): Message[] {
  const first = new Map<string, PolicyInput>();
  return inputs.flatMap((input) => {
    const sum = textSum(input);
    const other = first.get(sum);
    if (!other) first.set(sum, input);
    return other ? [twinMessage(input, other)] : [];
  });
}
