import { expect, it } from 'vitest';
import { plain, plainLine } from '../../../scripts/house/plain.ts';
import { printed } from '../../../scripts/house/say.ts';

it('shows a command for a terminal as its code', () => {
  expect(plain('甲\u001b[31m乙\u0007\u009b\r\u202e')).toBe(
    '甲<U+001B>[31m乙<U+0007><U+009B><U+000D><U+202E>',
  );
});

it('keeps lines of a message, and none in a name', () => {
  expect(plain('甲\n乙\t丙')).toBe('甲\n乙\t丙');
  expect(plainLine('甲\n乙')).toBe('甲 乙');
});

it('prints no command that stands in a message or in the name of a file', () => {
  const at = { severity: 'error', rule: 'a', line: 1, column: 1, advice: '\u001b]0;题\u0007' } as const;
  expect(printed([{ ...at, file: 'a\n\u001b[2J.txt', reason: '“\u001b[1A”' }])).not.toMatch(/[\u0007\u001b]/);
});
