import type { Snippets } from '@/lib/domain/script/command';
import type { Shelf } from '@/lib/domain/script/links';
import type { Db } from '@/lib/store/database/db';
import { readPlaybookShelf } from '@/lib/store/read/playbooks';
import { readScriptWorld, readVersion } from '@/lib/store/read/scripts';

import type { Option } from '../../lib/views/lead-view';

export type ShelfData = {
  shelf: Shelf;
  snippets: Snippets;
  versions: { shelf: number; snippets: number };
  stages: readonly Option[];
};

export async function readShelfPage(db: Db): Promise<ShelfData> {
  const [world, playbooks, shelf, snippets] = await Promise.all([
    readScriptWorld(db),
    readPlaybookShelf(db),
    readVersion(db, 'shelf'),
    readVersion(db, 'snippets'),
  ]);
  const stages = new Map(
    playbooks.playbooks.flatMap(({ current }) =>
      (current?.stages ?? []).map(({ id, label }) => [id, label] as const),
    ),
  );
  return {
    shelf: world.shelf,
    snippets: world.snippets,
    versions: { shelf, snippets },
    stages: [...stages].map(([id, label]) => ({ id, label })),
  };
}
