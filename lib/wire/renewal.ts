import { z } from 'zod';

/** What a server is shown: of whom it is, who stands for it, until when it is good (in s). */
const Claims = z.object({
  sub: z.string(),
  exp: z.number(),
  nats: z.object({ issuer_account: z.string() }),
});

/** Where a member finds their credentials made anew. Only managers write there, and only the member reads it. */
export function credentialsSubject(actor: string): string {
  return `fu.doc.own.${actor}.credentials.${actor}`;
}

/**
 * Credentials that are to take the place of `jwt`: of the same member and team, and good for longer; null for
 * anything else. `until` in ms. Whether they are signed by a manager the server finds.
 */
export function readRenewal(
  text: string,
  { jwt, team }: { jwt: string; team: { id: string } },
): { jwt: string; until: number } | null {
  const [before, after] = [claimsOf(jwt), claimsOf(text)];
  const isRenewal =
    before &&
    after &&
    after.sub === before.sub &&
    after.exp > before.exp &&
    after.nats.issuer_account === team.id;
  return isRenewal ? { jwt: text, until: after.exp * 1000 } : null;
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
