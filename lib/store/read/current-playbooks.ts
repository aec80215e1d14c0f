import { Dexie } from 'dexie';

import { Playbook } from '../../domain/playbook/playbook';
import { playbooks as shipped } from '../../playbooks';
import type { Db } from '../database/db';

/** The playbooks to choose from: shipped ones, and the rep's own in their newest version, but for those put away. */
export async function readCurrentPlaybooks(db: Db): Promise<Playbook[]> {
  const rows = await db.documents
    .where('[kind+id+version]')
    .between(['playbook', Dexie.minKey, Dexie.minKey], ['playbook', Dexie.maxKey, Dexie.maxKey])
    .toArray();
  const newest = new Map(rows.map(({ id, body }) => [id, body]));
  return [...shipped, ...[...newest.values()].flatMap((body) => Playbook.safeParse(body).data ?? [])];
}
