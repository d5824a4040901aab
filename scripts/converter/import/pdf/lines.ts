/** Words side by side as lines of text, from the top of a page to its foot. */
import type { Line, Word } from './page.ts';

/** Letters of an ideograph's width and half of it: enough to tell a gap from a letter's own air. */
const GAP = 0.3;
const COLUMN = 2;

const topOf = ({ y, size }: Word): number => y - size;

/** A small letter raised or lowered (PM2.5, a note's mark) stands beside its neighbour where they overlap by half. */
function beside(line: readonly Word[], word: Word): boolean {
  const first = line[0];
  if (!first) return false;
  const overlap = Math.min(first.y, word.y) - Math.max(topOf(first), topOf(word));
  return overlap > Math.min(first.size, word.size) * 0.5;
}

/** The larger letters of a line say where it stands. */
const lead = (line: readonly Word[]): Word[] => [...line].sort((a, b) => b.size - a.size);

function gathered(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const before = lines.at(-2);
    if (line && beside(lead(line), word)) line.push(word);
    else if (before && beside(lead(before), word)) before.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** What stands between two words: nothing, a blank, or the wide gap between two columns. */
function between(left: Word, right: Word): string {
  const gap = (right.x - left.x - left.width) / Math.max(left.size, right.size);
  if (gap >= COLUMN) return '\u3000\u3000\u3000';
  return gap >= GAP ? ' ' : '';
}

/** 出 院 患 者: a line that was spread to its full width has air between its letters, no blanks. */
const SPREAD = /(?:\p{Script=Han} ){2,}\p{Script=Han}/gu;

function joined(words: readonly Word[]): string {
  return words
    .map((word, i) => {
      const left = words[i - 1];
      return (left ? between(left, word) : '') + word.text;
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(SPREAD, (spread) => spread.replaceAll(' ', ''))
    .trim();
}

function lineOf(words: readonly Word[], page: number): Line {
  const [largest] = lead(words);
  const first = words[0];
  const last = words.at(-1);
  return {
    page,
    text: joined(words),
    x: first?.x ?? 0,
    y: largest?.y ?? 0,
    right: (last?.x ?? 0) + (last?.width ?? 0),
    size: largest?.size ?? 0,
  };
}

export const linesOf = (words: readonly Word[], page: number): Line[] =>
  gathered(words).map((line) => lineOf(line, page));
