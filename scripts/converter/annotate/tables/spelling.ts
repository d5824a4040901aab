/** How the short texts of a table are written: brackets, bare years. */

export const withoutBrackets = (text: string): string => text.replace(/[（([][^（）()[\]]*[)）\]]/g, '');

/** 〔累计〕1 is 累计, without the mark of a note. */
export const unsquared = (text: string): string => text.replace(/(?<=[〕\]）)])\d$|^[〔[]|[〕\]]\d?$/g, '');

export const holdsWords = (text: string): boolean => /[一-鿿A-Za-z]/.test(text);

export const endsInOne = (text: string, characters: string): boolean =>
  text !== '' && characters.includes(text.slice(-1));

export const without = (text: string, end: string): string =>
  text.endsWith(end) ? text.slice(0, -end.length) : text;

/** 2025目标 is 2025年目标. */
export const withYear = (text: string): string =>
  text.replace(/^(?:19|20)\d{2}(?=[一-鿿（(]|$)(?![年元亩人户吨家个万亿米件只头])/, '$&年');

/** 工作任务工作任务: a font that printed its words twice. */
export function withoutEcho(text: string): string {
  const half = text.slice(0, text.length / 2);
  return half.length > 1 && text === half + half ? half : text;
}
