import { emailKey, isNoReply } from '../email';
import type { Person, Sighting } from './sighting';
import { type Side, throughGroup } from './own-side';
import { isOwnPhone, isOwnProfile, sideOfMailbox } from './own-ways';

/**
 * A sighting by what the rep has said of themselves: addresses, numbers and profiles that only the settings know
 * are the viewer's own too. Nobody of the viewer's own side is a lead or a candidate, and nobody else has their
 * number; what they wrote came from here, and what a colleague wrote is nobody's.
 */
export function asKnown(sighting: Sighting, ownAddresses: readonly string[]): Sighting {
  // What the rep has said comes first: a page may name more than are kept.
  const own = [
    ...new Set(
      [...ownAddresses, ...(sighting.account ? [sighting.account] : []), ...sighting.ownAddresses].map(asKey),
    ),
  ];
  const sideOfAddress = (email: string): Side => sideOfMailbox(asKey(email), own);
  const isOther = ({ email, phone, profileUrl }: Person) =>
    email === null
      ? !(phone && isOwnPhone(phone, own)) && !(profileUrl && isOwnProfile(profileUrl, own))
      : sideOfAddress(email) === 'other' && !(profileUrl && isOwnProfile(profileUrl, own));
  const withoutOurs = (person: Person): Person =>
    person.phone !== null && isOwnPhone(person.phone, own) ? { ...person, phone: null } : person;
  const messages = sighting.thread?.messages.map((message) => {
    const side =
      message.from?.includes('@') && !throughGroup(message.fromName) ? sideOfAddress(message.from) : 'other';
    return side === 'own'
      ? { ...message, direction: 'out' as const, text: null }
      : side === 'other' || message.direction === 'out'
        ? message
        : { ...message, direction: 'unknown' as const, text: null };
  });
  const candidates = sighting.candidates.filter(isOther).map(withoutOurs);
  const lead = sighting.lead && isOther(sighting.lead) ? withoutOurs(sighting.lead) : null;
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

/** One way to write an address; what is none stays as it is. */
const asKey = (text: string): string => emailKey(text) ?? text;
