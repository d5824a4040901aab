/** Opens a PDF and reads its pages, one after the other. */
import { fileURLToPath } from 'node:url';
import type { Page } from './page.ts';
import { readPage } from './read-page.ts';

/** Far beyond any policy. */
const MOST_PAGES = 2000;

/** The tables that tell which character a code of an old Chinese font stands for. */
const characterMaps = (): string =>
  fileURLToPath(new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

/** The library is large: it is loaded when the first PDF is met. Nothing of the file is run, nothing is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<Page[]> {
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: characterMaps(),
    cMapPacked: true,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    const count = Math.min(document.numPages, MOST_PAGES);
    const pages: Page[] = [];
    for (let number = 1; number <= count; number += 1)
      pages.push(await readPage(await document.getPage(number), OPS));
    return pages;
  } finally {
    await task.destroy();
  }
}
