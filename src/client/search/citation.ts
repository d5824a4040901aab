/** `淄政发〔2020〕16号 3、` and `济南 四（一）2`: a policy and a place in it, for a jump. */
import { folded } from './fold.ts';
import type { CatalogDocument } from './records.ts';

export interface Citation<T> {
  readonly document: T;
  /** `['四', '一', '2']` */
  readonly steps: readonly string[];
}

const step =
  /(?:专栏|附件|表|图)\d*|第[一二三四五六七八九十百\d]+[编章节条款段行]|[一二三四五六七八九十]+是|[一二三四五六七八九十百]+|\d+(?:\.\d+)*|名词解释|前言/y;

/** The numbers of a place, in whatever brackets and with whatever marks between; null where other words stand there. */
export function stepsOf(text: string): string[] | null {
  const plain = folded(text).replace(/[().、,:\-"《》]+$/, '');
  const steps: string[] = [];
  for (let i = 0; i < plain.length; ) {
    const mark = /^[(),、.:\s]+/.exec(plain.slice(i))?.[0].length ?? 0;
    step.lastIndex = i + mark;
    const found = step.exec(plain)?.[0];
    if (!found) return null;
    steps.push(found);
    i = step.lastIndex;
  }
  return steps.length > 0 ? steps : null;
}

/** Generic words that name no policy: 实施意见, 规划. */
const nameless = /^(?:[省市县区]|人民政府|关于|实施|意见|规划|方案|通知|办法|金融|发展|建设)+$/;

/** Whether the beginning of a query names the policy: its number, its title or at least two characters of title or region. */
function names(document: CatalogDocument, words: string): boolean {
  const number = folded(document.docNumber);
  if (number !== '' && words === number) return true;
  if (words.length < 2 || nameless.test(words)) return false;
  return folded(document.title).startsWith(words) || folded(document.region).includes(words);
}

/** All readings, the longest name first. */
export function citationsOf<T extends CatalogDocument>(
  typed: string,
  documents: readonly T[],
): Citation<T>[] {
  const plain = folded(typed);
  for (let cut = plain.length - 1; cut >= 2; cut--) {
    const steps = stepsOf(plain.slice(cut));
    if (!steps) continue;
    const words = plain.slice(0, cut).replace(/[,、:]+$/, '');
    const found = documents.filter((document) => document.kind === 'policy' && names(document, words));
    if (found.length > 0) return found.map((document) => ({ document, steps }));
  }
  return [];
}

/** Whether the place with this label is meant: its last numbers are those asked for. */
export function isAt(label: string, steps: readonly string[]): boolean {
  const own = stepsOf(label);
  if (!own || own.length < steps.length) return false;
  const from = own.length - steps.length;
  return steps.every((each, i) => own[from + i] === each);
}
