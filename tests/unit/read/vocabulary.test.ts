import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../scripts/converter/read/vocabulary.ts';

const reasons = (file: string, text: string) =>
  readVocabulary(new Map([[file, text]])).messages.map((m) => `${m.file}:${m.line}:${m.column} ${m.rule}`);

describe('the word lists', () => {
  it('may be missing', () => {
    expect(readVocabulary(new Map())).toEqual({
      vocabulary: { glossary: [], concepts: [], agencies: [], themes: [], synonyms: [] },
      messages: [],
    });
  });

  it('name the line and column of a wrong entry and keep the others', () => {
    const text = [
      '- id: yi',
      '  term: 一词',
      '  category: 类别',
      '  pinyin: yici',
      '  definition: 对第一个词的一条简短释义',
      '- id: 二',
      '  term: 二词',
      '  category: 类别',
      '  pinyin: erci',
      '  definition: 对第二个词的一条简短释义',
    ].join('\n');
    const { vocabulary, messages } = readVocabulary(new Map([['glossary.yaml', text]]));
    expect(vocabulary.glossary.map((g) => g.id)).toEqual(['yi']);
    expect(messages).toMatchObject([{ rule: 'vocabulary-entry', file: 'glossary.yaml', line: 6, column: 7 }]);
  });

  it('say where YAML itself is broken, and where a file is no list', () => {
    expect(reasons('synonyms.yaml', '- [甲, 乙\n- [丙, 丁]')[0]).toMatch(
      /^synonyms\.yaml:\d+:\d+ vocabulary-syntax$/,
    );
    expect(reasons('themes.yaml', 'id: a')).toEqual(['themes.yaml:1:1 vocabulary-shape']);
  });

  it('find what is given twice', () => {
    expect(reasons('agencies.yaml', '- {name: 教育局, aliases: [教委]}\n- {name: 教委}')).toEqual([
      'agencies.yaml:2:3 vocabulary-repeat',
    ]);
  });
});

describe('the lists of the site', () => {
  const folder = new URL('../../../content/vocabulary/', import.meta.url);
  const files = new Map(readdirSync(folder).map((f) => [f, readFileSync(new URL(f, folder), 'utf8')]));
  const { vocabulary, messages } = readVocabulary(files);

  it('are sound', () => {
    expect(messages).toEqual([]);
  });

  it('explain at least ninety terms, each in one or two sentences', () => {
    expect(vocabulary.glossary.length).toBeGreaterThanOrEqual(90);
    for (const { term, definition } of vocabulary.glossary) {
      expect(definition.length, term).toBeGreaterThanOrEqual(25);
      expect(definition, term).toMatch(/。$/);
    }
  });

  it('explain words that the policies use', () => {
    const policies = new URL('../../../content/policies/', import.meta.url);
    const texts = readdirSync(policies, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => readFileSync(new URL(`${name}/source.txt`, policies), 'utf8').replace(/\s+/g, ''))
      .join('\n');
    const unused = vocabulary.glossary.filter((g) => ![g.term, ...g.aliases].some((w) => texts.includes(w)));
    expect(unused.map((g) => g.term)).toEqual([]);
  });
});
