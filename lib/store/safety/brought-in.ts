import { SCHEMA_VERSION } from '../database/db';
import type { Compared } from './compare';
import { alone, keep, listSnapshots, type Snapshot, writeBeside } from './kept-copies';
import { textBlocks } from './text-lines';

/** A copy from a file, beside those that are here: from there it is restored like any other. */
export function bringIn(
  lines: AsyncIterable<string>,
  { people, events }: Pick<Compared, 'people' | 'events'>,
  file: string,
  now: number,
): Promise<Snapshot> {
  return alone(false, async () => {
    const all = await listSnapshots();
    const pieces = await writeBeside(all, textBlocks(lines));
    const slot = 'snapshot-file';
    const name = file.slice(0, 300);
    const brought: Snapshot = {
      slot,
      schema: SCHEMA_VERSION,
      at: now,
      leads: people,
      events,
      pieces,
      file: name,
    };
    await keep([...all.filter((one) => one.slot !== slot), brought]);
    return brought;
  });
}

/** It is no longer needed. */
export function letGo(): Promise<void> {
  return alone(false, async () =>
    keep((await listSnapshots()).filter(({ slot }) => slot !== 'snapshot-file')),
  );
}
