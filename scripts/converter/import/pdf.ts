/** A PDF → source text by the places of its words, and a list of what was left out; or the reason why it cannot be read. */
import { writeBlocks } from './html/write.ts';
import { droppedPart, type Extract } from './model.ts';
import { blocksOf } from './pdf/blocks.ts';
import { faultOf } from './pdf/legible.ts';
import { openPdf } from './pdf/open.ts';
import type { Line, Page } from './pdf/page.ts';

export class UnreadablePdf extends Error {
  readonly advice: string;

  constructor(reason: string, advice: string) {
    super(reason);
    this.advice = advice;
  }
}

/** Half of them stand at the head, half at the foot; all are told as one. */
const leftOut = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(' ');

const imagesIn = (pages: readonly Page[]): number => pages.reduce((sum, { images }) => sum + images, 0);

export async function importPdf(bytes: Uint8Array): Promise<Extract> {
  const pages = await openPdf(bytes);
  const fault = faultOf(pages);
  if (fault) throw new UnreadablePdf(fault.reason, fault.advice);
  const { blocks, aside } = blocksOf(pages);
  const images = imagesIn(pages);
  return {
    ...writeBlocks(blocks),
    dropped: [
      ...(aside.length > 0 ? [droppedPart('page-header', leftOut(aside))] : []),
      ...Array.from({ length: images }, () => droppedPart('image', '')),
    ],
    notes: [
      `${pages.length} 页 PDF：分段、表格和页眉页脚按文字在纸面上的位置判断，请与原件核对`,
      ...(images > 0 ? [`${images} 张图片没有导入，其中的文字或表格需要另行补充`] : []),
    ],
  };
}
