import { expect, test } from 'vitest';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { wholeCharacters } from '../../../scripts/converter/read/radicals.ts';
import { outline } from '../../helpers/outline.ts';

const TEXT =
  '云川市⽔务管理办法\n\n第⼀章 总则\n\n第⼀条 为加强⽤⽔管理，制定本办法。\n\n第⼆条 市⽔利局负责。\n';

test('headings whose numbers a PDF spells with radicals are headings', () => {
  expect(wholeCharacters(outline(TEXT))).toBe(outline(wholeCharacters(TEXT)));
});

test('the text keeps the radicals of its source', () => {
  const written = JSON.stringify(parsePolicy(TEXT).tree.children);
  expect(written).toContain('第⼀条 为加强⽤⽔管理');
});
