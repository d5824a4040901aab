import { describe, expect, it } from 'vitest';
import { bibtex, gbCitation, sourceCitation } from '../../../../src/lib/indicators/citation.ts';
import { policyNames } from '../../../../src/lib/indicators/names.ts';
import { amount, amountInWords, number, writtenAmount } from '../../../../src/lib/indicators/number.ts';
import { paceBetween, paceInShort, paceInWords } from '../../../../src/lib/indicators/pace.ts';
import { quotedIn } from '../../../../src/lib/indicators/quote.ts';
import { valueWith } from '../../../helpers/values.ts';

const mark = (year: number, value: number) => ({
  year,
  value,
  min: null,
  max: null,
  op: 'eq' as const,
  role: 'target' as const,
  ids: [],
  joined: true,
});

describe('numbers', () => {
  it('keep two decimals, and two digits where they are very small', () => {
    expect([number(628.044), number(0.0123), number(0.00123), number(34000)]).toEqual([
      '628.04',
      '0.01',
      '0.0012',
      '34,000',
    ]);
  });

  it('carry their bound as a sign or in words', () => {
    const more = { value: 25, min: null, max: null, op: 'ge' as const };
    expect([amount(more), amountInWords(more, '家')]).toEqual(['≥25', '不少于25家']);
    expect(amount({ value: null, min: 3, max: 5, op: 'range' })).toBe('3—5');
  });

  it('take the unit that a cell of a table leaves to its head', () => {
    expect(writtenAmount(valueWith({ valueText: '1560', op: 'gt' }))).toBe('>1560亿元');
    expect(writtenAmount(valueWith({ valueText: '900 亿元' }))).toBe('900亿元');
    expect(writtenAmount(valueWith({ valueText: '**亿元', masked: true }))).toBe('**亿元');
  });
});

describe('pace', () => {
  it('is geometric and does not count the base year', () => {
    const pace = paceBetween(mark(2020, 628.04), mark(2025, 900), '亿元');
    expect(pace?.growth).toBeCloseTo(7.46, 2);
    expect(pace?.years).toBe(5);
  });

  it('is told in steps and in percent, of shares in points only', () => {
    const count = paceBetween(mark(2020, 45), mark(2025, 85), '家');
    const share = paceBetween(mark(2020, 9.6), mark(2025, 11), '%');
    expect(count && paceInWords(count, '家')).toBe('平均每年+8家，年均增长13.56%');
    expect(share && paceInWords(share, '%')).toBe('平均每年+0.28个百分点');
  });

  it('shows a fall as a fall', () => {
    const pace = paceBetween(mark(2020, 10), mark(2022, 8), '%');
    expect(pace && paceInWords(pace, '%')).toBe('平均每年−1个百分点');
  });

  it('needs time to pass', () => {
    expect(paceBetween(mark(2025, 1), mark(2025, 2), '家')).toBeNull();
  });
});

describe('policyNames', () => {
  const policy = (id: string, region: string, dateSigned = '', shortTitle = '某规划') => ({
    id,
    region,
    shortTitle,
    dateSigned,
    baseYear: null,
    planStart: null,
  });

  it('take the place without the province above it', () => {
    const names = policyNames([
      policy('a', '江北省东川市'),
      policy('b', '海津市'),
      policy('c', '海津市西河区'),
    ]);
    expect([...names.values()]).toEqual(['东川市', '海津市', '西河区']);
  });

  it('tell two policies of one place apart by their years', () => {
    const names = policyNames([policy('a', '海津市', '2021-01-01'), policy('b', '海津市', '2023-05-01')]);
    expect([...names.values()]).toEqual(['海津市（2021）', '海津市（2023）']);
  });

  it('take the title where no place is known, without its brackets', () => {
    expect(policyNames([policy('a', '', '', '〔经验材料〕')]).get('a')).toBe('经验材料');
  });
});

describe('quotedIn', () => {
  it('marks the figure in its sentence', () => {
    const quote = quotedIn(valueWith({ quote: '到2025年，保费收入突破900亿元。' }), undefined);
    expect(quote).toEqual({ before: '到2025年，保费收入突破', words: '900亿元', after: '。' });
  });

  it('gives a cell the words of its row', () => {
    const value = valueWith({ valueText: '900', quote: '900', place: 'table' });
    expect(quotedIn(value, { text: '保费收入（亿元）\n628\n900\n7.5%' }).before).toBe(
      '保费收入（亿元）｜628｜',
    );
  });

  it('cuts what is too long, and says so', () => {
    const { before } = quotedIn(valueWith({ quote: `${'长'.repeat(100)}900亿元` }), undefined);
    expect(before).toMatch(/^…长{60}$/);
  });
});

describe('citations', () => {
  const cited = {
    id: 'baofei',
    name: '保费收入',
    site: '策览',
    url: 'https://example.cn/indicators/baofei/',
    day: '2024-05-06',
  };

  it('follow GB/T 7714 with the day of the data', () => {
    expect(gbCitation(cited)).toBe(
      '策览. 保费收入：政策文件中的数值[DB/OL]. (2024-05-06)[2024-05-06]. https://example.cn/indicators/baofei/.',
    );
  });

  it('write BibTeX in which nothing of a name is a command', () => {
    expect(bibtex({ ...cited, name: '占比_%{甲}' })).toContain(
      'title = {{占比\\_\\%\\{甲\\}：政策文件中的数值}}',
    );
  });

  it('name the document behind a figure, as far as it names itself', () => {
    const source = {
      title: '某市规划',
      issuer: '某市政府',
      docNumber: '某政发〔2021〕4号',
      dateSigned: '2021-10-25',
      dateIssued: '',
    };
    expect(sourceCitation(source, '/policies/x/')).toBe(
      '某市政府. 某市规划：某政发〔2021〕4号[A/OL]. (2021-10-25). /policies/x/.',
    );
    expect(sourceCitation({ ...source, issuer: '', docNumber: '', dateSigned: '' }, '/p/')).toBe(
      '某市规划[A/OL]. /p/.',
    );
  });
});

describe('paceInShort', () => {
  it('tells money by growth, counts and shares by their step', () => {
    const pace = (from: number, to: number, unit: string) => {
      const found = paceBetween(mark(2020, from), mark(2025, to), unit);
      return found && paceInShort(found, unit);
    };
    expect([pace(628.04, 900, '亿元'), pace(45, 85, '家'), pace(11, 9.5, '%')]).toEqual([
      '+7.46%/年',
      '+8家/年',
      '−0.3个百分点/年',
    ]);
  });
});
