import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

/** What needs root or patience. One at a time: each of these wants the machine for itself. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    globalSetup: 'tests/e2e/global-setup.ts',
    setupFiles: ['tests/e2e/picture-failures.ts'],
    include: ['tests/nightly/*.test.ts'],
    testTimeout: 15 * 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
