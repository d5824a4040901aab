/** A text of giving as clauses of words. */
import { type Token, tokensOf } from '../words/tokens.ts';

export interface Clause {
  readonly tokens: readonly Token[];
  /** The sign that ends it. */
  readonly end: string;
}

export const is = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && words.has(token.text);

export const isText = (token: Token | undefined, text: string): boolean => token?.text === text;

/** The noun behind its last 的: 资金实力强的｜企业. */
export const ofAt = (tokens: readonly Token[]): number => tokens.findLastIndex((t) => isText(t, '的'));
export const headOf = (tokens: readonly Token[]): readonly Token[] => tokens.slice(ofAt(tokens) + 1);

const OPENS = '（“《〔[';
const CLOSES = '）”》〕]';

/** How deep in brackets and quotes each token stands; a bracket that is never closed does not count. */
export function depthsOf(tokens: readonly Token[]): number[] {
  let closing = tokens.filter(({ text }) => CLOSES.includes(text)).length;
  let depth = 0;
  return tokens.map(({ text }) => {
    const closes = CLOSES.includes(text);
    if (closes) closing -= 1;
    if (OPENS.includes(text) && closing > 0) depth += 1;
    const here = depth;
    if (closes && depth > 0) depth -= 1;
    return here;
  });
}

const SEPARATORS = '，；。：;,';

export function clausesOf(text: string): Clause[] {
  const tokens = tokensOf(text);
  const depths = depthsOf(tokens);
  const clauses: Clause[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (depths[at] !== 0 || !SEPARATORS.includes(token.text)) return;
    clauses.push({ tokens: tokens.slice(from, at), end: token.text });
    from = at + 1;
  });
  return [...clauses, { tokens: tokens.slice(from), end: '' }];
}
