/** How a process that a test started came to its end. */
import type { ChildProcess } from 'node:child_process';

export interface Ended {
  readonly code: number | null;
  /** What it wrote, to both outputs in turn. */
  readonly said: string;
}

export function endOf(child: ChildProcess): Promise<Ended> {
  let said = '';
  const note = (text: string): void => {
    said += text;
  };
  // Decoded as one stream: a character may come in two pieces.
  child.stdout?.setEncoding('utf8').on('data', note);
  child.stderr?.setEncoding('utf8').on('data', note);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}
