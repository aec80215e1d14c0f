import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// As one file: by itself each test file opens the library's three hundred anew, and takes two seconds for it.
const inOneFile = { enabled: true, include: ['date-fns'] };

const apart = ['tests/e2e/**', 'tests/nightly/**', 'tests/crm/**', 'node_modules/**'];

/**
 * What keeps nothing between two tests has its modules loaded once for all files: loading them anew took longer
 * than the tests. Screens and the worker keep state in their modules, and a database is cleared away by what opens
 * it, so each of those files has its own.
 */
const LOADED_ONCE = 'browser-storage,domain,files,i18n,playbooks,reader,recipes,session,wire';
const loadedOnce = [`tests/{${LOADED_ONCE}}/**/*.test.{ts,tsx}`];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [WxtVitest()],
  test: {
    projects: [
      { extends: true, test: { name: 'loaded once', include: loadedOnce, isolate: false } },
      {
        extends: true,
        test: {
          name: 'by itself',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...apart, ...loadedOnce],
        },
      },
    ],
    setupFiles: 'tests/set-up.ts',
    // Counted apart by tools/tally.mjs: they have a row for each script, text, recipe or file.
    tags: [{ name: 'data', description: 'Looks through what is written down. Nothing is run.' }],
    restoreMocks: true,
    // A machine that is busy with something else is no fault of what is tested.
    testTimeout: 60_000,
    deps: { optimizer: { ssr: inOneFile, client: inOneFile } },
    // Both cores of a small machine: by itself the runner leaves one idle.
    maxWorkers: '100%',
  },
});
