/** Who does what, as rows. */
import type { Agency } from '../schemas/index.ts';
import type { Library } from './data.ts';
import { pathOf, wordsOf } from './measure.ts';
import { agency as words } from './strings.ts';
import { absolute, shareUrl } from './urls.ts';

/** One row a duty, for a spreadsheet. */
export function dutyRows(agencies: readonly Agency[], data: Library, site: URL | undefined): string[][] {
  const head = [words.list, words.role, words.inferred, ...words.columns];
  const rows = agencies.flatMap((agency) =>
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
