/** What the records say about each block of a policy, ready for the weaver. */
import { at, type Library } from './data.ts';
import { asideFor, type PassageRecords } from './notes.ts';
import type { Weft } from './weave.ts';

const isValue = (id: string): boolean => /-v\d+$/.test(id);

function recordsAt(data: Library, policy: string, anchors: readonly string[]): PassageRecords {
  const keys = anchors.map((anchor) => at({ policy, anchor }));
  return {
    values: keys.flatMap((key) => data.valuesAt.get(key) ?? []),
    duties: keys.flatMap((key) => data.dutiesAt.get(key) ?? []),
    checks: keys.flatMap((key) => data.checksAt.get(key) ?? []),
    references: keys.flatMap((key) => data.referencesAt.get(key) ?? []),
    slips: keys.flatMap((key) => data.slipsAt.get(key) ?? []),
  };
}

export function weftFor(data: Library, policy: string): Weft {
  return {
    noteFor: (ids) => {
      const anchors = ids.filter((id) => !isValue(id));
      const [first] = anchors;
      return first
        ? asideFor(first, recordsAt(data, policy, anchors), data.tables.has(`${policy}/${first}`))
        : null;
    },
    isTarget: (id) => {
      const found = data.value.get(`${policy}/${id}`)?.class;
      return found === 'target' || found === 'interim';
    },
  };
}
