import { expect, it } from 'vitest';
import { element } from '../../../src/lib/xml.ts';

it('writes markup as text', () => {
  expect(element('title', ']]></title><script>&"')).toBe(
    '<title>]]&gt;&lt;/title&gt;&lt;script&gt;&amp;&quot;</title>',
  );
});

it.each([...'\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffff\ud800'])(
  'puts a sign in the place of %j, which XML cannot hold',
  (char) => {
    expect(element('t', `甲${char}乙`)).toBe('<t>甲\ufffd乙</t>');
  },
);

it.each(['\t', '\n', '😀', '\u{10ffff}', '\u0085', '\u202e'])('keeps %j', (char) => {
  expect(element('t', `甲${char}乙`)).toBe(`<t>甲${char}乙</t>`);
});
