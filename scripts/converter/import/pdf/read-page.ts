/** A page as the PDF library gives it, turned upright and measured from its top left corner. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { wholeCharacters } from '../../read/radicals.ts';
import { type Matrix, times } from './matrix.ts';
import type { Page, Word } from './page.ts';
import { rulesOf } from './rules.ts';

/** The codes of the library's drawing operations, by name. */
export type Codes = Readonly<Record<string, number>>;

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];
type Item = Extract<Content, { str: string }>;

const isItem = (item: Content): item is Item => 'str' in item;

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
];

function wordOf({ str, transform, width }: Item, upright: Matrix): Word {
  const [, , c, d, x, y] = times(upright, matrixOf(transform));
  return { text: wholeCharacters(str), x, y, width, size: Math.hypot(c, d) };
}

const IMAGES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'];

export async function readPage(page: PDFPageProxy, codes: Codes): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const upright = matrixOf(viewport.transform);
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const { fnArray, argsArray } = await page.getOperatorList();
  const words = items.filter(isItem).map((item) => wordOf(item, upright));
  const images = new Set(IMAGES.map((name) => codes[name]));
  page.cleanup();
  return {
    width: viewport.width,
    height: viewport.height,
    words: words.filter(({ text, size }) => text.trim() !== '' && size > 0),
    rules: rulesOf({ fnArray, argsArray }, codes, upright),
    images: fnArray.filter((code) => images.has(code)).length,
  };
}
