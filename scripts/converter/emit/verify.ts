/** The promises that a build must not break: every number stands where its record says, every anchor is a place. */

import type { Message } from '../messages.ts';
import type { Recorded } from '../pipeline.ts';

const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]/g, '');

function broken(file: string, line: number, rule: string, reason: string): Message {
  return {
    severity: 'error',
    rule,
    file,
    line,
    column: 1,
    reason,
    advice: '这是转换程序的错误，请连同原文报告',
  };
}

/** A quote stands around its number; only where it does not, the whole source is searched. */
function isQuoted(
  source: string,
  { quote, start }: { readonly quote: string; readonly start: number },
): boolean {
  const from = Math.max(0, start - quote.length);
  return source.slice(from, start + 2 * quote.length).includes(quote) || source.includes(quote);
}

function untraceable(file: string, source: string, { values }: Recorded): Message[] {
  return values.flatMap((v) => {
    const wrong = source.slice(v.start, v.end) !== v.valueText || !isQuoted(source, v);
    return wrong
      ? [broken(file, v.line, 'value-untraceable', `数值“${v.valueText}”（${v.id}）与原文所在位置不符`)]
      : [];
  });
}

function homeless(file: string, document: Recorded, places: ReadonlySet<string>): Message[] {
  const records = [...document.values, ...document.references, ...document.checks];
  const anchors = new Set(records.map((r) => r.anchor));
  return [...anchors]
    .filter((a) => !places.has(a))
    .map((a) => broken(file, 1, 'anchor-missing', `记录指向不存在的位置“${a}”`));
}

export function verify(file: string, source: string, document: Recorded): Message[] {
  const lossless = squeeze(document.text) === squeeze(source);
  const text = lossless ? [] : [broken(file, 1, 'text-changed', '页面文字与原文不一致')];
  return [
    ...text,
    ...untraceable(file, source, document),
    ...homeless(file, document, new Set(document.places)),
  ];
}
