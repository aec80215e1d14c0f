import { isNoReply } from '../email';
import type { Person, Sighting } from './sighting';
import { sideOf, throughGroup } from './own-side';

/**
 * A sighting by what the rep has said of themselves: addresses that only the settings know are the viewer's
 * own too. Nobody of the viewer's own side is a lead or a candidate; what they wrote came from here, and what
 * a colleague wrote is nobody's.
 */
export function asKnown(sighting: Sighting, ownAddresses: readonly string[]): Sighting {
  const own = [
    ...new Set([...sighting.ownAddresses, ...(sighting.account ? [sighting.account] : []), ...ownAddresses]),
  ];
  const isOther = ({ email }: Pick<Person, 'email'>) => email === null || sideOf(email, own) === 'other';
  const messages = sighting.thread?.messages.map((message) => {
    const side =
      message.from?.includes('@') && !throughGroup(message.fromName) ? sideOf(message.from, own) : 'other';
    return side === 'own'
      ? { ...message, direction: 'out' as const, text: null }
      : side === 'other' || message.direction === 'out'
        ? message
        : { ...message, direction: 'unknown' as const, text: null };
  });
  const candidates = sighting.candidates.filter(isOther);
  const lead = sighting.lead && isOther(sighting.lead) ? sighting.lead : null;
  const humans = candidates.filter(({ email }) => email === null || !isNoReply(email.toLowerCase()));
  const [only] = humans;
  const cleared = lead === null && sighting.notes.includes('several-people') && humans.length === 1;
  return {
    ...sighting,
    ownAddresses: own.slice(0, 20),
    candidates,
    lead: cleared ? only! : lead,
    notes: cleared ? sighting.notes.filter((note) => note !== 'several-people') : sighting.notes,
    thread: sighting.thread && {
      ...sighting.thread,
      messages: messages!,
      lastDirection: messages!.at(-1)?.direction ?? sighting.thread.lastDirection,
    },
  };
}
