import type { Role } from '../domain/team/roles';
import { memberJwt, publicKeyOf, type SigningSeeds } from './credentials';
import { credentialsSubject, readStanding } from './renewal';
import type { Wire } from './wire';

/** Whom the manager's browser that has invited them renews: for which key, and as what. */
type Renewable = { publicKey: string; role: Role; scopes: string[] };

/** A manager as their own browser has them, with the seeds that sign credentials. */
export type Signer = {
  team: { id: string };
  actor: string;
  scopes: string[];
  seed: string;
  signing: SigningSeeds;
  renew?: Record<string, Renewable>;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** The manager's own credentials, made anew at each connection. */
export async function ownCredentials(
  { team, actor, scopes, seed, signing }: Signer,
  now: number,
): Promise<string> {
  const who = { team: team.id, actor, role: 'manager', scopes, publicKey: publicKeyOf(seed) } as const;
  return (await memberJwt({ ...who, signing, now })).jwt;
}

/**
 * Writes each member's credentials anew where they find them: once a day, as those in use are good for a week,
 * and at once for who has another role or group.
 */
export async function renewMembers(
  wire: Wire,
  { team, signing, renew = {} }: Signer,
  now: number,
): Promise<void> {
  for (const [actor, member] of Object.entries(renew)) {
    const subject = credentialsSubject(actor);
    const last = await wire.last('FU_DOC', subject);
    if (last && ('refused' in last || (last.at > now - DAY_MS && isFor(member, last.text)))) continue;
    const { jwt } = await memberJwt({ team: team.id, actor, ...member, signing, now });
    await wire.publish({ subject, id: `credentials/${actor}/${now}`, text: jwt });
  }
}

function isFor({ role, scopes }: Renewable, jwt: string): boolean {
  const standing = readStanding(jwt);
  const pods = (all: readonly string[]) =>
    all
      .filter((scope) => scope.startsWith('pod.'))
      .toSorted()
      .join();
  return standing?.role === role && pods(standing.scopes) === pods(scopes);
}
