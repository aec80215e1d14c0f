import { instant } from '@/lib/domain/time/instant';
import { send } from '@/lib/messages/send';
import type { Db } from '@/lib/store/database/db';
import type { Connection } from '@/lib/store/database/team-rows';
import { startEngine } from '@/lib/team/engine/engine';

import { keepCredentials, withOwnCredentials } from './keep-credentials';
import { openDoor } from './open-door';
import { sendChange } from './send-change';

export type Followed = { wake(): void; stop(): Promise<void> };

/** Connects, and keeps this browser and its team together; whatever is to be written, the worker writes. */
export async function followTeam(db: Db, connection: Connection): Promise<Followed> {
  const { servers, jwt, seed, actor } = await withOwnCredentials(connection, Date.now());
  const wire = await openDoor({ servers, jwt, seed, inbox: `_IN.${actor}` });
  const engine = startEngine({
    connection,
    wire,
    db,
    change: sendChange,
    now: () => instant(Date.now()),
    later: (ms, work) => void setTimeout(work, ms),
    tell: (state) => void send('team-state', { state }),
  });
  const endRenewal = keepCredentials(wire, connection, Date.now, (changed) =>
    sendChange({ put: { team: [{ id: 'connection', connection: changed }] } }),
  );
  return {
    wake: () => engine.wake(),
    stop: async () => {
      endRenewal();
      await engine.stop();
      await wire.close();
    },
  };
}
