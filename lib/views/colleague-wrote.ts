import type { Event } from '@/lib/domain/log/event';
import { liveEvents } from '@/lib/domain/log/log';
import { DAY, type Instant } from '@/lib/domain/time/calendar';
import type { Self } from '@/lib/domain/self';
import { t } from '@/lib/i18n';

import type { ColleagueWrote } from './lead-view';

/** How long a colleague's message is news. */
const LATELY = 14 * DAY;

/** The last word that went out to a lead, where it was a colleague's and no older than two weeks. */
export function colleagueWrote(
  log: readonly Event[],
  { nameOf, self }: { nameOf(actor: string): string | null; self: Pick<Self, 'actor'> },
  now: Instant,
): ColleagueWrote | null {
  const words = liveEvents(log).live.flatMap((event) => {
    if (event.type === 'touched' && event.touch.how !== 'skipped')
      return { actor: event.actor, at: event.touch.at, channel: event.touch.channel };
    if (event.type === 'message-seen' && event.direction === 'out')
      return { actor: event.actor, at: event.sentAt, channel: event.channel };
    return [];
  });
  const last = words.reduce<(typeof words)[number] | null>(
    (newest, word) => (newest && newest.at >= word.at ? newest : word),
    null,
  );
  if (!last || last.actor === self.actor || now - last.at > LATELY) return null;
  return { by: nameOf(last.actor) ?? t('team.colleague'), at: last.at, channel: last.channel };
}
