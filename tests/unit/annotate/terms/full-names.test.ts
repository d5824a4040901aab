import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../../scripts/converter/annotate/terms/find.ts';
import { type Line, madeText } from '../../../helpers/passages.ts';

const defined = (...lines: (string | Line)[]) =>
  findDefinitions(madeText(lines).passages, []).map((d) => [d.term, d.kind, ...d.aliases]);

describe('where a name in full begins', () => {
  it('leaves out what leads to it', () => {
    expect(defined('应当充分征求中国渡运协会（以下简称渡运协会）的意见')[0]?.[2]).toBe('中国渡运协会');
    expect(defined('从事甲类、乙类航运工作的机构（以下统称航运机构）')[0]?.[2]).toBe(
      '甲类、乙类航运工作的机构',
    );
    expect(defined('船东与渡运基金出纳管理机构（以下简称出纳管理人）')[0]?.[2]).toBe('渡运基金出纳管理机构');
    expect(defined('成立省渡船调度和使用协调小组（以下简称协调小组）')[0]?.[2]).toBe(
      '省渡船调度和使用协调小组',
    );
  });

  it('keeps the number of an item out, and a bracket inside 《》 in the short form', () => {
    expect(defined('（一）首条(套）渡船生产资助项目（以下简称资助项目）')[0]?.[2]).toBe(
      '首条(套）渡船生产资助项目',
    );
    expect(defined('《甲省渡口条例修正案（三）》（以下简称《修正案（三）》）')[0]?.[0]).toBe('修正案（三）');
  });

  it('keeps a short form that lists names whole', () => {
    expect(defined('同意甲县、乙县、丙县3个渡运试验区（以下统称甲县、乙县、丙县试验区）')[0]?.[0]).toBe(
      '甲县、乙县、丙县试验区',
    );
  });
});

describe('what else a short form may stand for', () => {
  it('takes the years of a plan into its name, and no number of a title', () => {
    expect(defined('青河县渡口建设行动方案（2023—2025年）（以下简称《行动方案》）')[0]?.[2]).toBe(
      '青河县渡口建设行动方案（2023—2025年）',
    );
    expect(defined('《青河县渡口条例》（青发〔2020〕3号）（以下称《条例》）')[0]?.[2]).toBe('青河县渡口条例');
  });

  it('takes the whole phrase where the short form repeats its noun', () => {
    expect(defined('在本县注册、具有法人资格的渡运企业（以下统称“渡运企业”）')[0]?.[2]).toBe(
      '在本县注册、具有法人资格的渡运企业',
    );
  });
});
