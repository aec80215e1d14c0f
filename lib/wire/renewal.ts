import { z } from 'zod';

import { Role } from '../domain/team/roles';
import { POD, ROLE } from './permissions';

/** What a server is shown: of whom it is, who stands for it, until when it is good (in s). */
const Claims = z.object({
  sub: z.string(),
  exp: z.number(),
  nats: z.object({ issuer_account: z.string(), tags: z.array(z.string()).default([]) }),
});

/** Where a member finds their credentials made anew. Only managers write there, and only the member reads it. */
export function credentialsSubject(actor: string): string {
  return `fu.doc.own.${actor}.credentials.${actor}`;
}

/**
 * Credentials that are to take the place of `jwt`: of the same member and team, and good for longer; null for
 * anything else. `until` in ms; role and scopes are those that they let the member into. Whether they are signed by a manager the server finds.
 */
export function readRenewal(
  text: string,
  { jwt, team }: { jwt: string; team: { id: string } },
): { jwt: string; until: number; role?: Role; scopes?: string[] } | null {
  const [before, after] = [claimsOf(jwt), claimsOf(text)];
  const isRenewal =
    before &&
    after &&
    after.sub === before.sub &&
    after.exp > before.exp &&
    after.nats.issuer_account === team.id;
  return isRenewal ? { jwt: text, until: after.exp * 1000, ...standingOf(after) } : null;
}

/** As what, and in which scopes, credentials let somebody in; nothing where they do not say. */
export function readStanding(jwt: string): { role: Role; scopes: string[] } | undefined {
  const claims = claimsOf(jwt);
  return claims && standingOf(claims);
}

function standingOf({ nats: { tags } }: z.infer<typeof Claims>) {
  const tagged = (name: string) =>
    tags.flatMap((tag) => (tag.startsWith(`${name}:`) ? [tag.slice(name.length + 1)] : []));
  const role = Role.safeParse(tagged(ROLE)[0]).data;
  return role && { role, scopes: ['team.all', ...tagged(POD).map((pod) => `pod.${pod}`)] };
}

function claimsOf(jwt: string): z.infer<typeof Claims> | undefined {
  const body = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(jwt)?.[1];
  if (body === undefined) return undefined;
  try {
    return Claims.safeParse(JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')))).data;
  } catch {
    return undefined;
  }
}
