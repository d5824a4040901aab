import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateValues } from '../../../scripts/converter/annotate/annotate-values.ts';
import { matchConcepts } from '../../../scripts/converter/annotate/concepts.ts';
import { contextOf } from '../../../scripts/converter/annotate/context.ts';
import { numeralsByAnchor } from '../../../scripts/converter/annotate/numerals.ts';
import { toValues, withConcepts } from '../../../scripts/converter/annotate/values.ts';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { passagesOf } from '../../../scripts/converter/passages.ts';
import { lineStartsOf } from '../../../scripts/converter/read/position.ts';
import { valueSchema } from '../../../src/schemas/value.ts';
import type { Concept } from '../../../src/schemas/vocabulary.ts';
import { madeText } from '../../helpers/passages.ts';
import { PLAN, valuesIn } from '../../helpers/value-drafts.ts';

const concept = (
  id: string,
  name: string,
  unit: string,
  kind: Concept['kind'],
  aliases: string[] = [],
): Concept => ({
  id,
  name,
  aliases,
  unit,
  kind,
  definition: '供测试用的概念释义',
  theme: '',
  members: [],
});

const CONCEPTS = [
  concept('senlin-fugailv', '森林覆盖率', '%', 'share'),
  concept('gdp', '地区生产总值', '亿元', 'level', ['GDP']),
  concept('gdp-zengsu', '地区生产总值增速', '%', 'growth', ['地区生产总值']),
];

const records = (text: string, own = '云州市') => {
  const { source, passages } = madeText([text]);
  const numerals = numeralsByAnchor(source, passages);
  const home = {
    policy: 'yunzhou-2021',
    lineStarts: lineStartsOf(source),
    own,
    numerals,
  };
  return withConcepts(toValues(annotateValues(source, PLAN, passages), home), CONCEPTS, own);
};

test('each record says where its exact words stand', () => {
  const source = '到2025年，新增床位2-3\n千张。\n到2025年，覆盖率达到 90\n %。';
  const { tree } = parsePolicy(source);
  for (const draft of annotateValues(source, contextOf(tree), passagesOf(tree))) {
    expect(source.slice(draft.start, draft.end)).toBe(draft.valueText);
    expect(source).toContain(draft.quote);
    expect(draft.quote).toContain(draft.valueText);
  }
});

test('records are numbered by the turn of their number in its anchor and fit the published schema', () => {
  const values = records('到2025年，床位达到500张，医师达到300人。');
  expect(values.map((v) => v.id)).toEqual(['yunzhou-2021/p1-n2', 'yunzhou-2021/p1-n3']);
  for (const value of values) expect(valueSchema.safeParse(value).success).toBe(true);
});

describe('concepts', () => {
  const conceptsOf = (text: string): (string | null)[] =>
    matchConcepts(valuesIn(text), CONCEPTS).map((c) => c?.id ?? null);

  test('are found by name and alias, units permitting', () => {
    expect(conceptsOf('到2025年，森林覆盖率达到42%，GDP达到800亿元，森林覆盖面积达到42万亩。')).toEqual([
      'senlin-fugailv',
      'gdp',
      null,
    ]);
  });

  test('a growth is not the level that grows', () => {
    expect(conceptsOf('到2025年，地区生产总值年均增长6%。')).toEqual(['gdp-zengsu']);
  });

  test('the figure of another place stays out of this document’s series', () => {
    const [value] = records('2020年，临江区地区生产总值达到500亿元。');
    expect(value).toMatchObject({ concept: null });
    expect(records('2020年，云州市地区生产总值达到500亿元。')[0]).toMatchObject({ concept: 'gdp' });
  });
});

test('statements of the same fact share their group, others do not', () => {
  const groups = records(
    '到2025年，森林覆盖率达到42%。到2025年，森林覆盖率达到42.5%。到2030年，森林覆盖率达到45%。',
  ).map((v) => v.group);
  expect(groups[0]).toBe(groups[1]);
  expect(groups[0]).not.toBe(groups[2]);
});

const WORDS = [
  '到2025年，',
  '达到',
  '新增',
  '3家',
  '5亿元',
  '分别',
  '、',
  '和',
  '（',
  '）',
  '“',
  '”',
  '其中',
  '由',
  '**',
  '第一',
  '%',
  '12',
  '。',
  '；',
  '\n',
  '一、目标',
  '|',
  '\t',
  'A',
  '至',
  '—',
  '翻番',
  '1：8',
  '每',
  '以上',
  '的',
  '企业',
  '应当',
];

test('any text at all gives records whose words stand where they say', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
      const source = words.join('');
      const { tree } = parsePolicy(source);
      for (const draft of annotateValues(source, contextOf(tree), passagesOf(tree))) {
        expect(source.slice(draft.start, draft.end)).toBe(draft.valueText);
        expect(draft.quote).toContain(draft.valueText);
      }
    }),
    { numRuns: 300 },
  );
});

test('takes time in proportion to the length of a text', () => {
  const time = (n: number): number => {
    const text = '分别达到5亿元、6家和，（'.repeat(n);
    const start = performance.now();
    valuesIn(text);
    return performance.now() - start;
  };
  time(50);
  expect(time(1600)).toBeLessThan(Math.max(400, time(400) * 12));
});
