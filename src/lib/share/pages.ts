/** The share pages of one policy after another: what the documents say together is held once, their texts one at a time. */
import type { Indicator } from '../../schemas/index.ts';
import { linesByValue } from '../indicators/target-pace.ts';
import { type Library, libraryOf, NOTHING } from '../library.ts';
import { type PolicyRecords, readPolicies, readShared } from '../records.ts';
import { type SharePage, sharePage } from './page.ts';

export { castFrom, MOULD } from './mould.ts';

/** What terms, bodies and themes say of places, without the places themselves. */
type Said = Pick<Library, 'termsAt' | 'dutiesAt' | 'themesAt'>;

/** Each policy's own series, under their indicators. */
function seriesByPolicy(indicators: readonly Indicator[]): Map<string, Indicator[]> {
  const found = new Map<string, Indicator[]>();
  for (const indicator of indicators)
    for (const series of indicator.series) {
      const own = found.get(series.policy) ?? [];
      own.push({ ...indicator, series: [series] });
      found.set(series.policy, own);
    }
  return found;
}

function libraryOfOne({ policy, ...records }: PolicyRecords, { termsAt, dutiesAt, themesAt }: Said): Library {
  return { ...libraryOf({ ...NOTHING, ...records, policies: [policy] }), termsAt, dutiesAt, themesAt };
}

export async function* sharePages(folder: string, host: URL): AsyncGenerator<readonly SharePage[]> {
  const { policies, ...shared } = await readShared(folder);
  const said = libraryOf({ ...NOTHING, ...shared });
  const series = seriesByPolicy(shared.indicators);
  for await (const records of readPolicies(folder, policies)) {
    const data = libraryOfOne(records, said);
    const lines = linesByValue(series.get(records.policy.id) ?? [], data.value);
    const scene = { data, lines, host };
    yield records.sections.map((section) => sharePage(section, scene));
  }
}
