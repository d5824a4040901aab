/** Titles in 《》, nested ones whole, and the ways in which two titles may mean the same document. */
import type { Range } from '../../tree.ts';

const LONGEST = 160;

function closing(text: string, from: number): number {
  let depth = 0;
  let nearest = -1;
  for (let i = from; i < text.length && i - from <= LONGEST; i++) {
    const char = text.charAt(i);
    if (char === '《') depth += 1;
    if (char !== '》') continue;
    if (nearest < 0) nearest = i;
    depth -= 1;
    if (depth === 0) return i;
  }
  return nearest;
}

/** Every title, outermost marks only; ranges include 《》. */
export function titlesIn(text: string): Range[] {
  const found: Range[] = [];
  let at = text.indexOf('《');
  while (at >= 0) {
    const end = closing(text, at);
    if (end > at + 1) found.push({ from: at, to: end + 1 });
    at = text.indexOf('《', end > at ? end + 1 : at + 1);
  }
  return found;
}

const plain = (title: string): string => title.replace(/[\s《》〈〉<>“”"'‘’「」[\]［］〔〕、，,]/g, '');
const withoutTail = (title: string): string => title.replace(/[（(][^（）()]*[）)]$/, '');

/** Titles under which a document may be cited: as written, without a trailing bracket, and what 关于印发…的通知 passes on. */
export function titleKeys(title: string): string[] {
  const whole = plain(title);
  const passedOn = /(?:关于)?(?:印发|发布|下发|公布|转发)(.+)的(?:通知|公告|函|决定)$/.exec(whole)?.[1] ?? '';
  const subject = /^.{2,30}?关于(.+)$/.exec(whole)?.[1] ?? '';
  const all = [whole, passedOn, subject.length < 12 ? '' : `关于${subject}`];
  return [...new Set(all.flatMap((key) => [key, withoutTail(key)]))].filter((key) => key.length >= 8);
}
