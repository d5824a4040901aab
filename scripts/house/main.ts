/** What every command file needs: to know that it was started as one, and to end with a sentence, not a stack. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export function isMain(moduleUrl: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

/** The exit code of a command that could not do its work. */
export function fail(error: unknown): number {
  process.stderr.write(`策览：${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
}
