/** Where paragraphs explain one word each: below 名词解释, and below 本办法下列用语的含义：. */
import type { Passage } from '../../passages.ts';
import { withoutMarker } from './term-words.ts';

const NOUNS = '(?:专有名词|专业名词|专业术语|专用术语|名词|术语|词语|用语|词汇|概念)';

/** 五、名词解释, 5.1 名词术语, 第四十条 本规定下列用语的含义： */
const HEADING = new RegExp(
  `^(?:本[^，。：:]{1,8}?)?(?:附[：:]?|下列|以下|有关|相关|主要|部分|重要)?${NOUNS}(?:解释|释义|注释|含义|说明|定义|术语|界定|和定义|与定义|及定义|的(?:含义|定义))?(?:如下|是)?[：:]?$`,
);
/** …，本规则中有关用语的含义如下： the sentence that opens such a list. */
const OPENING = new RegExp(
  `${NOUNS}[^。；，]{0,8}(?:含义|定义|解释|释义|注释|说明|是指|如下|分别)[^。；，：:]{0,6}[：:]\\s*$`,
);

const plain = (words: string): string => withoutMarker(words).replace(/\s/g, '');

export const isGlossaryHeading = (words: string): boolean => HEADING.test(plain(words));

const opensList = (text: string): boolean => OPENING.test(text.slice(-60)) || isGlossaryHeading(text);

const sameParent = (a: Passage, b: Passage): boolean => a.parents.at(-1) === b.parents.at(-1);

/** For each passage whether it may explain a word of such a list; `explains` says which go on with it. */
export function underGlossaryHeads(
  passages: readonly Passage[],
  explains: (text: string) => boolean,
): boolean[] {
  let lead: Passage | null = null;
  return passages.map((passage) => {
    const { text } = passage.text;
    if (passage.kind !== 'paragraph' && passage.kind !== 'heading') return false;
    if (opensList(text)) {
      lead = passage;
      return false;
    }
    if (isGlossaryHeading(passage.headings.at(-1) ?? '')) return true;
    const below = lead !== null && (passage.parents.includes(lead.anchor) || sameParent(passage, lead));
    if (!below || !explains(text)) lead = null;
    return lead !== null;
  });
}
