/** The words behind a figure: its sentence, or the row of the table that it stands in. */
import type { Section, Value } from '../../schemas/index.ts';

export interface Quoted {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const AROUND = 60;

/** Breaks of lines and cells as one space; what is too long is cut, and says so. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ');
const tail = (text: string): string => (text.length > AROUND ? `…${text.slice(-AROUND)}` : text);
const head = (text: string): string => (text.length > AROUND ? `${text.slice(0, AROUND)}…` : text);

/** A cell alone says little: its row says what it is. */
export function quotedIn(value: Value, section: Pick<Section, 'text'> | undefined): Quoted {
  const row = value.place === 'table' && value.quote.length < AROUND ? section?.text : undefined;
  const text = row?.includes(value.valueText) ? row.replaceAll('\n', '｜') : value.quote;
  const at = text.indexOf(value.valueText);
  if (at < 0) return { before: head(tidy(text)), words: '', after: '' };
  return {
    before: tail(tidy(text.slice(0, at))),
    words: tidy(value.valueText),
    after: head(tidy(text.slice(at + value.valueText.length))),
  };
}

/** The place of the very figure in the whole text. */
export const figureAnchor = ({ id, policy }: Pick<Value, 'id' | 'policy'>): string =>
  id.slice(policy.length + 1);
