import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oneAtATime } from '../../../scripts/house/one-at-a-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('answers many calls in a row with one run', async () => {
  const work = vi.fn(async () => {});
  const call = oneAtATime(work, 100);
  for (let i = 0; i < 5; i++) call();
  await vi.advanceTimersByTimeAsync(500);
  expect(work).toHaveBeenCalledTimes(1);
});

it('runs once more for calls that came meanwhile, never twice at once', async () => {
  let running = 0;
  let most = 0;
  const work = vi.fn(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    running -= 1;
  });
  const call = oneAtATime(work, 100);
  call();
  await vi.advanceTimersByTimeAsync(300);
  call();
  call();
  await vi.advanceTimersByTimeAsync(5000);
  expect(work).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});
