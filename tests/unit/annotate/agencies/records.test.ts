import { describe, expect, it } from 'vitest';
import { agencyRecords, findDuties } from '../../../../scripts/converter/annotate/agencies.ts';
import { madeText } from '../../../helpers/passages.ts';

describe('records of bodies', () => {
  const found = (text: string) => findDuties(madeText([text]).passages);

  it('keeps the offices of two cities apart and joins writings of one', () => {
    const entries = [{ name: '发展改革委', aliases: ['发改委'] }];
    const records = agencyRecords(
      [
        { policy: 'a-2020', region: '东省甲市', duties: found('（市发展改革委、市发改委负责）') },
        { policy: 'b-2020', region: '东省乙市', duties: found('（市发改委、国家能源局负责）') },
        { policy: 'c-2020', region: '', duties: found('（国家能源局负责）') },
      ],
      entries,
    );
    expect(records.map((r) => [r.id, r.duties.length])).toEqual([
      ['jiashi-shifazhangaigewei', 1],
      ['yishi-shifagaiwei', 1],
      ['guojianengyuanju', 2],
    ]);
    expect(records[0]?.aliases).toContain('市发改委');
  });

  it('tells the leading one of two tasks in a measure', () => {
    const records = agencyRecords(
      [
        {
          policy: 'a-2020',
          region: '',
          duties: found('一是建站（市水利局配合）；二是清淤（市水利局牵头）。'),
        },
      ],
      [],
    );
    expect(records[0]?.duties).toEqual([
      { policy: 'a-2020', anchor: 'p1', role: 'lead', inferred: false, deadline: '' },
    ]);
  });
});
