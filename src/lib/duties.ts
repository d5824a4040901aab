/** Who does what, as rows. */
import type { Library } from './data.ts';
import { pathOf, wordsOf } from './measure.ts';
import { agency as words } from './strings.ts';
import { absolute, shareUrl } from './urls.ts';

/** One row a duty, for a spreadsheet; only the bodies asked for. */
export function dutyRows(data: Library, site: URL | undefined, only?: string): string[][] {
  const head = [words.list, words.role, words.inferred, ...words.columns];
  const rows = data.agencies
    .filter((agency) => !only || agency.id === only)
    .flatMap((agency) =>
      agency.duties.map(({ policy, anchor, role, inferred }) => {
        const section = data.section.get(`${policy}/${anchor}`);
        return [
          agency.name,
          words.roles[role],
          inferred ? words.yes : '',
          data.policy.get(policy)?.title ?? policy,
          section ? pathOf(section) : anchor,
          section ? wordsOf(section) : '',
          absolute(shareUrl(policy, anchor), site),
        ];
      }),
    );
  return [head, ...rows];
}
