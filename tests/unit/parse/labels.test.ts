/** What a site or a collection prints beside a letter, label by label. */
import { expect, it } from 'vitest';
import { labelledIn } from '../../../scripts/converter/parse/labels.ts';

it('a label without a value of its own takes the next line, but no other label', () => {
  expect(labelledIn(['文　　号：', '发布日期：2024-03-05'])).toEqual([
    { field: 'docNumber', value: '' },
    { field: 'issued', value: '2024-03-05' },
  ]);
  expect(labelledIn(['发布机构：', '青禾市财政局'])).toEqual([{ field: 'issuer', value: '青禾市财政局' }]);
});

it('a label that a page laid over itself is one, even where it touches the value before it', () => {
  expect(labelledIn(['文号：文号：文号：青发〔2020〕3号发布日期：发布日期：2020年4月1日'])).toEqual([
    { field: 'docNumber', value: '青发〔2020〕3号' },
    { field: 'issued', value: '2020年4月1日' },
  ]);
});
