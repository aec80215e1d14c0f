import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;
const alias = { '@': root.replace(/\/$/, '') };

/** The flows run twice: as they are, and with the worker stopped before every single action of the rep. */
export default defineConfig({
  root,
  resolve: { alias },
  test: {
    globalSetup: 'tests/e2e/global-setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/e2e/picture-failures.ts', 'tests/e2e/count-retries.ts'],
    // One more than the cores of a small machine: each waits for its browser half of the time.
    maxWorkers: 3,
    // A browser on a busy machine is now and then too slow for a step; what is broken stays broken. How
    // often, is told at the end.
    retry: 1,
    projects: [
      { extends: true, test: { name: 'flows', include: ['tests/e2e/flows/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'flows, worker stopped',
          include: ['tests/e2e/flows/*.test.ts'],
          env: { FT_STOP_WORKER: '1' },
        },
      },
      { extends: true, test: { name: 'faults', include: ['tests/e2e/faults/*.test.ts'] } },
    ],
  },
});
