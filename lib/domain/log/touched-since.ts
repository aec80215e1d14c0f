import type { Event } from './event';
import { liveEvents } from './log';

/**
 * What the worker notes by itself although it is somebody's doing: the lead wrote, or a message was seen to
 * go out.
 */
const THEIR_DOING: ReadonlySet<Event['type']> = new Set(['message-seen', 'touched', 'signalled']);

/**
 * Whether a lead was dealt with since a batch: by hand, or by a message seen. Of what the worker plans and
 * counts by itself nothing is lost when the batch is taken back.
 */
export function touchedSince(log: readonly Event[], batch: string): boolean {
  const { live } = liveEvents(log);
  const last = live.findLastIndex((event) => event.batch === batch);
  return live
    .slice(last + 1)
    .some(
      ({ auto, type, batch: other }) =>
        other !== batch && type !== 'undone' && (!auto || THEIR_DOING.has(type)),
    );
}
