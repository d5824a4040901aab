import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../../scripts/converter/annotate/terms/find.ts';
import { type Line, madeText } from '../../../helpers/passages.ts';

const defined = (...lines: (string | Line)[]) =>
  findDefinitions(madeText(lines).passages, []).map((d) => [d.term, d.kind, ...d.aliases]);

describe('words explained under a heading of the outline', () => {
  const under = (heading: string, ...texts: string[]) =>
    defined(...texts.map((text) => ({ text, headings: ['保障措施', heading] })));

  it('takes each paragraph that says what a word means', () => {
    expect(
      under(
        '名词解释',
        '公交微循环：指连接居民区与轨道站点的短线公交服务。',
        '1．共享泊位（错时停车）：指在不同时段向公众开放的单位车位。',
        '预约公交（简称“约巴”），是指按需发车的公交。',
        '换乘时间是指从下车到再次上车所用的时间。',
        '解读人：市交通局客运科 张某某　电话：0800-12XXXX',
      ),
    ).toEqual([
      ['公交微循环', 'glossary'],
      ['共享泊位', 'glossary', '错时停车'],
      ['预约公交', 'glossary', '约巴'],
      ['换乘时间', 'glossary'],
    ]);
    expect(under('专业术语', '热岛强度：指城区与郊区气温之差。')).toHaveLength(1);
  });

  it('takes nothing of the kind under other headings', () => {
    expect(under('资金保障', '补贴方式：通过银行卡按季度发放到户。')).toEqual([]);
  });

  it('leaves 本…所称 out of the word, in notes and in traditional characters', () => {
    expect(defined({ text: '①本规划所称灵活就业，是指以非全日制方式就业。', kind: 'entry' })[0]?.[0]).toBe(
      '灵活就业',
    );
    expect(defined('本藍圖所稱綠色建築，是指節約資源、減少污染的建築物。')).toEqual([['綠色建築', 'inline']]);
  });
});
