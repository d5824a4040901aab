/** White space is no part of what was written. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');
