import type { Connection } from '@/lib/store/database/team-rows';
import { KEYS_HOLDER } from '@/lib/team/document-subjects';
import { holdsKeys, holdsStill, withoutKeys } from '@/lib/team/holder';
import type { Signer } from '@/lib/wire/renew-members';
import { credentialsSubject, readRenewal } from '@/lib/wire/renewal';
import type { Wire } from '@/lib/wire/wire';

const AGAIN_MS = 6 * 60 * 60 * 1000;

/** Only a manager's browser can sign; what it needs for that is loaded there alone. */
const signing = () => import('@/lib/wire/renew-members');
const isSigner = (connection: Connection): connection is Connection & Signer =>
  connection.signing !== undefined;

/** The connection with credentials that are good for a week from now, where this browser can sign its own. */
export async function withOwnCredentials(connection: Connection, now: number): Promise<Connection> {
  if (!isSigner(connection)) return connection;
  const { ownCredentials } = await signing();
  return { ...connection, jwt: await ownCredentials(connection, now) };
}

/**
 * Renews the members' credentials where this browser has the signing keys, and elsewhere takes over its own when they
 * have been renewed; keys that another browser has taken over are given up. `keep` is told of the connection as it is
 * then. Answers what ends it.
 */
export function keepCredentials(
  wire: Wire,
  connection: Connection,
  now: () => number,
  keep: (changed: Connection) => Promise<void>,
): () => void {
  let isGivenUp = false;
  const renewNow = async () => {
    if (!isSigner(connection) || isGivenUp) return;
    const still = holdsKeys(connection) ? await holdsStill(wire, connection) : true;
    isGivenUp = still === false;
    if (isGivenUp) await keep(withoutKeys(connection));
    if (still) await (await signing()).renewMembers(wire, connection, now());
  };
  let turn = Promise.resolve();
  /** One after the other, so that nobody is renewed twice. */
  const renew = () => (turn = turn.catch(() => undefined).then(renewNow));
  const takeRenewed = async (texts: readonly string[]) => {
    const found = texts.map((text) => readRenewal(text, connection)).findLast((one) => one !== null);
    if (found) await keep({ ...connection, ...found });
  };
  let isFollowed = false;
  /** Who has the keys hears at once that another has taken them over; everybody else of what was renewed. */
  const follow = async () => {
    if (isFollowed) return;
    isFollowed = true;
    const subject = isSigner(connection) ? KEYS_HOLDER : credentialsSubject(connection.actor);
    const following = await wire.follow('FU_DOC', subject, 1, async ({ messages }) => {
      if (!isSigner(connection)) await takeRenewed(messages.map(({ text }) => text));
      else if (messages.length > 0) await renew();
    });
    if ('refused' in following) isFollowed = false;
  };
  wire.onState(({ kind }) => {
    if (kind === 'connected') void Promise.all([renew(), follow()]);
  });
  const timer = setInterval(() => void renew(), AGAIN_MS);
  return () => clearInterval(timer);
}
