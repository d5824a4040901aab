/** What must hold for any document that goes through the whole conversion, whatever it is made of. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { linesOfAll, linesOfDocument } from '../../scripts/converter/emit/files.ts';
import { verify } from '../../scripts/converter/emit/verify.ts';
import {
  type Converted,
  convertCollection,
  type Read,
  readPolicy,
} from '../../scripts/converter/pipeline.ts';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { READERS, strangersIn, textIn } from '../helpers/read-mdx.ts';
import { policyText, shortText } from '../helpers/texts.ts';

const RUNS = { numRuns: 1000 };
// A thousand conversions and more take their time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });
const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

const WORDS: Vocabulary = {
  glossary: [
    {
      id: 'suanli',
      term: '服务能力',
      aliases: ['能力'],
      definition: '为他人办事的本领。',
      category: '一般',
      pinyin: '',
    },
  ],
  concepts: [],
  agencies: [{ name: '发展改革委', aliases: ['发改委'] }],
  themes: [{ id: 'a', name: '产业', definition: '产业的发展与创新。', strong: ['产业'], weak: ['创新'] }],
  synonyms: [],
};

const readAs = (id: string, text: string): Read =>
  readPolicy({ id, file: `${id}.txt`, sha256: '0'.repeat(64), encoding: 'utf-8', text, yaml: {} });

function converted(text: string): Converted {
  const [document] = convertCollection([readAs('a', text)], WORDS).documents;
  if (!document) throw new Error('nothing was converted');
  return document;
}

/** Every list and every text, as they are written for the site. */
function written(reads: readonly Read[]): Map<string, string> {
  const { documents, ...together } = convertCollection(reads, WORDS);
  const files = new Map(documents.map(({ policy, mdx }) => [`${policy.id}.mdx`, [mdx]]));
  for (const lists of [...documents.map(linesOfDocument), linesOfAll(together, [], [])])
    for (const [name, lines] of lists) files.set(name, [...(files.get(name) ?? []), ...lines]);
  return new Map([...files].map(([name, lines]) => [name, lines.join('\n')]));
}

/** Half a character of two units, as a careless cut leaves it. */
const HALF = /\\ud[89a-f][0-9a-f]{2}/;

/** What chance found once is tried each time: a term cut inside a character, marks of bold around nothing. */
const FOUND = [
  `名词解释\n建建{甲}建建建\n\n，${'😀𠮷👩‍👩‍👧'.repeat(9)}建建是指${'𪚥'.repeat(30)}的服务。\n专栏3 建建`,
  '\t**\t**\n\t建建\t\n\t\t建建\n1．建建。建建。',
];

const PER_DOCUMENT = /mdx$|^(?:policies|sections|values|tables|references|checks)$/;
const linesOf = (text = ''): string[] => text.split('\n').sort();

const expectOnce = (ids: readonly string[]): void => expect(new Set(ids).size).toBe(ids.length);

function expectTraceable(text: string, { values }: Converted): void {
  for (const { start, end, valueText, quote } of values) {
    expect(text.slice(start, end)).toBe(valueText);
    expect(text).toContain(quote);
  }
}

function expectIds({ places, values, checks, sections }: Converted): void {
  expectOnce([...places, ...values.map(({ id }) => id.slice('a/'.length))]);
  expectOnce(checks.map(({ id }) => id));
  expectOnce(sections.map(({ anchor }) => anchor));
  expect(places.filter((place) => !/^[a-z0-9][a-z0-9-]*$/.test(place))).toEqual([]);
}

describe('any document', () => {
  test('is shown whole, in text and in MDX, every number where its record says, every id its own', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const document = converted(text);
        expect(verify('a.txt', text, document)).toEqual([]);
        expect(bare(document.text)).toBe(bare(text));
        expectTraceable(text, document);
        expectIds(document);
        for (const read of Object.values(READERS)) {
          const root = read(document.mdx);
          expect(bare(textIn(root))).toBe(bare(text));
          expect(strangersIn(root)).toEqual([]);
        }
      }),
      { ...RUNS, examples: FOUND.map((text): [string] => [text]) },
    );
  });

  test('is written the same twice, and whatever the order of the documents, with no character cut in two', () => {
    fc.assert(
      fc.property(shortText, shortText, (one, two) => {
        const files = written([readAs('a', one), readAs('b', two)]);
        const turned = written([readAs('b', two), readAs('a', one)]);
        for (const [name, text] of files) {
          expect(text.isWellFormed(), name).toBe(true);
          expect(text).not.toMatch(HALF);
          // Records of one document stand together, in the order of the documents.
          if (PER_DOCUMENT.test(name)) expect(linesOf(turned.get(name))).toEqual(linesOf(text));
        }
        expect(written([readAs('a', one), readAs('b', two)])).toEqual(files);
      }),
      { ...RUNS, examples: FOUND.map((text): [string, string] => ['一、甲', text]) },
    );
  });
});
