/** Enumerations that run inside a paragraph: 一是…；二是…, （1）…（2）…, ①…②…. */
import { matchesIn } from '../read/matches.ts';
import { chineseNumber } from '../read/numerals.ts';
import type { RunInItem } from '../tree.ts';

const HAN = '[一二三四五六七八九十]{1,3}';

interface Style {
  readonly pattern: RegExp;
  readonly number: (match: RegExpExecArray) => number;
}

const STYLES: readonly Style[] = [
  {
    pattern: new RegExp(`(?<=^|[。；;：:，,！？!?、”）\\s])(${HAN})是(?!否|非)`, 'g'),
    number: (m) => chineseNumber(m[1] ?? '') ?? 0,
  },
  {
    pattern: new RegExp(`(?<=^|[。；;：:！？!?\\s])(${HAN})要(?=[\\p{Script=Han}])`, 'gu'),
    number: (m) => chineseNumber(m[1] ?? '') ?? 0,
  },
  {
    pattern: new RegExp(`(?<=^|[。；;：:！？!?\\s])第(${HAN})[，,]`, 'g'),
    number: (m) => chineseNumber(m[1] ?? '') ?? 0,
  },
  {
    pattern: /(?<=^|[。；;：:，,！？!?\s])[（(]\s*(\d{1,2})\s*[）)](?!项|款|条|号)/g,
    number: (m) => Number(m[1]),
  },
  {
    pattern: new RegExp(`(?<=^|[。；;：:！？!?\\s])[（(](${HAN})[）)](?!项|款|条|号)`, 'g'),
    number: (m) => chineseNumber(m[1] ?? '') ?? 0,
  },
  {
    pattern: /(?<=^|[。；;：:，,、！？!?\s])([①-⑳])/g,
    number: (m) => (m[1] ?? '').charCodeAt(0) - 0x2460 + 1,
  },
];

interface Start {
  readonly index: number;
  readonly marker: string;
  readonly number: number;
}

/** The longest run 1, 2, 3… in order; numbers that do not fit are words of the text. */
function consecutive(starts: readonly Start[], first: number): Start[] {
  const run: Start[] = [];
  for (const start of starts) if (start.number === first + run.length) run.push(start);
  return run;
}

function startsOf({ pattern, number }: Style, text: string): Start[] {
  return matchesIn(text, pattern).map((m) => ({ index: m.index, marker: m[0], number: number(m) }));
}

/** The words after the marker up to the first full stop, without closing punctuation. */
function titleOf(text: string): string {
  return (text.split('。')[0] ?? '').replace(/(?<![；;，,、\s])[；;，,、\s]+$/, '').trim();
}

/** Items parted by ； are clauses of one sentence: the last one ends with it, what follows is no item. */
function endOf(text: string, run: readonly Start[]): number {
  const last = run.at(-1)?.index ?? 0;
  const clauses = run.slice(1).every(({ index }) => /[；;]\s*$/.test(text.slice(0, index)));
  const stop = text.indexOf('。', last);
  return run.length > 1 && clauses && stop >= 0 ? stop + 1 : text.length;
}

function toItems(text: string, run: readonly Start[]): RunInItem[] {
  const end = endOf(text, run);
  return run.map(({ index, marker, number }, i) => {
    const to = run[i + 1]?.index ?? end;
    const title = titleOf(text.slice(index + marker.length, to));
    return { anchor: '', marker: marker.replace(/[，,\s]/g, ''), number, range: { from: index, to }, title };
  });
}

/** Items inside one paragraph, after `from`; the style that comes first wins. */
export function runInItems(text: string, from = 0): RunInItem[] {
  const runs = STYLES.map((style) =>
    consecutive(
      startsOf(style, text).filter((s) => s.index >= from),
      1,
    ),
  ).filter((run) => run.length >= 2);
  const [best] = runs.sort((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0));
  return best ? toItems(text, best) : [];
}

/** The number of a paragraph that opens with 一是 / 二是 …, 0 for others. */
export function openingItem(text: string): Start | null {
  const [style] = STYLES;
  const start = style ? startsOf(style, text)[0] : undefined;
  return start?.index === 0 ? start : null;
}

/** A paragraph that is one item of a list over several paragraphs, and may hold the ones that follow. */
export function itemsFrom(text: string, first: Start): RunInItem[] {
  const [style] = STYLES;
  return style ? toItems(text, consecutive(startsOf(style, text), first.number)) : [];
}
