import '@/components/frame/no-eval';

import { openDoor } from '@/entrypoints/together/open-door';
import type { Connection } from '@/lib/wire/wire';

/** How long it takes, in ms, until so many entries have come through the door and over its port, and nothing is done with them. */
export async function receiving(connection: Connection, events: number): Promise<number> {
  const wire = await openDoor(connection);
  await new Promise<void>((resolve) => wire.onState(({ kind }) => kind === 'connected' && resolve()));
  const from = performance.now();
  let left = events;
  await new Promise<void>((resolve) => {
    void wire.follow('FU_LOG', 'fu.log.team.all.>', 1, async ({ messages }) => {
      left -= messages.length;
      if (left === 0) resolve();
    });
  });
  const ms = performance.now() - from;
  await wire.close();
  return ms;
}
