/** `npm test`: everything that has to hold, cheapest first; ends with the number of tests. */
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.ts';
import { fail } from './house/main.ts';
import { runSteps, type Step } from './house/steps.ts';
import { root, runTool } from './house/tools.ts';
import { lint } from './lint.ts';
import { types } from './types.ts';

type Project = 'unit' | 'site';

interface Tally {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

const resultsOf = (project: Project): string => join(root, '.cache', `tests-${project}.json`);

function vitest(project: Project): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsOf(project)}`];
  return runTool('vitest', ['run', '--project', project, ...reporters]);
}

const steps: readonly Step[] = [
  { name: '类型', run: types },
  { name: '规范', run: lint },
  { name: '单元测试', run: () => vitest('unit') },
  { name: '构建', run: () => build() },
  { name: '网页测试', run: () => vitest('site') },
];

async function tally(project: Project): Promise<Tally> {
  const file = resultsOf(project);
  return existsSync(file)
    ? (JSON.parse(await readFile(file, 'utf8')) as Tally)
    : { numPassedTests: 0, numFailedTests: 0 };
}

/** A step that failed without a failed test counts as one: nothing that ends badly reports "0 failed". */
async function summary(code: number): Promise<string> {
  const tallies = await Promise.all([tally('unit'), tally('site')]);
  const sum = (count: (t: Tally) => number) => tallies.reduce((total, t) => total + count(t), 0);
  const failed = Math.max(
    sum((t) => t.numFailedTests),
    code === 0 ? 0 : 1,
  );
  return `${sum((t) => t.numPassedTests)} passed, ${failed} failed`;
}

async function test(): Promise<number> {
  await Promise.all([rm(resultsOf('unit'), { force: true }), rm(resultsOf('site'), { force: true })]);
  const code = await runSteps(steps);
  process.stdout.write(`${await summary(code)}\n`);
  return code;
}

process.exitCode = await test().catch(fail);
