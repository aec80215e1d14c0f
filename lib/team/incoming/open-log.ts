import { parseEvent, type Stored } from '../../domain/log/upcast';
import { logSubject } from '../../domain/team/envelope';
import type { KeyRing } from '../key-ring';
import { type Message, openAll, type Opened } from '../opened';
import { unsignedAmong } from '../signed-entry';

/** So many are opened in one go: what shares its process with them (an open panel) goes on in between. */
const SLICE = 250;

/**
 * One message of the log: what could be opened of it, the event in it where it is one, and whether it is signed by
 * whom it says; `before`: it is not, but came before the team signed everything.
 */
export type Entry = Opened & { event?: Stored | undefined; signed: 'yes' | 'no' | 'before' };

/** Opens and proves what has come, in its order. */
export async function openLog(ring: KeyRing, messages: readonly Message[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let at = 0; at < messages.length; at += SLICE)
    entries.push(...(await openSome(ring, messages.slice(at, at + SLICE))));
  return entries;
}

async function openSome(ring: KeyRing, messages: readonly Message[]): Promise<Entry[]> {
  const opened = await openAll(messages, ring, logSubject);
  const unsigned = await unsignedOf(ring, opened);
  return opened.map((one): Entry => {
    // Thousands may wait to be written, and nobody asks for their sealed texts any more.
    const { seq, subject, at } = one.message;
    const message = { seq, subject, at, text: '' };
    if (one.wrong) return { ...one, message, signed: 'no' };
    const signed = !unsigned.has(one) ? 'yes' : isFromBefore(ring, one) ? 'before' : 'no';
    return {
      ...one,
      message,
      signed,
      event: one.envelope.kind === 'event' ? parseEvent(one.body) : undefined,
    };
  });
}

/** What was not signed; nothing in a team that was started before there were signatures. */
function unsignedOf(
  { signer }: KeyRing,
  opened: readonly Opened[],
): Promise<ReadonlySet<Opened>> | Set<Opened> {
  return signer.proves
    ? unsignedAmong(
        signer,
        opened.filter((one) => one.wrong === undefined),
      )
    : new Set();
}

/** Whether the server took it, without a signature, before the team signed everything. */
function isFromBefore(
  { signedFrom }: KeyRing,
  { line, message }: Extract<Opened, { hash: string }>,
): boolean {
  return line === undefined && (signedFrom === undefined || message.at < signedFrom);
}
