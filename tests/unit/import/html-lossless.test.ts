import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type Parent, walk } from '../../../scripts/converter/import/html/dom.ts';
import { importHtml } from '../../../scripts/converter/import/html.ts';
import { withoutSpace } from '../../../scripts/converter/import/model.ts';
import { govPage } from '../../helpers/gov-page.ts';

/** Words without marks of tools, labels or lists, so that nothing but markup decides what becomes of them. */
const words = fc
  .array(
    fc.constantFrom(
      '算力',
      '企业',
      '到2027年',
      '5G',
      '达到',
      '65%',
      'GDP',
      '≥',
      '&amp;',
      '、',
      '，',
      '（一）',
      '&nbsp;',
      '\n ',
    ),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
  .map((parts) => `第${parts.join('')}项。`);

const inline = fc.tuple(fc.constantFrom('', 'b', 'span', 'em', 'font', 'u'), words).map(([tag, text]) => {
  return tag === '' ? text : `<${tag}>${text}</${tag}>`;
});
const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const block = (tag: string): fc.Arbitrary<string> => line.map((text) => `<${tag}>${text}</${tag}>`);
const broken = fc.array(line, { minLength: 2, maxLength: 4 }).map((lines) => `<p>${lines.join('<br>')}</p>`);
const cell = fc
  .record({
    text: fc.oneof(line, block('p'), broken, fc.constant('')),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ text, rows, columns }) => `<td rowspan="${rows}" colspan="${columns}">${text}</td>`);
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((rows) => `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`);
const part = fc.oneof(block('p'), block('h2'), block('div'), broken, table, line);
const nested = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => `<div><section>${parts.join('')}</section></div>`);
const article = fc
  .array(fc.oneof(part, nested), { minLength: 3, maxLength: 8 })
  .map((parts) => parts.join('\n'));

function charactersOf(html: string): string {
  const texts: string[] = [];
  walk(parse(html) as Parent, { text: (value) => texts.push(value) });
  return withoutSpace(texts.join(''));
}

describe('text of a saved page', () => {
  it('survives whole and in order, whatever the markup', () => {
    fc.assert(
      fc.property(article, (inside) => {
        const { text } = importHtml(govPage({ article: inside }));
        expect(withoutSpace(text)).toContain(charactersOf(`<body>${inside}</body>`));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('is either in the text or counted among what was dropped, to the last character', () => {
    fc.assert(
      fc.property(article, fc.boolean(), (inside, named) => {
        const page = govPage({ article: inside });
        const html = named ? page : page.replace('id="zoom" class="article-content"', '');
        const { text, dropped } = importHtml(html);
        const counted = dropped.reduce((sum, { characters }) => sum + characters, 0);
        expect(withoutSpace(text).length + counted).toBe(charactersOf(html).length);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
