/** What the converter has to say to a person: one shape, a rule id each, a place in the file. */
import { type Position, positionAt } from './read/position.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Message {
  readonly severity: Severity;
  /** Stable, for people to look up and for tests: `numbering-gap`. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What was met and what was expected, in Chinese: the editor reads it. */
  readonly reason: string;
  /** What to do about it; '' where nothing needs doing. */
  readonly advice: string;
}

export interface Note {
  readonly severity?: Severity;
  readonly rule: string;
  /** Offset in the decoded source. */
  readonly at: number;
  readonly reason: string;
  readonly advice?: string;
}

/** Turns notes with offsets into messages with line and column, in reading order. */
export function toMessages(file: string, lineStarts: readonly number[], notes: readonly Note[]): Message[] {
  return [...notes]
    .sort((a, b) => a.at - b.at)
    .map(({ severity = 'warning', rule, at, reason, advice = '' }) => {
      const { line, column }: Position = positionAt(lineStarts, at);
      return { severity, rule, file, line, column, reason, advice };
    });
}
