/** Words explained in a sentence: “3+6+N”体系，即…; 本办法所称X，是指…; a note that begins with its word. */
import type { Passage } from '../../passages.ts';
import { bare, type Definition } from './definition.ts';
import { inline, quotedName } from './inline.ts';

const THAT_IS = /(?<=[，。：:—”])\s*即(?![将可时便使日期位刻席兴]|是(?!指)|\s*[\d.]+)[：:，]?\s*/g;
const NEAR = 36;

const HEAD =
  /^的?\p{Script=Han}{0,10}(?:体系|格局|模式|方式|机制|工程|计划|行动|布局|战略|目标|政策|制度|体制|框架|架构)$/u;

/** The last quotation shortly before 即, with the noun that follows it as another name. */
function namedBefore(text: string, at: number): { term: string; alias: string; from: number } | null {
  const stretch = text.slice(Math.max(0, at - NEAR), at);
  const offset = at - stretch.length;
  for (const { index: i } of [...stretch.matchAll(/”/g)].reverse()) {
    const quoted = quotedName(text, offset + i + 1);
    if (!quoted) continue;
    const tail = stretch.slice(i + 1).replace(/(?<![，。：:—\s])[，。：:—\s]+$/, '');
    if (/[，。；：]/.test(tail) && !/^[^，；：]{0,14}。?$/.test(tail)) return null;
    const noun = HEAD.test(tail) ? `${quoted.term}${tail.replace(/^的/, '')}` : '';
    return { term: quoted.term, alias: noun, from: quoted.from };
  }
  return null;
}

function afterThatIs(text: string): Definition[] {
  return [...text.matchAll(THAT_IS)].flatMap((m) => {
    const named = namedBefore(text, m.index);
    if (!named) return [];
    const from = m.index + m[0].length;
    const to = sentenceEnd(text, from);
    const meaning = text.slice(from, to).trim();
    if (meaning.length < 4) return [];
    const found = inline(named.term, meaning, { from: named.from, to }, false);
    return [{ ...found, aliases: named.alias === '' ? [] : [named.alias] }];
  });
}

/** Up to 。 — a meaning may well hold ； */
function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[。！？\n]/);
  return end < 0 ? text.length : from + end;
}

const MEANS = /(?:是指|系指|指的是|意指|是指的|(?<=[”」])指(?![出导引标定示数南挥]))/g;
const SAID = /^.*?(?:所称|所谓|所指|中的|提及的)的?/;

/** 本办法所称X，是指…; “X”是指…; X是指…: the term is what stands before, from the start of its sentence. */
function afterMeans(text: string): Definition[] {
  let told = 0;
  return [...text.matchAll(MEANS)].flatMap((m) => {
    // What stands inside a meaning explains nothing of its own.
    if (m.index < told) return [];
    const from = sentenceStart(text, m.index);
    const before = text.slice(from, m.index).replace(/(?<![，,：:\s])[，,：:\s]+$/, '');
    const words = /所称|所谓/.test(before)
      ? before.replace(SAID, '')
      : (before.split(/[，,：:]/).at(-1) ?? '');
    // 某法第一条规定的“违法所得”，是指…: of a longer phrase the quotation at its end is the term.
    const term = QUOTED_END.exec(words)?.[1] ?? bare(words.replace(NUMBERING, ''));
    const to = sentenceEnd(text, m.index);
    const meaning = text
      .slice(m.index + m[0].length, to)
      .replace(/^[，,：:]/, '')
      .trim();
    if (!FIT.test(term) || meaning.length < 4) return [];
    told = to;
    return [inline(term, meaning, { from: Math.max(from, text.lastIndexOf(words, m.index)), to })];
  });
}

const QUOTED_END = /“([^“”]{2,20})”$/;
const NUMBERING =
  /^\s*(?:第[一二三四五六七八九十百零\d]+条\s*|[一二三四五六七八九十\d]+[、．.]|[（(][一二三四五六七八九十\d]+[）)]|其中|这里的?|上述)\s*/;
const FIT = /^(?!(?:其|这|该|也|主要|不)$)[^，。；]{2,24}$/;

function sentenceStart(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - 80), at);
  return at - near.length + (/[^。！？!?；;\n]*$/.exec(near)?.index ?? 0);
}

/** ¹ 技能劳动者指取得职业资格证书的劳动者: a note that begins with its word. */
const NOTED =
  /^[\s\d¹²³⁰-⁹①-⑳*＊[\]（()）.、注：:]*([\p{Script=Han}A-Za-z“”、]{2,16}?)(?:是指|系指|指|，即)(?![出导引标定示数南挥])/u;

function asNote(text: string): Definition[] {
  const match = NOTED.exec(text);
  const term = bare(match?.[1] ?? '');
  if (!match || term.length < 2) return [];
  const to = sentenceEnd(text, match[0].length);
  const from = match[0].lastIndexOf(match[1] ?? '');
  return [inline(term, text.slice(match[0].length, to).trim(), { from, to })];
}

export function meaningsIn(text: string, kind: Passage['kind']): Definition[] {
  const note = kind === 'footnote' || kind === 'table-note' ? asNote(text) : [];
  return note.length > 0 ? note : [...afterThatIs(text), ...afterMeans(text)];
}
