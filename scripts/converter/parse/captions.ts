/** Lines that name a table, a figure, a box or an attachment. */
const NUMBER = '[0-9０-９]{1,3}(?:[-—.．][0-9０-９]{1,3})?|[一二三四五六七八九十]{1,3}';
const GAP = '[\\s\\u3000]*';

export interface Caption {
  readonly written: string;
  readonly number: string;
  /** Where the words after the number begin. */
  readonly titleFrom: number;
}

const TABLE = new RegExp(`^(?:附?表)${GAP}(${NUMBER})(?![类种次名张、，。十百0-9])${GAP}[：:．.]?${GAP}`);
const FIGURE = new RegExp(`^(?:附?图)${GAP}(${NUMBER})(?![类种次名张、，。十百0-9])${GAP}[：:．.]?${GAP}`);
const BOX = new RegExp(`^[【\\[]?专${GAP}[栏欄]${GAP}(${NUMBER})?${GAP}[】\\]]?${GAP}[：:．.]?${GAP}`);
const ATTACHMENT = new RegExp(`^(?:附${GAP}[件录]|附表)${GAP}(${NUMBER})?${GAP}[：:．.]?${GAP}`);

function captionBy(pattern: RegExp, text: string): Caption | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const written = match[0].replace(/(?<![\s\u3000：:．.])[\s\u3000：:．.]+$/u, '');
  return { written, number: match[1] ?? '', titleFrom: match[0].length };
}

const titleLike = (text: string): boolean => text.length <= 60 && !/[。；]/.test(text);

export function tableCaption(text: string): Caption | null {
  return titleLike(text) ? captionBy(TABLE, text) : null;
}

export function figureCaption(text: string): Caption | null {
  return titleLike(text) ? captionBy(FIGURE, text) : null;
}

export function boxCaption(text: string): Caption | null {
  return titleLike(text) ? captionBy(BOX, text) : null;
}

/** `附件1` or `附件` alone or with a short title; `附件：1.…` in a letter is a list of attachments instead. */
export function attachmentCaption(text: string): Caption | null {
  const found = captionBy(ATTACHMENT, text);
  if (!found || text.length > 50 || /[。；，]/.test(text)) return null;
  return found;
}

export const isUnitLine = (text: string): boolean =>
  /^[（(]?\s*(?:计量)?单\s*位\s*[：:].{1,30}[）)]?$/.test(text);

export const isTableNote = (text: string): boolean =>
  /^(?:备注|注|注释|说明|数据来源|资料来源|来源)\s*\d{0,2}\s*[：:]/.test(text) ||
  /^(?:备注|注)[：:]?$/.test(text);
