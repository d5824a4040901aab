/** The editor's say: records corrected or withdrawn by their id, with a reason that the page shows. */
import type { PolicyYaml } from '../../../src/schemas/policy-yaml.ts';
import { type Value, valueSchema } from '../../../src/schemas/value.ts';
import type { Note } from '../messages.ts';

type Correction = NonNullable<PolicyYaml['corrections']>[number];

export interface Corrected {
  readonly values: Value[];
  readonly notes: Note[];
}

function unknown({ id }: Correction): Note {
  return {
    rule: 'correction-unknown',
    at: 0,
    reason: `policy.yaml 中的更正“${id}”找不到对应的记录`,
    advice: '记录编号见报告页；原文或转换规则变动后编号可能改变，请改正或删去这条更正',
  };
}

function refused({ id }: Correction, path: string): Note {
  return {
    severity: 'error',
    rule: 'correction-invalid',
    at: 0,
    reason: `policy.yaml 中的更正“${id}”给出的“${path}”不合规定`,
    advice: '字段的含义与取值见数据说明页',
  };
}

function apply(value: Value, correction: Correction, concepts: ReadonlySet<string>): Value | Note {
  const set = correction.set ?? {};
  if (typeof set.concept === 'string' && !concepts.has(set.concept)) return refused(correction, 'concept');
  const changed = { ...value, ...set, correction: { fields: Object.keys(set), reason: correction.reason } };
  const parsed = valueSchema.safeParse(changed);
  return parsed.success ? parsed.data : refused(correction, parsed.error.issues[0]?.path.join('.') ?? '');
}

/** `concepts` are the ids of the concepts that there are. */
export function correct(
  values: readonly Value[],
  corrections: readonly Correction[],
  concepts: ReadonlySet<string>,
): Corrected {
  const byId = new Map(values.map((v) => [v.id, v]));
  const notes: Note[] = [];
  for (const correction of corrections) {
    const value = byId.get(correction.id);
    if (!value) notes.push(unknown(correction));
    else if (correction.withdraw) byId.delete(correction.id);
    else {
      const result = apply(value, correction, concepts);
      if ('rule' in result) notes.push(result);
      else byId.set(correction.id, result);
    }
  }
  return { values: [...byId.values()], notes };
}
