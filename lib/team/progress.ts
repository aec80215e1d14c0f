import type { ArrivalRow, Db } from '../store/database/db';
import type { TeamRow } from '../store/database/team-rows';

export type Progress = Extract<TeamRow, { id: 'progress' }>;

/** How far it has been looked at what is to be sent, and in which life of the server. */
export async function readProgress(db: Db): Promise<Progress> {
  const row = await db.team.get('progress');
  return row?.id === 'progress' ? row : { id: 'progress', life: null, sent: 0, again: 0 };
}

/**
 * Whether the team may have to be told of what came: it happened here, or everything of the rep's is looked at
 * again.
 */
export function isToTell({ heard, n }: ArrivalRow, { again }: Progress): boolean {
  return !heard || n! <= again;
}
