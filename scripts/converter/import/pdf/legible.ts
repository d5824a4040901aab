/** Whether a PDF holds text that a person could check: a scan holds none, a file without its character map holds nonsense. */
import type { Page } from './page.ts';

export interface Fault {
  readonly reason: string;
  readonly advice: string;
}

/** Fewer letters than this on a page with a picture: the page was scanned. */
const FEW = 20;
/** Private, unassigned and control characters, and the mark for a character that is not known. */
const NONSENSE = /[\p{Co}\p{Cn}\ufffd]|(?![\t\n\r])\p{Cc}/gu;
const MUCH = 0.05;

const lettersOn = ({ words }: Page): number => words.reduce((sum, { text }) => sum + text.trim().length, 0);

function scanned(pages: readonly Page[]): Fault | null {
  const pictured = pages.filter((page) => lettersOn(page) < FEW && page.images > 0);
  if (pictured.length > pages.length / 2)
    return {
      reason: `PDF 是扫描件：${pages.length} 页中有 ${pictured.length} 页只有图片，没有文字层`,
      advice: '先用识别软件（OCR）转成文字，与原件核对后存为 .txt 或 .docx 再导入',
    };
  return pages.every((page) => lettersOn(page) === 0)
    ? { reason: 'PDF 里没有文字', advice: '请核对文件是否完整，或向发文机关索取文字版' }
    : null;
}

/** Codes that no map leads back to characters: the file shows well and copies as nonsense. */
function garbled(pages: readonly Page[]): Fault | null {
  const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join('');
  const nonsense = text.match(NONSENSE)?.length ?? 0;
  if (nonsense <= text.length * MUCH) return null;
  return {
    reason: `PDF 的字符表已损坏：${Math.round((nonsense / text.length) * 100)}% 的字符无法还原为文字`,
    advice: '这样的文件看得见、复制出来却是乱码：请向发文机关索取 Word 版，或用识别软件（OCR）转成文字后核对',
  };
}

export const faultOf = (pages: readonly Page[]): Fault | null => scanned(pages) ?? garbled(pages);
