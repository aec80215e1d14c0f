import type { TeamChange } from '@/lib/domain/team/change';
import { send } from '@/lib/messages/send';

/** So many events go in one message: it is put into words in one go, and an open panel shares the process. */
const MOST = 1000;

/** Has the worker write a change, all of it or nothing; rejects where it could not. */
export async function sendChange(change: TeamChange): Promise<void> {
  const { events = [], ...rest } = change;
  if (events.length <= MOST) return taken(await send('team-change', { change }));
  const id = crypto.randomUUID();
  for (let at = 0; at < events.length; at += MOST)
    taken(await send('team-part', { of: id, events: events.slice(at, at + MOST) }));
  taken(await send('team-change', { change: rest, of: { id, events: events.length } }));
}

function taken(answer: Awaited<ReturnType<typeof send>>): void {
  if (!answer.ok) throw new Error(answer.error);
}
