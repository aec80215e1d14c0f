import type { TeamChange } from '@/lib/domain/team/change';
import type { Data } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';

/** So many events go in one message: it is put into words in one go, and an open panel shares the process. */
const MOST = 1000;

/** Has the worker write a change, all of it or nothing; rejects where it could not. */
export async function sendChange(change: TeamChange): Promise<void> {
  const { events = [], ...rest } = change;
  if (events.length <= MOST) return ask('team-change', { change });
  const id = crypto.randomUUID();
  for (let at = 0; at < events.length; at += MOST)
    await ask('team-part', { of: id, events: events.slice(at, at + MOST) });
  await ask('team-change', { change: rest, of: { id, events: events.length } });
}

async function ask<N extends 'team-part' | 'team-change'>(name: N, data: Data<N>): Promise<void> {
  const answer = await send(name, data);
  if (!answer.ok) throw new Error(answer.error);
}
