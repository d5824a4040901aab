/**
 * The bold words that open a paragraph. 修好老码头。…… beside paragraphs that open alike is a lead that names what
 * follows; 摆渡是两岸群众来往的依靠。…… or one first sentence among others is only a sentence.
 */
import type { Block, Paragraph } from '../tree.ts';
import { tokensOf } from '../words/tokens.ts';

const LONGEST_OF_SEVERAL = 24;
const LONGEST_ALONE = 14;
/** Words of a whole sentence: 应当检查…, 今年是…, 各地要…; 以人为本 and 主要 are words of their own. */
const SAYING: ReadonlySet<string> = new Set(
  '是 应 应当 要 必须 不得 可以 负责 将 已 已经 就是 都是 作为 由 各位 代表 详见'.split(' '),
);

const isSentence = (words: string): boolean =>
  /[：:]/.test(words) || tokensOf(words).some(({ text }) => SAYING.has(text));

/** These may stand between two paragraphs of one kind. */
const STANDS_BETWEEN: readonly Block['type'][] = ['table', 'figure', 'folded', 'footnote', 'box'];

const leadOf = ({ text, lead }: Paragraph): string => text.text.slice(lead.from, lead.to);

function names(block: Block | undefined, longest: number): boolean {
  if (block?.type !== 'paragraph') return false;
  const words = leadOf(block);
  return /\p{Script=Han}{2}/u.test(words) && words.length <= longest && !isSentence(words);
}

function isLead(paragraph: Paragraph, before: Block | undefined, after: Block | undefined): boolean {
  if (paragraph.bullet) return true;
  if (names(paragraph, LONGEST_ALONE)) return true;
  const opensAlike = names(before, LONGEST_OF_SEVERAL) || names(after, LONGEST_OF_SEVERAL);
  return names(paragraph, LONGEST_OF_SEVERAL) && opensAlike;
}

function sentencesOf(children: readonly Block[], inArticle: boolean): Paragraph[] {
  const near = children.filter((block) => !STANDS_BETWEEN.includes(block.type));
  return near.flatMap((block, i) =>
    block.type === 'paragraph' && (inArticle || !isLead(block, near[i - 1], near[i + 1])) ? [block] : [],
  );
}

/** Takes the leads from paragraphs that only begin with a sentence; an article of a law has none. */
export function dropLoneLeads(children: readonly Block[], inArticle = false): void {
  for (const paragraph of sentencesOf(children, inArticle)) paragraph.lead = { from: 0, to: 0 };
  for (const block of children) {
    if (block.type === 'heading')
      dropLoneLeads(block.children, inArticle || block.marker.style === 'article');
    if (block.type === 'box' || block.type === 'attachment') dropLoneLeads(block.children);
  }
}
