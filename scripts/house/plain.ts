/** Text of a document or a file name, made fit for a terminal: what would move the cursor or turn the line shows as its code. */
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const code = (char: string): string =>
  `<U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;

export const plain = (text: string): string => text.replace(COMMANDS, code);

/** Of a name that may hold line breaks as well. */
export const plainLine = (text: string): string => plain(text.replace(/[\t\n]/g, ' '));
