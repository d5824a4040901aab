import { describe, expect, it } from 'vitest';
import { toMdast } from '../../../scripts/converter/emit/mdast.ts';
import { toMdx } from '../../../scripts/converter/emit/mdx.ts';
import { officialText } from '../../../scripts/converter/emit/text-of.ts';
import { verify } from '../../../scripts/converter/emit/verify.ts';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { passagesOf } from '../../../scripts/converter/passages.ts';
import { convertCollection, readPolicy } from '../../../scripts/converter/pipeline.ts';
import { type HostileText, hostileTexts } from '../../helpers/hostile.ts';
import { placesIn, READERS, strangersIn, textIn } from '../../helpers/read-mdx.ts';

const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** What a reader of files hands on: bytes that are no character are refused there (see files.test.ts). */
const texts = hostileTexts().map(
  ({ name, text }): HostileText => ({ name, text: text.toWellFormed().replaceAll('\0', '') }),
);
const NO_VOCABULARY = { glossary: [], concepts: [], agencies: [], themes: [], synonyms: [] };

const input = (text: string): Parameters<typeof readPolicy>[0] => ({
  id: 'hostile-1',
  file: 'source.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  text,
  yaml: {},
});

function readBack(text: string, read: (typeof READERS)[string]): ReturnType<typeof read> {
  return read(toMdx(toMdast(parsePolicy(text).tree, new Map())));
}

describe.each(texts)('hostile text: $name', { timeout: 60_000 }, ({ text }) => {
  it('is shown whole and unchanged', () => {
    const mdast = toMdast(parsePolicy(text).tree, new Map());
    expect(bare(officialText(mdast))).toBe(bare(text));
  });

  it('stands in passages that follow each other in the source', () => {
    const { tree } = parsePolicy(text);
    const spans = passagesOf(tree).flatMap((passage) => passage.text.spans);
    const faults = spans.filter(({ start, end }) => start >= end || end > text.length);
    expect(faults).toEqual([]);
    const starts = spans.map((span) => span.start);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it.each(Object.entries(READERS))(
    'is read back from the page’s MDX as the same text, and as nothing but text, by %s',
    (_, read) => {
      const root = readBack(text, read);
      expect(bare(textIn(root))).toBe(bare(text));
      expect(strangersIn(root)).toEqual([]);
    },
  );

  it('gives every place an address of its own, in ASCII', () => {
    const places = placesIn(
      readBack(text, READERS['the MDX parser'] ?? (READERS['the engine of the build'] as never)),
    );
    expect(new Set(places).size).toBe(places.length);
    expect(places.filter((place) => !/^[a-z0-9][a-z0-9-]*$/.test(place))).toEqual([]);
  });

  it('goes through the whole conversion, every record traceable', () => {
    const { documents } = convertCollection([readPolicy(input(text))], NO_VOCABULARY);
    const faults = documents.flatMap((document) => verify('source.txt', text, document));
    expect(faults.map((message) => message.reason)).toEqual([]);
  });
});
