/** Document numbers in any bracket form: 国办发〔2020〕5号, [2008]8号, （2020）16号, 国务院令第676号, GB/T 19001-2016. */
import { matchesIn } from '../../read/matches.ts';
import type { Range } from '../../tree.ts';
import { standardsIn } from './standards.ts';

export interface DocumentNumber {
  readonly range: Range;
  readonly written: string;
}

const YEAR = '[〔\\[［（(【〈﹝]\\s{0,4}(?:19|20|１９|２０)[0-9０-９]{2}\\s{0,4}[〕\\]］）)】〉﹞]';
const NUMBERED = new RegExp(
  `\\p{Script=Han}{0,12}\\s{0,4}${YEAR}\\s{0,4}第?\\s{0,4}[0-9０-９]{1,5}\\s{0,4}号`,
  'gu',
);
/** 国务院令第76号, 某部令2017年第5号, 税务总局公告2018年第56号 */
const ORDER =
  /\p{Script=Han}{0,20}(?:令|公告)\s{0,4}[（(〔]?\s{0,4}(?:[12][09]\d{2}\s?年?\s?)?第\s{0,4}[0-9０-９]{1,4}\s{0,4}号/gu;
const ISSUER_OF_ORDER =
  /(?:国|国务院|主席|政府|部|委员会|委|总局|署|局|人大常委会|厅|行|会|办公室)(?:令|公告)/;

/** Words that may stand before a number and are no part of it. */
const BEFORE =
  /^.*(?:按照|根据|依据|依照|参照|执行|遵照|详见|参见|文件|通知|以及|贯彻|落实|印发|修订|废止|原|见|以|(?<!共)和|与|及|的|由|号|为|在|对|将|经|[年月]?日)/u;

function withoutLead(written: string): number {
  const letters = /^\p{Script=Han}+/u.exec(written)?.[0] ?? '';
  const lead = BEFORE.exec(letters)?.[0].length ?? 0;
  return lead < letters.length ? lead : 0;
}

function located(match: RegExpExecArray): DocumentNumber {
  const skip = withoutLead(match[0]);
  const written = match[0].slice(skip);
  const from = match.index + skip + (written.length - written.trimStart().length);
  return { range: { from, to: match.index + match[0].length }, written: written.trim() };
}

export function documentNumbersIn(text: string): DocumentNumber[] {
  const standards = standardsIn(text);
  // Most texts have none, and the patterns try every character.
  if (!text.includes('号')) return standards;
  const numbered = matchesIn(text, NUMBERED).map(located);
  const orders = matchesIn(text, ORDER)
    .filter((m) => ISSUER_OF_ORDER.test(m[0]))
    .map(located);
  return [...numbered, ...orders, ...standards].sort((a, b) => a.range.from - b.range.from);
}

const HALF = (text: string): string =>
  text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));

/** One way of writing for all bracket forms: for comparing, not for showing. */
export function normalNumber(written: string): string {
  return HALF(written)
    .replace(/\s/g, '')
    .replace(/[[［（(【〈﹝]/g, '〔')
    .replace(/[\]］）)】〉﹞]/g, '〕')
    .replace(/〕第/, '〕');
}
