/** Work in named steps: a line and a time for each, and an end at the first that fails. */
import { reasonOf } from './main.ts';

export interface Step {
  readonly name: string;
  /** Resolves to an exit code. */
  readonly run: () => Promise<number>;
}

type Say = (line: string) => void;

const print: Say = (line) => void process.stdout.write(`${line}\n`);

/** A step that throws has failed like one that ends with a code: what it says is the message. */
async function attempt(step: Step, say: Say): Promise<number> {
  try {
    return await step.run();
  } catch (error) {
    say(reasonOf(error));
    return 1;
  }
}

export async function runSteps(steps: readonly Step[], say: Say = print): Promise<number> {
  for (const step of steps) {
    const started = performance.now();
    const code = await attempt(step, say);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(code === 0 ? `✓ ${step.name}  ${seconds} 秒` : `✗ ${step.name}  ${seconds} 秒，退出码 ${code}`);
    if (code !== 0) return code;
  }
  return 0;
}
