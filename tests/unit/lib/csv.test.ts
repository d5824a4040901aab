import { describe, expect, it } from 'vitest';
import { csv, csvCell } from '../../../src/lib/csv.ts';
import { tableGrid } from '../../../src/lib/published/table-grid.ts';

describe('csvCell', () => {
  it('leaves plain text, numbers and booleans as they are', () => {
    expect([csvCell('济南市'), csvCell(11.5), csvCell(-3), csvCell(false)]).toEqual([
      '济南市',
      '11.5',
      '-3',
      'false',
    ]);
  });

  it('writes nothing for what is not known, never a zero or a dash', () => {
    expect([csvCell(null), csvCell(undefined), csvCell('')]).toEqual(['', '', '']);
  });

  it('quotes commas, quotes and line breaks, and doubles the quotes inside', () => {
    expect(csvCell('甲,乙')).toBe('"甲,乙"');
    expect(csvCell('他说"好"')).toBe('"他说""好"""');
    expect(csvCell('甲\n乙')).toBe('"甲\n乙"');
  });

  it.each(['=1+1', '+cmd', '-甲', '@SUM(A1)', '\t=1', '\r=1'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it.each(['-5', '+3.2', '-0.75'])('takes the text %j for the number that it is', (text) => {
    expect(csvCell(text)).toBe(text);
  });
});

describe('csv', () => {
  it('begins with a byte order mark and ends each row with CRLF', () => {
    expect(
      csv([
        ['指标', '值'],
        ['保费', 900],
      ]),
    ).toBe('\ufeff指标,值\r\n保费,900\r\n');
  });
});

describe('tableGrid', () => {
  it('keeps every row as wide as the widest', () => {
    expect(tableGrid({ header: [['甲', '乙']], rows: [['一']] })).toEqual([
      ['甲', '乙'],
      ['一', ''],
    ]);
  });

  it('puts the text of a merged cell in its first place and leaves the others empty', () => {
    const tall = { text: '合并', rowspan: 2, colspan: 1 };
    const wide = { text: '横跨', rowspan: 1, colspan: 2 };
    expect(tableGrid({ header: [], rows: [['一', tall], ['二'], [wide]] })).toEqual([
      ['一', '合并'],
      ['二', ''],
      ['横跨', ''],
    ]);
  });

  it('does not make rows that the table does not have', () => {
    expect(tableGrid({ header: [], rows: [[{ text: '过长', rowspan: 9, colspan: 1 }]] })).toEqual([['过长']]);
  });
});
