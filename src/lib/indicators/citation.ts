/** How to cite an indicator page and the policies behind it: GB/T 7714—2015 and BibTeX. */
import { apart } from '../../../scripts/converter/read/apart.ts';
import type { Policy } from '../../schemas/index.ts';

export interface Cited {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  /** The whole address of the page. */
  readonly url: string;
  /** ISO day on which the data were made. */
  readonly day: string;
}

/** 策览. 保费收入[DB/OL]. (2021-10-25)[2021-10-25]. https://… */
export const gbCitation = ({ name, site, url, day }: Cited): string =>
  `${site}. ${apart(name)}：政策文件中的数值[DB/OL]. (${day})[${day}]. ${url}.`;

/** What BibTeX would take for a command. */
const escaped = (text: string): string =>
  text.replace(/[\\{}$&#^_~%]/g, (c) => (c === '\\' ? '\\textbackslash{}' : `\\${c}`));

export function bibtex({ id, name, site, url, day }: Cited): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escaped(site)}}`],
    ['title', `{${escaped(apart(name))}：政策文件中的数值}`],
    ['year', day.slice(0, 4)],
    ['url', url],
    ['urldate', day],
    ['language', 'chinese'],
  ];
  return `@misc{celan-${id},\n${fields.map(([key, value]) => `  ${key} = {${value}}`).join(',\n')}\n}`;
}

type Source = Pick<Policy, 'title' | 'issuer' | 'docNumber' | 'dateSigned' | 'dateIssued'>;

/** 济南市人民政府办公厅. …规划：济政办字〔2021〕44号[A/OL]. (2021-10-25). https://… */
export function sourceCitation(
  { title, issuer, docNumber, dateSigned, dateIssued }: Source,
  url: string,
): string {
  const date = dateIssued || dateSigned;
  const head = `${issuer ? `${apart(issuer)}. ` : ''}${apart(title)}${docNumber ? `：${apart(docNumber)}` : ''}[A/OL].`;
  return `${head}${date ? ` (${date}).` : ''} ${url}.`;
}
