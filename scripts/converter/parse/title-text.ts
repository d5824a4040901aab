/** The words of a title as they are cited: without numbers before it, marks around it, words printed twice. */
import { plainForm } from './dates.ts';

const YEAR =
  '(?:[〔\\[［【（(({﹝]\\s*(?:(?:19|20)\\d{2}|[二一][〇○零九][〇○零一二三四五六七八九]{2})\\s*[〕\\]］】）)}﹞])';
/** 某政办〔2023〕12号《关于……的通知》: a number before its title, as collections of rules print it. */
const NUMBERED_TITLE = new RegExp(
  `^[\\p{Script=Han}A-Za-z\\s]{0,20}${YEAR}\\s*(?:第\\s*)?\\d{1,5}\\s*[号號]\\s*(?=《.+》$)`,
  'u',
);

/** The title without a number before it and the marks around the whole of it. */
export const bareTitle = (text: string): string =>
  text
    .trim()
    .replace(NUMBERED_TITLE, '')
    .replace(/^《([^《》]+)》$/, '$1');

/** Bold face that a PDF prints by laying letters over themselves: 关于印发关于印发某某规划的通知某某规划的通知. */
export function withoutDoubles(squeezed: string): string {
  let kept = '';
  let at = 0;
  while (at < squeezed.length) {
    const length = doubledAt(squeezed, at);
    if (length === 0) return squeezed;
    kept += squeezed.slice(at, at + length);
    at += 2 * length;
  }
  return kept;
}

const LONGEST = 60;

/** The longest stretch that stands twice in a row from here on; one or two letters are no such print. */
function doubledAt(text: string, at: number): number {
  for (let length = Math.min(LONGEST, Math.floor((text.length - at) / 2)); length >= 3; length--)
    if (text.startsWith(text.slice(at, at + length), at + length)) return length;
  return 0;
}

/** 关于印发关于印发某某规划的通知: of such a print only the beginning may be left. */
function withoutDoubledStart(squeezed: string): string {
  const length = doubledAt(squeezed, 0);
  return length >= 4 ? squeezed.slice(length) : squeezed;
}

/** 统计公报[1]: the mark of a note. */
const NOTE_AT_END = /(?<=\p{Script=Han})[[［]\d{1,2}[\]］]$/u;
/** 22 某某意见, 3.某某办法, +#!+某某规划: the number in a collection, signs that no title begins with. */
const BEFORE = /^(?:[^\p{L}\d“”《〈（(〔【"]+|\d{1,3}(?:[.．、]\s*|\s+)(?=[\p{Script=Han}《“]{4}))/u;
/** …的通知_政策文件_某市政府, …办法（此件公开发布） */
const BEHIND =
  /(?:_[^_]{2,40})+$|\s*[（(](?:此件|主动公开)[^（）()]{0,16}[）)]$|\s*【?(?:字号|字体)(?:大小)?[：:\s].*$/u;
const GAP = /(?<=\p{Script=Han}|[）》”〉]) (?=\p{Script=Han}|[（《“〈])/gu;

export function cleanTitle(written: string): string {
  const words = plainForm(written).replace(/\s+/g, ' ').trim().replace(BEFORE, '').replace(BEHIND, '');
  const bare = bareTitle(words.replace(NOTE_AT_END, ''));
  const squeezed = bare.replace(/ /g, '');
  const once = withoutDoubles(withoutDoubledStart(squeezed));
  return once === squeezed ? bare.replace(GAP, '') : once;
}
