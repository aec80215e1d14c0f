import { z } from 'zod';

import type { TeamChange } from '../../domain/team/change';
import { LIFE } from '../document-subjects';
import { lastOn } from '../last-on';
import { readProgress } from '../progress';
import type { Team } from '../team';

const Life = z.strictObject({ v: z.literal(1), life: z.string().min(1).max(80) });

/**
 * Whether the server is still the one that was known: one that was set up anew, from an older copy perhaps, says
 * that it lives another life. Then everything is read from the beginning, and everything of the rep's is sent
 * again, as by another device; what was claimed there counts no more, and is claimed again. A manager gives a new server its life.
 */
export async function keepLife(team: Team): Promise<'same' | 'another' | 'unknown'> {
  const { connection } = team;
  const progress = await readProgress(team.db);
  const found = await readLife(team);
  if (found === 'refused') return 'unknown';
  if (found === null && connection.role !== 'manager') return 'same';
  const life = found ?? (await beginLife(team));
  if (life === null) return 'unknown';
  if (life === progress.life) return 'same';
  if (progress.life === null) {
    await team.change({ put: { team: [{ ...progress, life }] } });
    return 'same';
  }
  await team.change(await anew(team, life));
  return 'another';
}

/**
 * A server begins a life: everybody sends again what it may have lost. Null: it could not be told, or somebody
 * else was first.
 */
async function beginLife(team: Pick<Team, 'wire' | 'later'>): Promise<string | null> {
  const last = await lastOn(team, 'FU_DOC', LIFE);
  if (last && 'refused' in last) return null;
  const life = crypto.randomUUID();
  const text = JSON.stringify({ v: 1, life } satisfies z.infer<typeof Life>);
  const answer = await team.wire.publish({ subject: LIFE, id: `life/${life}`, text, expect: last?.seq ?? 0 });
  return 'refused' in answer ? null : life;
}

async function readLife(team: Pick<Team, 'wire' | 'later'>): Promise<string | null | 'refused'> {
  const last = await lastOn(team, 'FU_DOC', LIFE);
  if (last && 'refused' in last) return 'refused';
  try {
    return last && Life.parse(JSON.parse(last.text)).life;
  } catch {
    return null;
  }
}

async function anew({ db }: Pick<Team, 'db'>, life: string): Promise<TeamChange> {
  const [cursors, chains, outgoing, ownerClaims, pendingClaims, last] = await Promise.all([
    db.cursors.toCollection().primaryKeys(),
    db.chains.toCollection().primaryKeys(),
    db.outgoing.toCollection().primaryKeys(),
    db.ownerClaims.toCollection().primaryKeys(),
    db.pendingClaims.toCollection().primaryKeys(),
    db.arrivals.orderBy('n').last(),
  ]);
  return {
    anew: true,
    put: { team: [{ id: 'progress', life, sent: 0, again: last?.n ?? 0 }] },
    remove: { cursors, chains, outgoing, ownerClaims, pendingClaims },
  };
}
