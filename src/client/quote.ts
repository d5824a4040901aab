/** Quotations of selected text. */
import { textDirective } from '../lib/text-fragment.ts';
import { copy } from './copy-buttons.ts';
import { part } from './fetch-part.ts';
import { pageOf } from './measure-sheet.ts';
import { article } from './place.ts';

/** The words of a range that belong to the policy. */
function wordsOf(range: Range): string {
  const copied = range.cloneContents();
  for (const note of copied.querySelectorAll('[data-editorial], [hidden]')) note.remove();
  return (copied.textContent ?? '').trim();
}

export async function copyQuote(range: Range, block: HTMLElement): Promise<void> {
  const page = pageOf(block.id);
  const tools = await part(page, '.tools');
  const citation = tools?.querySelector<HTMLButtonElement>('[data-copy="citation"]')?.value ?? document.title;
  await copy(`“${wordsOf(range)}”\n——${citation}\n${page}`);
}

/** A link that marks exactly these words where the browser can find them again; else a link to their block. */
export async function copyExact(range: Range, block: HTMLElement): Promise<void> {
  const before = document.createRange();
  before.setStart(article ?? document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const whole = article?.textContent ?? '';
  const directive =
    'fragmentDirective' in document ? textDirective(whole, before.toString().length, range.toString()) : null;
  await copy(`${location.href.split('#')[0]}#${block.id}${directive ? `:~:${directive}` : ''}`);
}
