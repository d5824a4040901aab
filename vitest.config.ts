import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __CELAN_BASE__: '"/"' },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // A thousand random documents take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // One browser at a time, and first pages of a cold browser take a while.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
