import '@/components/frame/no-eval';

import { liveQuery } from 'dexie';

import type { Connection } from '@/lib/store/database/team-rows';
import { Db } from '@/lib/store/database/db';
import { yieldToUpdates } from '@/lib/store/database/guard';
import { readConnection } from '@/lib/store/team/read-membership';

import { followTeam, type Followed } from './follow-team';

const db = new Db();
yieldToUpdates(db);

let known = '';
let followed: Followed | undefined;
let turn = Promise.resolve();

/** With another connection (a new group, credentials made anew) everything begins again. */
async function take(connection: Connection | undefined): Promise<void> {
  const found = JSON.stringify(connection ?? null);
  if (found === known) return;
  known = found;
  await followed?.stop();
  followed = connection && (await followTeam(db, connection));
}

const complain = (error: unknown) => console.error('team', error);
liveQuery(() => readConnection(db)).subscribe({
  next: (connection) => (turn = turn.then(() => take(connection)).catch(complain)),
  error: complain,
});
// What has come or was done here since.
liveQuery(() => db.arrivals.orderBy('n').lastKey()).subscribe({
  next: () => followed?.wake(),
  error: complain,
});
