import { afterEach } from 'vitest';

import { openPanels, shot } from './harness';

/** A failed test leaves a picture of every panel in `.shots/`. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  const name = `failed-${process.env.FT_STOP_WORKER ? 'stopped-' : ''}${task.name.replaceAll(/\W+/g, '-').slice(0, 60)}`;
  for (const [n, panel] of [...openPanels].entries())
    await shot(panel, n === 0 ? name : `${name}-${n}`).catch(() => null);
});
