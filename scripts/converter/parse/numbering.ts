/** The numbering of one document: what its lines are numbered with, and which number comes next. */
import type { Line } from '../layout/lines.ts';
import { type FoundMarker, markerAt } from './markers.ts';

const DECIMAL_LINE = /^(\d{1,2})[.．](\d{1,2})(?:[.．]\d{1,2}){0,2}(?![\d.．%％万亿])/;
const DECIMAL =
  /^(\d{1,2}(?:[.．]\d{1,2}){1,3})[.．、]?[\s\u3000]*(?=[\p{Script=Han}“《（(【A-Za-zⅠ-Ⅻ])(?![万亿‰])/u;
const TOP = /^(\d{1,2})(?:[.．、][\s\u3000]*|[\s\u3000]+)(?=[\p{Script=Han}“《【])/u;
/** 1总则: the gap is lost as well, or the list of contents has counted already. */
const TOP_WORDS =
  /^(\d{1,2})[\s\u3000]*(?=\p{Script=Han}{2,12}$)(?![万亿千百家个户元项条吨米平公立倍年月日名张所次岁座处台套万件]|人(?!员))/u;
/** 2．3年内完成…: the figure after the stop belongs to the words when the number is the next one. */
const BEFORE_FIGURE = /^(\d{1,2})[．.、](?=\d)/;

/** 增长⏎3.6%。 and 4.38亿元，: a figure that its line begins with. */
const TORN_FIGURE =
  /^\d{1,2}[．.]\d+\s*(?:[%％‰]|个百分点|[万亿千百]*[元亩吨人户家个]\s*[，。；、）]|[万亿]+元)/;

const half = (text: string): string => text.replaceAll('．', '.');

const MOST_BETWEEN = 5;

/** Lines numbered 1.1, 1.2, 2.1 …: each goes on with the one before, and there are several. */
function isDecimal(lines: readonly Line[]): boolean {
  let steps = 0;
  let last = { chapter: 0, section: 0 };
  for (const { text } of lines) {
    const match = DECIMAL_LINE.exec(text);
    if (!match) continue;
    const [chapter, section] = [Number(match[1]), Number(match[2])];
    const next = chapter === last.chapter && section === last.section + 1;
    // Chapters without sections of their own may lie between.
    const opens = chapter > last.chapter && chapter <= last.chapter + MOST_BETWEEN && section === 1;
    if (next || opens) steps++;
    if (next || opens || (chapter === last.chapter && section === last.section)) last = { chapter, section };
  }
  return steps >= 3;
}

/** After 2.1.2 comes 2.1.2.1, 2.1.3, 2.2 or 3. */
function follows(last: string, next: string): boolean {
  if (next === `${last}.1`) return true;
  const parts = next.split('.').map(Number);
  const before = last.split('.').map(Number);
  const end = parts.length - 1;
  return end < before.length && parts.every((n, i) => n === (before[i] ?? 0) + (i === end ? 1 : 0));
}

export class Numbering {
  private readonly decimal: boolean;
  private readonly last = new Map<string, number>();
  private top = 0;
  private decimalLabel = '0';

  constructor(lines: readonly Line[]) {
    this.decimal = isDecimal(lines);
  }

  markerAt(text: string): FoundMarker | null {
    return (this.decimal ? this.decimalAt(text) : null) ?? markerAt(text) ?? this.beforeFigure(text);
  }

  private decimalAt(text: string): FoundMarker | null {
    const match = DECIMAL.exec(text) ?? this.topAt(text);
    const label = half(match?.[1] ?? '');
    if (!match || label === '') return null;
    const number = Number(label.split('.').at(-1));
    return { style: 'decimal', written: match[0].trim(), label, number, length: match[0].length };
  }

  private topAt(text: string): RegExpExecArray | null {
    const next = String(this.top + 1);
    const match = TOP.exec(text) ?? TOP_WORDS.exec(text);
    if (match?.[1] === next) return match;
    const again = this.top > 1 ? TOP_WORDS.exec(text) : null;
    return again?.[1] === '1' ? again : null;
  }

  private beforeFigure(text: string): FoundMarker | null {
    const match = TORN_FIGURE.test(text) ? null : BEFORE_FIGURE.exec(text);
    const number = Number(match?.[1]);
    const fits = this.last.get('arabic') === number - 1 && number > 1;
    const opens = number === 1 && /^1[．.、](?:(?:19|20)\d{2}\s*年|\d+[A-Za-z])/.test(text);
    if (!match?.[1] || !(fits || opens)) return null;
    return { style: 'arabic', written: match[0], label: match[1], number, length: match[0].length };
  }

  /** A first number, or the next one of its style: a heading and not a cut sentence that begins with a number. */
  expects({ style, number, label }: FoundMarker): boolean {
    if (style === 'decimal') return follows(this.decimalLabel, label);
    return number === 1 || this.last.get(style) === number - 1;
  }

  note({ style, number, label }: FoundMarker): void {
    this.last.set(style, number);
    if (style !== 'decimal') return;
    this.top = Number(label.split('.')[0]);
    this.decimalLabel = label;
  }
}
