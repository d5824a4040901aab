/** What must hold on any text: nothing lost, addresses unique, MDX parses back, the same text gives the same output. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { toMdast } from '../../../scripts/converter/emit/mdast.ts';
import { toMdx } from '../../../scripts/converter/emit/mdx.ts';
import { sectionsOf } from '../../../scripts/converter/emit/sections.ts';
import { textOf } from '../../../scripts/converter/emit/text-of.ts';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { anyText, policyText } from '../../helpers/texts.ts';

const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '');
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

function textInMdx(mdx: string): string {
  return textOf(reader.parse(mdx) as Nodes);
}

function flowOf(source: string) {
  return toMdast(parsePolicy(source).tree, new Map());
}

const RUNS = { numRuns: 1000 };

describe('any text', () => {
  test('is all on the page, in order', () => {
    fc.assert(
      fc.property(fc.oneof(policyText, anyText), (source) => {
        expect(squeeze(flowOf(source).map(textOf).join(''))).toBe(squeeze(source));
      }),
      RUNS,
    );
  });

  test('comes back unchanged from its MDX', () => {
    fc.assert(
      fc.property(fc.oneof(policyText, anyText), (source) => {
        expect(squeeze(textInMdx(toMdx(flowOf(source))))).toBe(squeeze(source));
      }),
      RUNS,
    );
  });

  test('has addresses that are ASCII and unique', () => {
    fc.assert(
      fc.property(policyText, (source) => {
        const anchors = sectionsOf(parsePolicy(source).tree, { policy: 'x', title: 't', docNumber: '' }).map(
          (s) => s.anchor,
        );
        expect(new Set(anchors).size).toBe(anchors.length);
        for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9][a-z0-9-]*$/);
      }),
      RUNS,
    );
  });
});
