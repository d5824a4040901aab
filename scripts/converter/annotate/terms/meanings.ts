/** Words explained in a sentence: “3+6+N”体系，即…; 本办法所称X，是指…; a note that begins with its word. */

import type { Passage } from '../../passages.ts';
import { bare, type Definition } from './definition.ts';
import { type Explained, explainedIn } from './explained.ts';
import { inline } from './inline.ts';

const LONGEST = 800;
const SHORTEST = 4;

const STOP = /[（()）。！？\n]/g;

/** Where a meaning ends: at 。 or where the bracket closes that it stands in; a list of items (一)…。(二)…。 goes on. */
function meaningEnd(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST);
  let depth = 0;
  for (const { 0: char, index } of rest.matchAll(STOP)) {
    if ('（('.includes(char)) depth += 1;
    else if ('）)'.includes(char)) depth -= 1;
    else if (char === '\n' || !listGoesOn(rest, index)) return from + index;
    if (depth < 0) return from + index;
  }
  return from + rest.length;
}

/** …：（一）甲。（二）乙。: behind 。 stands the next item of a list that the meaning has announced. */
const listGoesOn = (rest: string, stop: number): boolean =>
  /^。\s*[（(][二三四五六七八九十\d０-９]+[）)]/.test(rest.slice(stop, stop + 8)) &&
  /[：:]\s*[（(][一1１][）)]/.test(rest.slice(0, stop));

const MEANT = /(?:是指|系指|指的是|即)[，,：:]?\s*$/;

/** 甲是指…；乙是指…: the next word of a row begins a meaning of its own; what else stands inside a meaning explains nothing. */
function beginsAnother(text: string, { from, at, term }: Explained): boolean {
  const before =
    text
      .slice(Math.max(0, from - 2), from)
      .trimEnd()
      .at(-1) ?? '';
  return (
    '；;。\n'.includes(before) ||
    (/[，,、]/.test(before) && term.length <= 14 && MEANT.test(text.slice(from, at)))
  );
}

interface Meant extends Explained {
  readonly to: number;
}

function meant(text: string): Meant[] {
  const found: Meant[] = [];
  for (const next of explainedIn(text)) {
    const last = found.at(-1);
    if (last && next.from < last.to) {
      if (next.from <= last.at + SHORTEST || !beginsAnother(text, next)) continue;
      found[found.length - 1] = { ...last, to: next.from };
    }
    found.push({ ...next, to: meaningEnd(text, next.at) });
  }
  return found;
}

function explained(text: string): Definition[] {
  return meant(text).flatMap(({ term, aliases, from, at, to, everywhere }) => {
    const meaning = text
      .slice(at, to)
      .replace(/[，,；;、\s]+$/, '')
      .trim();
    if (meaning.length < SHORTEST) return [];
    return [{ ...inline(term, meaning, { from, to }, !everywhere), aliases }];
  });
}

/** ¹ 技能劳动者指取得职业资格证书的劳动者: a note that begins with its word. */
const NOTED =
  /^[\s\d¹²³⁰-⁹①-⑳*＊[\]（()）.、注：:]*([\p{Script=Han}A-Za-z“”、]{2,16}?)(?:是指|系指|指|，即)(?![出导引标定示数南挥])/u;

function asNote(text: string): Definition[] {
  const match = NOTED.exec(text);
  const term = bare(match?.[1] ?? '');
  if (!match || term.length < 2) return [];
  const to = meaningEnd(text, match[0].length);
  const from = match[0].lastIndexOf(match[1] ?? '');
  return [inline(term, text.slice(match[0].length, to).trim(), { from, to })];
}

export function meaningsIn(text: string, kind: Passage['kind']): Definition[] {
  const note = kind === 'footnote' || kind === 'table-note' ? asNote(text) : [];
  const rest = explained(text);
  return note.length > 0
    ? [...note, ...rest.filter(({ range }) => range.from >= (note[0]?.range.to ?? 0))]
    : rest;
}
