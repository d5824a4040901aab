import { expect, it } from 'vitest';
import { runSteps } from '../../../scripts/house/steps.ts';

function recorder() {
  const lines: string[] = [];
  return { lines, say: (line: string) => void lines.push(line) };
}

it('runs steps in order, a line with its time for each', async () => {
  const { lines, say } = recorder();
  const done: string[] = [];
  const step = (name: string) => ({ name, run: async () => done.push(name) * 0 });
  expect(await runSteps([step('甲'), step('乙')], say)).toBe(0);
  expect(done).toEqual(['甲', '乙']);
  expect(lines[0]).toMatch(/^✓ 甲 {2}\d+\.\d 秒$/);
});

it('stops at the first step that fails and hands on its exit code', async () => {
  const { lines, say } = recorder();
  const steps = [
    { name: '甲', run: async () => 3 },
    { name: '乙', run: async () => 0 },
  ];
  expect(await runSteps(steps, say)).toBe(3);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('✗ 甲');
});

it('says why a step threw, without a stack', async () => {
  const { lines, say } = recorder();
  const broken = { name: '甲', run: () => Promise.reject(new Error('磁盘已满')) };
  expect(await runSteps([broken], say)).toBe(1);
  expect(lines[0]).toBe('磁盘已满');
});
