import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../../scripts/converter/annotate/terms/find.ts';
import { matcherOf } from '../../../../scripts/converter/annotate/words/matcher.ts';
import { madeText } from '../../../helpers/passages.ts';
import { findTerms } from '../../../helpers/terms.ts';

describe('where terms are used', () => {
  const glossary = [
    {
      id: 'zhucezhi',
      term: '注册制',
      aliases: [],
      definition: '一种股票发行的制度安排',
      category: '资本市场',
      pinyin: 'zhucezhi',
    },
    {
      id: 'baoxian',
      term: '保险',
      aliases: [],
      definition: '一种分担风险的安排办法',
      category: '保险',
      pinyin: 'baoxian',
    },
    {
      id: 'shendu',
      term: '保险深度',
      aliases: [],
      definition: '保费收入与生产总值之比',
      category: '保险',
      pinyin: 'shendu',
    },
  ];
  const uses = (...lines: string[]) => {
    const { source, passages } = madeText(lines);
    const { terms } = findTerms([{ policy: 'a-2020', source, passages }], glossary);
    return terms.map((t) => [t.term, t.occurrences.map((o) => `${o.anchor}×${o.count}`).join(' ')]);
  };

  it('prefers the longest term and never cuts a word', () => {
    expect(uses('保险深度达到6%，保险保障有力。', '完善注册制度，推进注册制改革。')).toEqual([
      ['注册制', 'p2×1'],
      ['保险', 'p1×1'],
      ['保险深度', 'p1×1'],
    ]);
  });

  it('finds Latin words whole only', () => {
    const hits = matcherOf([['API', 1]]).find('API接口、RAPID、OpenAPI3 和 api');
    expect(hits.map((h) => h.from)).toEqual([0, 23]);
  });

  it('does not count a term inside its own definition', () => {
    expect(uses('公共充电设施（以下简称充电桩）', '新建充电桩100个。', '公共充电设施免费停车。')).toEqual([
      ['充电桩', 'p2×1 p3×1'],
    ]);
  });

  it('keeps a short form of one document out of another', () => {
    const a = madeText(['生态修复专项基金（以下简称专项基金）', '用好专项基金。']);
    const b = madeText(['设立就业专项基金。']);
    const { terms, marks } = findTerms(
      [
        { policy: 'a-2020', ...a },
        { policy: 'b-2020', ...b },
      ],
      [],
    );
    expect(terms[0]?.occurrences.map((o) => o.policy)).toEqual(['a-2020']);
    expect(marks.get('b-2020')).toEqual([]);
  });

  it('puts definitions of several documents and of the site side by side', () => {
    const a = madeText(['推广建筑信息模型（BIM）。']);
    const b = madeText(['建筑信息模型（BIM）普及率达到九成。']);
    const site = [
      {
        id: 'bim',
        term: '建筑信息模型',
        aliases: ['BIM'],
        definition: '用数字模型表达建筑全过程信息',
        category: '建筑',
        pinyin: 'bim',
      },
    ];
    const { terms } = findTerms(
      [
        { policy: 'a-2020', ...a },
        { policy: 'b-2020', ...b },
      ],
      site,
    );
    expect(terms).toHaveLength(1);
    expect(terms[0]?.definitions.map((d) => d.kind)).toEqual(['abbreviation', 'abbreviation', 'editor']);
  });

  it('gives ranges inside the text for any text', () => {
    const pieces = [
      '“',
      '”',
      '（',
      '）',
      '以下简称',
      '是指',
      '即',
      'API',
      '注册制',
      '度',
      '保险',
      '，',
      '。',
      '所称',
      '、',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const { source, passages } = madeText([parts.join('')]);
        const { marks } = findTerms([{ policy: 'a-2020', source, passages }], glossary);
        const found = findDefinitions(passages, []);
        const length = passages[0]?.text.text.length ?? 0;
        for (const { from, to } of [...(marks.get('a-2020') ?? []), ...found.map((d) => d.range)])
          expect(from >= 0 && from < to && to <= length).toBe(true);
      }),
    );
  });
});
