import { afterEach } from 'vitest';

/** How often a test was begun again, for tools/tally.mjs: the runner's own report does not say. */
afterEach(({ task }) => {
  Object.assign(task.meta, { retries: task.result?.retryCount ?? 0 });
});
