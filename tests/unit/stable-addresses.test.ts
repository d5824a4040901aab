/** An address belongs to its place: what an editor does to a paragraph of one chapter moves no address of another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionsOf } from '../../scripts/converter/emit/sections.ts';
import { parsePolicy } from '../../scripts/converter/parse/parse.ts';
import { block, words } from '../helpers/texts.ts';

const NUMERALS = ['一', '二', '三', '四', '五'];

/** Words that no other paragraph has, so that a place is known by its text. */
const paragraph = (name: string, words: string): string => `${name}${words}。`;

interface Edit {
  readonly kind: 'insert' | 'delete' | 'alter';
  readonly at: number;
  readonly words: string;
}

function edited(paragraphs: readonly string[], { kind, at, words }: Edit): string[] {
  const place = at % paragraphs.length;
  if (kind === 'insert') return paragraphs.toSpliced(place, 0, paragraph('新增', words));
  if (kind === 'delete') return paragraphs.toSpliced(place, 1);
  return paragraphs.toSpliced(place, 1, paragraph('改写', words));
}

interface Chapter {
  readonly title: string;
  readonly body: readonly string[];
}

/** The edited chapter among others of any layout. */
function textOf(chapters: readonly Chapter[], own: readonly string[], at: number): string {
  const all = chapters.toSpliced(at, 0, { title: '被改的一章', body: own });
  return all.map(({ title, body }, i) => [`${NUMERALS[i]}、${title}`, ...body].join('\n\n')).join('\n\n');
}

/** Address and text of every place that holds nothing of the edited chapter. */
function elsewhere(text: string, own: readonly string[]): string[] {
  const { tree } = parsePolicy(text);
  return sectionsOf(tree, { policy: 'a', title: '甲', docNumber: '' })
    .filter((section) => !own.some((paragraph) => section.text.includes(paragraph)))
    .map((section) => `${section.anchor} ${section.text}`);
}

const chapter = fc.record({ title: words, body: fc.array(block, { minLength: 1, maxLength: 5 }) });
const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'alter'),
  at: fc.nat(9),
  words,
});

test('addresses of other chapters stay when a paragraph is added, taken out or altered', () => {
  fc.assert(
    fc.property(
      fc.array(chapter, { minLength: 1, maxLength: 4 }),
      fc.array(words, { minLength: 2, maxLength: 5 }),
      fc.nat(4),
      edit,
      (chapters, paragraphs, position, change) => {
        const own = paragraphs.map((text, i) => paragraph(`第${i}处`, text));
        const after = edited(own, change);
        const at = position % (chapters.length + 1);
        expect(elsewhere(textOf(chapters, after, at), after)).toEqual(
          elsewhere(textOf(chapters, own, at), own),
        );
      },
    ),
    { numRuns: 1000 },
  );
});
