/** Small matters inside a line: white space as a browser collapses it, raised marks, symbols. */

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
  n: 'ⁿ',
};

/** Raised digits, so that 8.4%¹ does not become 8.4%1 and 10⁸ not 108; other raised text stays as it is. */
export function raised(text: string): string {
  const letters = [...text.trim()];
  const up = letters.map((letter) => RAISED[letter]);
  return letters.length > 0 && up.every((letter) => letter !== undefined) ? up.join('') : text;
}

const ASIAN = '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF\\u3000-\\u303F\\u2014\\u2018-\\u201D]';
const BROKEN_LINE = new RegExp(`(?<=${ASIAN})[ \\t\\f]*[\\r\\n][ \\t\\r\\n\\f]*(?=${ASIAN})`, 'g');

/** Stands for a TAB between two words while the white space around it is collapsed. */
const COLUMN = '\uE009';

/** Collapses white space, but for the TABs that part the columns of a pasted table; a line of markup broken between two Chinese characters needs no space at all. */
export function collapse(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(BROKEN_LINE, '')
    .replace(/(?<=\S)\t+(?=\S)/g, COLUMN)
    .replace(/[ \t\n\f\v]+/g, ' ')
    .replaceAll(COLUMN, '\t')
    .replace(/\u00A0/g, ' ');
}
