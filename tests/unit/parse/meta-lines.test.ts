import { expect, test } from 'vitest';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';

const metaOf = (...lines: string[]) => parsePolicy(lines.join('\n')).tree.meta;

test('labels in one line parted by semicolons are told apart', () => {
  expect(
    metaOf(
      '关于促进软件产业发展的若干政策措施',
      '发布机构：云州市经济发展局；文号：云经规字〔2026〕4号；生成日期：2026年7月31日。',
      '一、支持研发',
      '支持企业建设平台。',
    ),
  ).toMatchObject({ issuer: '云州市经济发展局', docNumber: '云经规字〔2026〕4号', dateSigned: '2026-07-31' });
});

test('自…施行 names the day without 起', () => {
  expect(
    metaOf(
      '关于促进软件产业发展的若干政策措施',
      '一、附则',
      '本文件自2026年9月1日施行，有效期至2028年12月31日。',
    ),
  ).toMatchObject({ effective: '2026-09-01', expires: '2028-12-31' });
});
