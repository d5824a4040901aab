/** Titles in 《》, nested ones whole, and the ways in which two titles may mean the same document. */
import { wholeCharacters } from '../../read/radicals.ts';
import type { Range } from '../../tree.ts';
import { holdsAny, wordList } from '../../words/word-list.ts';

const LONGEST = 100;
const LONGEST_LOST = 40;

/** Where the title ends that begins at `from`; -1 where its mark is never closed. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length && i - from <= LONGEST; i++) {
    const char = text.charAt(i);
    if (char === '《') depth += 1;
    if (char === '》') depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}

/** A title is no sentence and no address: such marks have been set in the wrong place. */
export const isTitle = (title: string): boolean =>
  title.trim() !== '' && !holdsAny(title, '。；！？：\n') && !title.includes('www.');

/** 起草 渡口条例》: the text of a PDF may have lost the mark that opens, and then a blank stands in its place. */
function lostOpening(text: string, close: number, after: number): Range | null {
  const near = Math.max(after, close - LONGEST_LOST);
  const blank = text.slice(near, close).search(/\s\S+$/);
  const title = blank < 0 ? '' : text.slice(near + blank, close).trim();
  return title.length > 4 && !holdsAny(title, '，。；、：！？（“《')
    ? { from: near + blank, to: close + 1 }
    : null;
}

/** 《…，根据《甲条例》: where a mark is never closed, the title is the one that opens last before the first that closes. */
function lastOpened(text: string, from: number, end: number): Range | null {
  const open = text.lastIndexOf('《', end);
  const range = { from: open, to: end + 1 };
  return open > from && isTitle(text.slice(open + 1, end)) ? range : lostOpening(text, end, from);
}

/** Every title, outermost marks only; ranges include 《》, or the blank in the place of 《. */
export function titlesIn(text: string): Range[] {
  const found: Range[] = [];
  for (let at = 0, next = text.indexOf('》'); next >= 0; next = text.indexOf('》', at)) {
    const open = text.indexOf('《', at);
    const end = open < 0 || open > next ? -1 : closing(text, open);
    const whole = end > open && isTitle(text.slice(open + 1, end)) ? { from: open, to: end + 1 } : null;
    const title =
      whole ?? (open < 0 || open > next ? lostOpening(text, next, at) : lastOpened(text, open, next));
    if (title) found.push(title);
    at = (title ?? { to: next + 1 }).to;
  }
  return found;
}

const plain = (title: string): string =>
  wholeCharacters(title).replace(/[\s《》〈〉<>“”"'‘’「」[\]［］〔〕、，,]/g, '');
const withoutTail = (title: string): string => title.replace(/[（(][^（）()]*[）)]$/, '');

const PASSES_ON = wordList('印发 发布 下发 公布 转发');
const LETTER = wordList('的通知 的公告 的函 的决定');

/** 关于印发｜甲办法｜的通知 */
function passedOn(title: string): string {
  const letter = LETTER.before(title);
  const from = letter === '' ? undefined : PASSES_ON.in(title)[0]?.to;
  return from === undefined ? '' : title.slice(from, title.length - letter.length);
}

/** 某省政府｜关于…: without who wrote it. */
function subjectOf(title: string): string {
  const at = title.indexOf('关于', 2);
  return at < 0 || at > 32 || title.length - at < 14 ? '' : title.slice(at);
}

/** Titles under which a document may be cited: as written, without a trailing bracket, and what 关于印发…的通知 passes on. */
export function titleKeys(title: string): string[] {
  const whole = plain(title);
  const all = [whole, passedOn(whole), subjectOf(whole)];
  return [...new Set(all.flatMap((key) => [key, withoutTail(key)]))].filter((key) => key.length >= 8);
}
