/** Marks of Markdown in a text file: they are kept in the source and set aside, so that the words can be read. */
import { matchesIn } from '../read/matches.ts';
import type { Range } from '../tree.ts';
import { type Line, without } from './lines.ts';

const HEADING = /^(#{1,6})[ \t\u3000]*(?=\S)/;
const WHOLE_BOLD = /^\*\*[^*]{1,200}\*\*$/;
const BOLD_LABEL = /^\*\*[^*]{1,24}[：:]\*\*/;
const BULLET = /^[-*+•●▪■◆]\s+(?=\S)/;
const QUOTE = /^>\s+(?=\S)/;
const BOLD = /\*\*/g;
/** <!-- 第 3 页 -->（二）…: what a converter noted in the middle of the text. */
const COMMENT = /<!--[^<>]{0,200}-->/g;
/** Marks around nothing set nothing in bold: a line of them alone is text. */
const BLANK = /^[\s\u200b\ufeff]*$/;

/** `**` is also how a text hides a number (`**家`): it is a mark only where the file is Markdown for certain. */
export function looksLikeMarkdown(lines: readonly Line[]): boolean {
  return lines.some(
    ({ text }) => /^#{1,6}\s+\S/.test(text) || WHOLE_BOLD.test(text) || BOLD_LABEL.test(text),
  );
}

/** Places of `**` that open or close bold; an odd one out, or one that hides a number, is text. */
function boldMarks(text: string): Range[] {
  const places = matchesIn(text, BOLD).map(({ index }) => index);
  if (places.length % 2 === 1) return [];
  const pairs = places.flatMap((at, i) => (i % 2 === 0 ? [[at, places[i + 1] ?? at] as const] : []));
  const bold = pairs.filter(
    ([open, close]) =>
      !BLANK.test(text.slice(open + 2, close)) &&
      !/^(?:家|个|亿|万|％|%|元|名|类|项)/.test(text.slice(open + 2)),
  );
  return bold.flat().map((from) => ({ from, to: from + 2 }));
}

/** A comment on a line of its own is a line of the wrapper. */
function commentsIn(text: string): Range[] {
  if (!text.includes('<!--')) return [];
  const found = matchesIn(text, COMMENT).map(({ 0: comment, index }) => ({
    from: index,
    to: index + comment.length,
  }));
  return found.some(({ from, to }) => from > 0 || to < text.length) ? found : [];
}

/** # and > are marks only in a Markdown file (>90 is a bound); a bullet is one anywhere. */
function leadingMarks(text: string, markdown: boolean): { readonly length: number; readonly hashes: number } {
  const heading = markdown ? HEADING.exec(text) : null;
  if (heading) return { length: heading[0].length, hashes: heading[1]?.length ?? 0 };
  const other = (markdown ? QUOTE.exec(text) : null) ?? BULLET.exec(text);
  return { length: other?.[0].length ?? 0, hashes: 0 };
}

/** A bullet before a numbered line is a mark (`- （一）发展基础`); before plain words it is part of the list. */
function keepsBullet(text: string, length: number): boolean {
  const rest = text.slice(length);
  return BULLET.test(text) && !/^(?:\*\*)?(?:[（(]|第|[一二三四五六七八九十\d]{1,3}[、．.])/.test(rest);
}

/** The lines with their Markdown marks set aside. */
export function setMarksAside(lines: readonly Line[]): Line[] {
  const markdown = looksLikeMarkdown(lines);
  return lines.map((written) => {
    const line = without(written, commentsIn(written.text));
    const { length, hashes } = leadingMarks(line.text, markdown);
    const marks = length > 0 && !keepsBullet(line.text, length) ? [{ from: 0, to: length }] : [];
    const bold = markdown ? boldMarks(line.text) : [];
    return { ...without(line, [...marks, ...bold]), hashes };
  });
}
