import { Playbook } from '../../domain/playbook/playbook';
import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';
import { shipped } from '../database/shipped';

/**
 * The playbooks to choose from: shipped ones, and the rep's own in their newest version, but for those put
 * away.
 */
export async function readCurrentPlaybooks(db: Db): Promise<Playbook[]> {
  const own = [...(await documentsOf(db, 'playbook')).values()];
  return [
    ...shipped().playbooks,
    ...own.flatMap((versions) => Playbook.safeParse(versions.at(-1)!.body).data ?? []),
  ];
}
