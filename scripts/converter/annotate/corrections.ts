/** The editor's say: records corrected or withdrawn by their id, with a reason that the page shows. */
import type { PolicyYaml } from '../../../src/schemas/policy-yaml.ts';
import { type Value, valueSchema } from '../../../src/schemas/value.ts';
import { withoutBlanks } from '../read/blanks.ts';
import type { YamlNote } from '../read/yaml-places.ts';

type Correction = NonNullable<PolicyYaml['corrections']>[number];

export interface Corrected {
  readonly values: readonly Value[];
  readonly notes: YamlNote[];
}

function unknown({ id }: Correction, path: string): YamlNote {
  return {
    rule: 'correction-unknown',
    path: `${path}.id`,
    reason: `更正“${id}”找不到对应的记录`,
    advice: '记录编号见报告页；请改正或删去这条更正',
  };
}

function elsewhere({ id, written }: Correction, path: string, value: Value): YamlNote {
  return {
    severity: 'error',
    rule: 'correction-elsewhere',
    path: `${path}.written`,
    reason: `更正“${id}”所指的原文是“${written}”，该处现为“${value.valueText}”`,
    advice: '原文或编号已变，请核对后改正 id 或 written',
  };
}

function refused({ id }: Correction, path: string, field: string): YamlNote {
  return {
    severity: 'error',
    rule: 'correction-invalid',
    path: `${path}.set.${field}`,
    reason: `更正“${id}”给出的“${field}”不合规定`,
    advice: '字段的含义与取值见数据说明页',
  };
}

function apply(
  value: Value,
  correction: Correction,
  path: string,
  concepts: ReadonlySet<string>,
): Value | YamlNote {
  const set = correction.set ?? {};
  if (typeof set.concept === 'string' && !concepts.has(set.concept))
    return refused(correction, path, 'concept');
  const changed = { ...value, ...set, correction: { fields: Object.keys(set), reason: correction.reason } };
  const parsed = valueSchema.safeParse(changed);
  return parsed.success
    ? parsed.data
    : refused(correction, path, parsed.error.issues[0]?.path.join('.') ?? '');
}

/** `concepts` are the ids of the concepts that there are. */
export function correct(
  values: readonly Value[],
  corrections: readonly Correction[],
  concepts: ReadonlySet<string>,
): Corrected {
  if (corrections.length === 0) return { values, notes: [] };
  const byId = new Map(values.map((v) => [v.id, v]));
  const notes: YamlNote[] = [];
  for (const [i, correction] of corrections.entries()) {
    const path = `corrections.${i}`;
    const value = byId.get(correction.id);
    if (!value) notes.push(unknown(correction, path));
    else if (withoutBlanks(value.valueText) !== withoutBlanks(correction.written))
      notes.push(elsewhere(correction, path, value));
    else if (correction.withdraw) byId.delete(correction.id);
    else {
      const result = apply(value, correction, path, concepts);
      if ('path' in result) notes.push(result);
      else byId.set(correction.id, result);
    }
  }
  return { values: [...byId.values()], notes };
}
