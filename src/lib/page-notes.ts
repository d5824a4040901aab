/** What the records say about each block of a policy, ready for the weaver. */
import { at, type Library } from './data.ts';
import { linesIn } from './indicators/lines-in.ts';
import { paceMarkup } from './indicators/pace-markup.ts';
import { tableChart } from './indicators/table-chart.ts';
import { tableRows } from './indicators/table-rows.ts';
import { toMarkup } from './markup.ts';
import { asideFor, type PassageRecords } from './notes.ts';
import type { PictureBlock, Weft } from './weave.ts';

const isValue = (id: string): boolean => /-n\d+[a-z]?$/.test(id);

function recordsAt(data: Library, policy: string, anchors: readonly string[]): PassageRecords {
  const keys = anchors.map((anchor) => at({ policy, anchor }));
  return {
    values: keys.flatMap((key) => data.valuesAt.get(key) ?? []),
    duties: keys.flatMap((key) => data.dutiesAt.get(key) ?? []),
    checks: keys.flatMap((key) => data.checksAt.get(key) ?? []),
    references: keys.flatMap((key) => data.referencesAt.get(key) ?? []),
    slips: keys.flatMap((key) => data.slipsAt.get(key) ?? []),
    paceOf: (value) => paceMarkup(value, linesIn(data)),
  };
}

/** Small pictures of the rows of the tables in a block. */
function picturesOf(data: Library, policy: string, ids: readonly string[]): PictureBlock | null {
  const tables = ids.filter((id) => data.tables.has(`${policy}/${id}`));
  const drawn = tables.flatMap((table) => {
    const rows = tableRows(data.values.get(policy) ?? [], table, linesIn(data));
    const node = tableChart(rows);
    return node ? [{ html: toMarkup(node), pictures: rows.length }] : [];
  });
  if (drawn.length === 0) return null;
  return { html: drawn.map((d) => d.html).join(''), pictures: drawn.reduce((sum, d) => sum + d.pictures, 0) };
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
    picturesFor: (ids) => picturesOf(data, policy, ids),
    isTarget: (id) => {
      const found = data.value.get(`${policy}/${id}`)?.class;
      return found === 'target' || found === 'interim';
    },
  };
}
